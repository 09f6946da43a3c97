import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ENTITY_KINDS, KINDS } from '../../../src/domain/kinds.js';
import type { RdfForm } from '../../../src/domain/relation-hints.js';
import { RELATION_TYPE_NAMES, relationTypeInfo } from '../../../src/domain/relation-types.js';
import { openExport } from '../../../src/exchange/formats/export-graph.js';
import { EXPORT_FORMATS } from '../../../src/exchange/formats/formats.js';
import { EXPORT_PARAMETERS } from '../../../src/exchange/formats/parameters.js';
import { exportQuestion } from '../../../src/exchange/formats/question.js';
import { KIND_CLASSES } from '../../../src/fact/rdf/terms.js';
import { codeBlocks, readPage, tableUnder } from '../../support/markdown.js';
import { findPython, runPython } from '../../support/python.js';
import { useShipped } from '../../support/shipped-seed.js';
import { useTemporaryFolder } from '../../support/temporary-folder.js';

const PAGE = 'docs/exporting.md';

describe(PAGE, () => {
  it('lists every format with its file', async () => {
    const rows = Object.entries(EXPORT_FORMATS).map(([name, { extension, description }]) => [
      ...[`\`${name}\``, `\`.${extension}\``, description],
    ]);
    expect(tableUnder(await readPage(PAGE), '## Formats')).toEqual(rows);
  });

  it('lists every parameter', async () => {
    const rows = Object.entries(EXPORT_PARAMETERS).map(([name, { description }]) => [
      ...[`\`${name}\``, description],
    ]);
    expect(tableUnder(await readPage(PAGE), '## What is in it')).toEqual(rows);
  });

  it('lists the classes of all kinds', async () => {
    const rows = ENTITY_KINDS.map((kind) => [
      KINDS[kind].label,
      KIND_CLASSES[kind].map((term) => `\`${term}\``).join(', '),
    ]);
    expect(tableUnder(await readPage(PAGE), '## RDF')).toEqual(rows);
  });

  it('lists the short forms of relations', async () => {
    const page = await readPage(PAGE);
    const line = page.split('\n').find((text) => text.startsWith('A triple has no dates.')) ?? '';
    const rows = RELATION_TYPE_NAMES.flatMap((type) => {
      const { rdf } = relationTypeInfo(type);
      return rdf === undefined ? [] : [[`\`${type}\``, rdf.map(formText).join('; ')]];
    });
    expect(tableUnder(page, line)).toEqual(rows);
  });
});

/** "`schema:attendee`, from object to subject (object: Event)". */
function formText({ predicate, inverse, subject, object }: RdfForm): string {
  const ends = [
    ...Object.entries({ subject, object }).flatMap(([end, kinds]) =>
      kinds === undefined ? [] : [`${end}: ${kinds.map((kind) => KINDS[kind].label).join(', ')}`],
    ),
  ];
  const way = inverse === true ? ', from object to subject' : '';
  return `\`${predicate}\`${way}${ends.length === 0 ? '' : ` (${ends.join('; ')})`}`;
}

const python = findPython('networkx', 'rdflib', 'followthemoney');
const describeIf = python === null ? describe.skip : describe;

describeIf('the recipe for networkx', () => {
  const engine = useShipped();
  const folder = useTemporaryFolder();

  it('prints what the page says', async () => {
    const question = exportQuestion({});
    const graph = await openExport(engine(), question, 'https://graph.example.org');
    const job = { engine: engine(), graph, question, trusted: false };
    await writeFile(join(folder(), 'graph.graphml'), EXPORT_FORMATS.graphml.write(job));
    const blocks = codeBlocks(await readPage(PAGE));
    const recipe = blocks.find(({ language }) => language === 'python')?.text ?? '';
    const printed = await runPython(python ?? '', ['-c', recipe], folder());
    expect(printed.trim()).toBe(blocks.find(({ language }) => language === 'text')?.text);
  });
});
