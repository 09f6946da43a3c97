import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '../../src/engine/engine.js';
import { openExport } from '../../src/exchange/formats/export-graph.js';
import type { ExportFormatName } from '../../src/exchange/formats/format-table.js';
import { EXPORT_FORMATS } from '../../src/exchange/formats/formats.js';
import { EXPORT_MEASURES } from '../../src/exchange/formats/measure-names.js';
import { exportQuestion } from '../../src/exchange/formats/question.js';
import type { ExportParameters } from '../../src/exchange/formats/read-parameters.js';
import { grafeoUnderTest } from '../support/engines.js';
import { findPython, readWith } from '../support/python.js';
import { useShipped } from '../support/shipped-seed.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';

const python = findPython('networkx');
const describeIf = python === null ? describe.skip : describe;

type Things = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

interface Found {
  readonly directed: boolean;
  readonly multigraph: boolean;
  readonly nodes: Things;
  readonly ties: Things;
  /** Node, column, what is written, what networkx computes from the file. */
  readonly wrong: readonly unknown[];
  readonly modularity: number;
  readonly best: number;
}

const ALL = { measures: [EXPORT_MEASURES.join(',')] };
const COUNTRIES = { network: ['COUNTRY'], via: ['DIALOGUE,EVENT,FRAMEWORK'] };
const FORMATS = ['gexf', 'graphml', 'cytoscape'] as const;

const folder = useTemporaryFolder();

async function read(
  engine: Engine,
  format: ExportFormatName,
  given: ExportParameters,
): Promise<Found> {
  const file = join(folder(), `graph.${EXPORT_FORMATS[format].extension}`);
  const question = exportQuestion({ ...given, ...ALL });
  const graph = await openExport(engine, question, 'https://graph.example.org');
  const job = { engine, graph, question, trusted: false };
  await writeFile(file, EXPORT_FORMATS[format].write(job));
  return (await readWith(python ?? '', 'measured', file)) as Found;
}

describeIf('networks and measures, computed again by networkx', () => {
  const engine = useGraph(grafeoUnderTest, storeSmallGraph);

  it.each(FORMATS)('%s: countries joined by what they share', async (format) => {
    const found = await read(engine(), format, COUNTRIES);
    expect(found).toMatchObject({ directed: false, multigraph: false, wrong: [] });
    expect(Object.keys(found.nodes).sort()).toEqual(
      ['aut', 'prt', 'sdn', 'tur'].map((code) => `country:${code}`),
    );
    // All share the dialogue and the pact with four each, Austria and Sudan the summit of two too.
    expect(Object.keys(found.ties)).toHaveLength(6);
    expect(found.ties['country:aut country:sdn']).toMatchObject({
      ...{ sharedCount: 3, weight: 1.666667, label: 'shares 3' },
    });
    expect(found.ties['country:prt country:tur']).toMatchObject({
      ...{ sharedCount: 2, weight: 0.666667, label: 'shares 2' },
    });
    expect(found.nodes['country:aut']).toMatchObject({ degree: 3, weightedDegree: 7 });
  });

  it.each(FORMATS)('%s: what is around an entity, ties counted once', async (format) => {
    const found = await read(engine(), format, { of: ['organisation:alpha'], depth: ['2'] });
    expect(found).toMatchObject({ directed: true, multigraph: true, wrong: [] });
    // Sudan was a member twice; the dialogue has it as member and as secretariat.
    expect(found.nodes['organisation:alpha']?.['degree']).toBe(11);
    expect(found.nodes['organisation:alpha']?.['weightedDegree']).toBe(13);
  });
});

describeIf('the shipped graph, measured again by networkx', () => {
  const engine = useShipped();

  it.each([
    ['whole', {}],
    ['countries through dialogues', { network: ['COUNTRY'], via: ['DIALOGUE'] }],
    ['organisations through projects', { network: ['ORGANISATION'], via: ['PROJECT,EVENT'] }],
  ])('%s', async (_name, given: ExportParameters) => {
    const { wrong, modularity, best } = await read(engine(), 'gexf', given);
    expect(wrong).toEqual([]);
    // Another division may be as good; a wrong numbering would be far worse.
    expect(modularity).toBeGreaterThan(best - 0.02);
  });
});
