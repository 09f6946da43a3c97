import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importCommand } from '../../src/commands/import.js';
import { openGrafeo } from '../../src/engine/grafeo/open.js';
import type { Engine } from '../../src/engine/engine.js';
import { ask } from '../support/api.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';

const [PROJECT, DOER] = ['project:iati-xx-1-a', 'organisation:iati-doer'];

/** A file as its publisher writes it in some year. */
function edition(date: string, title: string, more: string): string {
  return `<iati-activities version="2.03"><iati-activity default-currency="EUR" last-updated-datetime="${date}T00:00:00Z" xml:lang="en">
<iati-identifier>XX-1-A</iati-identifier>
<reporting-org ref="XX-1" type="40"><narrative>Helpers</narrative></reporting-org>
<title><narrative>${title}</narrative></title>
<participating-org role="1" type="40"><narrative>Giver</narrative></participating-org>
${more}</iati-activity></iati-activities>`;
}

const given = (value: number): string =>
  `<transaction><transaction-type code="11"/><transaction-date iso-date="2020-01-01"/><value>${value}</value><provider-org><narrative>Giver</narrative></provider-org></transaction>`;
const doer =
  '<participating-org role="4" type="22"><narrative>Doer</narrative></participating-org>';

const ASKED = `project(id: "${PROJECT}") { name
  funders { edges { relation { amounts { year value kind } claims(first: 5) { nodes { document { date } } } } } }
  implementers { edges { node { id } } } }`;

describe('a later file of a publisher', () => {
  const folder = useTemporaryFolder();
  let engine: Engine;
  beforeEach(async () => {
    engine = await openGrafeo({ path: null, shuffle: true });
  });
  afterEach(() => engine.close());

  const load = async (content: string): Promise<string> => {
    const file = join(folder(), 'activities.xml');
    await writeFile(file, content);
    const said: string[] = [];
    const io = {
      out: (text: string) => Promise.resolve(void said.push(text)),
      say: () => undefined,
      progress: () => undefined,
      signal: new AbortController().signal,
    };
    expect(await importCommand(engine, { source: 'iati', files: [file] }, io)).toBe(0);
    return said.join('');
  };

  it('changes what it says otherwise, takes back what is gone, and keeps the past', async () => {
    await load(edition('2021-01-01', 'Wells', given(100) + doer));
    const before = { name: 'Wells', ...money(100, '2021-01-01'), ...implementers(DOER) };
    expect(await ask(engine, `{ ${ASKED} }`)).toEqual({ project: before });
    const then = new Date().toISOString();

    await load(edition('2022-01-01', 'Wells and pumps', given(100) + given(50)));
    expect(await ask(engine, `{ ${ASKED} }`)).toEqual({
      project: { name: 'Wells and pumps', ...money(150, '2022-01-01'), ...implementers() },
    });
    const past = await ask(engine, `{ asOf(knownAt: "${then}") { ${ASKED} } }`);
    expect(past).toMatchObject({
      asOf: { project: { name: 'Wells', implementers: { edges: [{}] } } },
    });
    expect(JSON.stringify(past)).toContain('"value":100,');
  });

  it('that says the same changes nothing', async () => {
    const same = edition('2021-01-01', 'Wells', given(100) + doer);
    expect(await load(same)).toContain('new');
    const again = await load(same);
    expect(again).not.toContain('new');
    expect(again).toMatch(/Claims: \d+ known/);
  });
});

function money(value: number, date: string): object {
  const relation = {
    amounts: [{ year: 2020, value, kind: 'COMMITMENT' }],
    claims: { nodes: [{ document: { date } }] },
  };
  return { funders: { edges: [{ relation }] } };
}

function implementers(...ids: string[]): object {
  return { implementers: { edges: ids.map((id) => ({ node: { id } })) } };
}
