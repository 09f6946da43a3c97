import { PRESENT } from '../../domain/time/time-view.js';
import type { Engine } from '../../engine/engine.js';
import { relatedPage } from '../../graph/read/related-page.js';
import type { Belonging } from './known-party.js';

/** How many of the bodies that an entity is a part of are looked at. */
const MOST = 20;

/** The countries and bodies that entities are a part of or lie in, by id: one statement. */
export async function belongings(
  engine: Pick<Engine, 'read'>,
  ids: readonly string[],
): Promise<Map<string, Belonging>> {
  if (ids.length === 0) return new Map();
  const question = {
    direction: 'OUT',
    relation: { types: ['PART_OF', 'LOCATED_IN'] },
    other: { kinds: ['COUNTRY', 'ORGANISATION', 'DIALOGUE'] },
  } as const;
  const page = { size: MOST, backward: false, key: null };
  const rows = await engine.read(relatedPage(ids, question, 'NAME_ASC', page, PRESENT));
  return new Map(
    rows.map(({ id, items }) => {
      const others = items.map(({ other }) => other);
      const bodies = others.filter(({ kind }) => kind !== 'COUNTRY');
      return [
        id,
        {
          countries: others.filter(({ kind }) => kind === 'COUNTRY').map((country) => country.id),
          wholes: bodies.flatMap(({ name, shortName, acronym }) =>
            [name, shortName, acronym].filter((one) => one !== null),
          ),
        },
      ];
    }),
  );
}

/** The organisations that are a part of these countries and responsible for something. */
export async function publicBodiesOf(
  engine: Pick<Engine, 'read'>,
  countries: readonly string[],
  functions: readonly string[],
): Promise<Map<string, readonly string[]>> {
  if (countries.length === 0) return new Map();
  const question = {
    direction: 'IN',
    relation: { types: ['PART_OF', 'LOCATED_IN'] },
    other: { kinds: ['ORGANISATION'], fields: { functions } },
  } as const;
  const page = { size: MOST_BODIES, backward: false, key: null };
  const rows = await engine.read(relatedPage(countries, question, 'NAME_ASC', page, PRESENT));
  return new Map(rows.map(({ id, items }) => [id, items.map(({ other }) => other.id)]));
}

/** How many public bodies of a country are looked at. */
const MOST_BODIES = 100;
