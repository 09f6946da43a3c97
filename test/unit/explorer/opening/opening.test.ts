import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

interface Opening {
  readonly entities: readonly string[];
  readonly relations: readonly string[];
  readonly positions: Readonly<Record<string, readonly [number, number]>>;
}

const opening = JSON.parse(
  readFileSync('src/explorer/core/picture/opening.json', 'utf8'),
) as Opening;

const rows = (folder: string): Record<string, string>[] =>
  readdirSync(folder).flatMap((file) =>
    parse<Record<string, string>>(readFileSync(`${folder}/${file}`), { columns: true }),
  );

it('shows at most sixty entities, all of them shipped', () => {
  const shipped = new Set(rows('seed/entities').map(({ id }) => id));
  expect(opening.entities.length).toBeGreaterThan(40);
  expect(opening.entities.length).toBeLessThanOrEqual(60);
  expect(opening.entities.filter((id) => !shipped.has(id))).toEqual([]);
});

it('has a place for each entity and for nothing else', () => {
  expect(Object.keys(opening.positions).sort()).toEqual([...opening.entities].sort());
});

it('lists shipped relations among these entities, without votes', () => {
  const shipped = new Set(
    rows('seed/relations').flatMap(({ subject = '', type = '', object = '' }) => [
      `${subject} ${type} ${object}`,
      `${object} ${type} ${subject}`,
    ]),
  );
  expect(opening.relations.filter((key) => !shipped.has(key))).toEqual([]);
  expect(opening.relations.filter((key) => key.includes(' VOTED_ON '))).toEqual([]);
  const ends = new Set(opening.relations.flatMap((key) => key.split(/ [A-Z_]+ /)));
  expect(opening.entities.filter((id) => !ends.has(id))).toEqual([]);
});
