import { readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Ajv from 'ajv';
import { isOfPersons } from '../../../../src/exchange/sources/table/mapping/persons.js';
import { readMapping } from '../../../../src/exchange/sources/table/mapping/read-mapping.js';
import { mappingSchema } from '../../../../src/exchange/sources/table/mapping/mapping-schema.js';
import { useTemporaryFolder } from '../../../support/temporary-folder.js';

const FILE = join(__dirname, '../../../../schema/table-mapping.schema.json');
const SMALL = {
  '//': 'a comment',
  $schema: 'schema/table-mapping.schema.json',
  entity: { '// why': 'more', kind: 'EVENT', name: { column: 'Title' } },
  relations: [{ type: 'FUNDS', from: { column: 'Donor', kind: 'ORGANISATION' }, to: 'row' }],
};

describe('the mapping of a table', () => {
  const folder = useTemporaryFolder();
  const reading = async (mapping: unknown): Promise<unknown> => {
    const path = join(folder(), 'm.json');
    await writeFile(path, typeof mapping === 'string' ? mapping : JSON.stringify(mapping));
    return readMapping(path).catch((error: unknown) => (error as Error).message);
  };

  it('has its form in schema/, for editors', () => {
    const printed = `${JSON.stringify(mappingSchema(), null, 2)}\n`;
    if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(FILE, printed);
    expect(readFileSync(FILE, 'utf8')).toBe(printed);
  });

  it('is judged by that form as the program judges it', async () => {
    const check = new Ajv({ schemaId: 'auto' }).compile(
      JSON.parse(readFileSync(FILE, 'utf8')) as object,
    );
    expect([check(SMALL), check.errors]).toEqual([true, null]);
    expect(await reading(SMALL)).toMatchObject({ entity: { kind: 'EVENT' } });
    const wrong = { ...SMALL, entity: { ...SMALL.entity, kind: 'PLANET' } };
    expect(check(wrong)).toBe(false);
    expect(await reading(wrong)).toMatch(/^m\.json: entity\.kind: .*ORGANISATION/);
    expect(check({ ...SMALL, entitty: {} })).toBe(false);
    expect(await reading({ ...SMALL, entitty: {} })).toContain('entitty');
  });

  it.each([
    ['{ "entity": ', /^m\.json is not JSON: .*--suggest/],
    [{}, /says nothing of what a row is/],
    [
      { entity: { kind: 'EVENT', name: { column: 'A' }, fields: { budget: { column: 'B' } } } },
      /entity\.fields\.budget: EVENT has no such field\. Use one of: .*start/,
    ],
    [
      { relations: [{ type: 'FUNDS', from: { column: 'A', kind: 'THEME' }, to: 'row' }] },
      /relations\.0\.from: FUNDS has no THEME there/,
    ],
    [
      { relations: [{ type: 'FUNDS', from: { column: 'A', kind: 'COUNTRY' }, to: 'row' }] },
      /relations\.0\.to is "row", and the mapping has no "entity"/,
    ],
    [
      { entity: { kind: 'EVENT', name: { column: 'Focal point' } } },
      /"Focal point" holds persons\. The graph keeps no natural persons/,
    ],
  ])('is refused with what to do: %j', async (mapping, message) => {
    expect(await reading(mapping)).toMatch(message);
  });

  it.each([
    ...['Contact', 'E-mail', 'Courriel', 'Focal point', 'Participant name', 'Name of participant'],
    ...['Nom des participants', 'Prénom', 'Phone', 'Project manager', 'Personne de contact'],
  ])('never speaks of the column "%s"', (header) => {
    expect(isOfPersons(header)).toBe(true);
  });

  it.each(['Contact organisation', 'Participants', 'Name', 'Number of participants', 'Partner'])(
    'may speak of the column "%s"',
    (header) => {
      expect(isOfPersons(header)).toBe(false);
    },
  );
});
