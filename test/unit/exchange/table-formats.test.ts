import { writeCsv } from '../../../src/exchange/formats/csv.js';
import { writeGexf } from '../../../src/exchange/formats/gexf.js';
import { writeGraphml } from '../../../src/exchange/formats/graphml.js';
import type { Cell, TableGraph } from '../../../src/exchange/formats/table.js';

const TERMS = { creator: 'Example & Co', licence: 'https://example.org/terms' };

/** Two nodes with these cells in a column of texts and one of numbers, and a line between them. */
function tableOf(...cells: readonly Cell[][]): TableGraph {
  return {
    about: {
      ...{ title: 'T', description: 'D', base: 'https://graph.example.org', date: '2026-01-01' },
      ...{ view: { validOn: null, knownAt: null }, truncated: false },
      ...{ incomplete: false, version: '2026-01-01T10:00:00.000Z', terms: TERMS },
    },
    directed: true,
    nodeColumns: [
      { name: 'note', type: 'string' },
      { name: 'degree', type: 'double' },
    ],
    edgeColumns: [],
    async *nodes() {
      for (const [index, some] of cells.entries()) {
        yield await Promise.resolve({
          ...{ id: `theme:${index}`, label: 'L', kind: 'THEME' as const, cells: some },
        });
      }
    },
    async *edges() {
      yield await Promise.resolve({
        ...{ id: 'e', source: 'theme:0', target: 'theme:1', label: 'l', kind: 'K' },
        ...{ start: '2018-01-01', end: null, cells: [] },
      });
    },
  };
}

async function text(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  let all = '';
  for await (const piece of pieces) all += String(piece);
  return all;
}

describe('CSV', () => {
  const nodes = { file: 'nodes', bom: false } as const;

  it('begins with the mark by which spreadsheets know UTF-8, unless told not to', async () => {
    const rows = await text(writeCsv(tableOf(), nodes));
    expect(await text(writeCsv(tableOf(), { ...nodes, bom: true }))).toBe(`\ufeff${rows}`);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=1'])(
    'keeps a spreadsheet from running %j',
    async (note) => {
      const rows = await text(writeCsv(tableOf([note, -1]), nodes));
      expect(rows).toContain(`'${note}`);
      // A number stays a number.
      expect(rows).toContain(',-1\n');
    },
  );

  it('quotes what needs it and leaves out what is not known', async () => {
    const rows = await text(writeCsv(tableOf(['a "b", c\nd', null]), nodes));
    expect(rows).toBe('Id,Label,note,degree\ntheme:0,L,"a ""b"", c\nd",\n');
    expect(await text(writeCsv(tableOf(), { file: 'edges', bom: false }))).toBe(
      'Source,Target,Type,Id,Label,start,end\ntheme:0,theme:1,Directed,e,l,2018-01-01,\n',
    );
  });
});

it('a zip fails when its tables cannot be read', async () => {
  const table = tableOf(['a', 1]);
  const broken: TableGraph = {
    ...table,
    async *edges() {
      throw await Promise.resolve(new Error('The disk is gone.'));
    },
  };
  await expect(text(writeCsv(broken, { file: null, bom: true }))).rejects.toThrow(
    'The disk is gone.',
  );
});

describe('XML', () => {
  it.each([
    ['GEXF', writeGexf],
    ['GraphML', writeGraphml],
  ])('%s: keeps the file readable whatever a text holds', async (_name, write) => {
    const file = await text(write(tableOf(['<a & "b">\u0000\ud800 😀', 0.5])));
    expect(file).toContain('&lt;a &amp; &quot;b&quot;&gt;\ufffd\ufffd 😀');
    expect(file).toMatch(/0\.5["<]/);
  });

  it('says nothing of a licence that its keepers do not name', async () => {
    const table = tableOf();
    const about = { ...table.about, terms: { creator: 'Us', licence: null }, version: null };
    const file = await text(writeGexf({ ...table, about }));
    expect(file).toContain('<description>D By Us.</description>');
  });

  it('GEXF: gives a spell no end that is not known', async () => {
    expect(await text(writeGexf(tableOf()))).toContain(
      '<spells><spell start="2018-01-01"/></spells>',
    );
  });
});
