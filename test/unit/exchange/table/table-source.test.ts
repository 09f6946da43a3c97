import { gzipSync } from 'node:zlib';
import { useTemporaryFolder } from '../../../support/temporary-folder.js';
import { claims, entities, itemsOf, rejects, workbookOf, type Heard } from './tables.js';

const PROJECTS = {
  entity: {
    kind: 'PROJECT',
    name: { column: 'Project' },
    code: { column: 'No' },
    fields: { start: { column: 'Start' }, budget: { column: 'Budget', currency: 'EUR' } },
  },
  relations: [
    {
      type: 'FUNDS',
      from: { column: 'Donors', kind: 'ORGANISATION', orKinds: ['COUNTRY'] },
      to: 'row',
    },
    { type: 'ACTIVE_IN', from: 'row', to: { column: 'Country', kind: 'COUNTRY' } },
  ],
} as const;
const CSV = `No;Project;Start;Budget;Donors;Country
1;Wells;31.12.2018;EUR 1,200;Danish Refugee Council (DRC)|Germany;Kenya
2;Côté école;Q3 2019;1.2 m;;Sénégal
`;

describe('a table with a mapping', () => {
  const folder = useTemporaryFolder();
  const read = (text: string | Uint8Array, mapping: object = PROJECTS, name = 'list.csv') =>
    itemsOf(folder(), { [name]: text }, mapping);

  it('gives a document, what rows are about, whom they name, and claims with the row', async () => {
    const items = await read(CSV);
    expect(items[0]).toMatchObject({
      document: { id: 'document:table-list', title: 'list.csv', reliability: 1 },
    });
    expect(entities(items)).toMatchObject([
      { id: 'project:list-1', name: 'Wells', fields: { start: '2018-12-31', budget: 1200 } },
      { id: 'project:list-2', name: 'Côté école', fields: { start: '2019-07', budget: 1200000 } },
      {
        id: 'organisation:table-danish-refugee-council-drc',
        name: 'Danish Refugee Council',
        acronym: 'DRC',
      },
      { id: 'country:deu', name: 'Germany' },
      { id: 'country:ken', name: 'Kenya' },
      { id: 'country:sen', name: 'Senegal' },
    ]);
    expect(claims(items)).toEqual([
      'organisation:table-danish-refugee-council-drc FUNDS project:list-1',
      'country:deu FUNDS project:list-1',
      'project:list-1 ACTIVE_IN country:ken',
      'project:list-2 ACTIVE_IN country:sen',
    ]);
    const [claim] = items.filter((item) => item.item === 'claim');
    expect(claim).toMatchObject({ claim: { locator: 'row 2', method: 'IMPORT' }, proposed: false });
    expect(items.at(-1)).toMatchObject({ item: 'complete', document: 'document:table-list' });
  });

  it.each([
    ['commas', CSV.replaceAll(',', '.').replaceAll(';', ','), 'list.csv'],
    ['tabs', CSV.replaceAll(';', '\t'), 'list.tsv'],
    ['ends of lines of Windows and a mark', `\ufeff${CSV.replaceAll('\n', '\r\n')}`, 'list.csv'],
    ['a first line for Excel', `sep=;\n${CSV}`, 'list.csv'],
    ['UTF-16 as Excel saves it', Buffer.from(`\ufeff${CSV}`, 'utf16le'), 'list.txt'],
    ['gzip', gzipSync(CSV), 'list.csv.gz'],
  ])('is read with %s', async (_, text, name) => {
    const items = await read(text, PROJECTS, name);
    expect(entities(items).slice(0, 2)).toMatchObject([
      { id: 'project:list-1', name: 'Wells' },
      { id: 'project:list-2', name: 'Côté école' },
    ]);
    expect(claims(items)).toHaveLength(4);
  });

  it('is refused in another encoding, unless that is named', async () => {
    const latin = Buffer.from(CSV, 'latin1');
    await expect(read(latin)).rejects.toThrow(
      /list\.csv:3 The file is not UTF-8\..*CSV UTF-8.*--encoding windows-1252/,
    );
    const items = await itemsOf(folder(), { 'list.csv': latin }, PROJECTS, {
      options: { encoding: 'windows-1252' },
    });
    expect(entities(items)[1]).toMatchObject({ name: 'Côté école' });
  });

  it('may be a workbook with titles, merged headers, true dates, headings and totals', async () => {
    const rows = [
      ['List of trainings', null, null, null, null],
      [null, null, null, null, null],
      ['Title', 'Dates', null, 'Donor', 'Country'],
      [null, 'Start', 'End', null, null],
      ['Borders', new Date('2019-03-01'), new Date('2019-03-05'), 'GIZ', 'Niger'],
      [null, null, null, null, null],
      ['Second phase', null, null, null, null],
      ['Passports', 43525, '5.3.2019', null, 'Côte d’Ivoire'],
      ['Total', 2, null, null, null],
    ];
    const across = (row: number, startCol: number, endCol: number) => ({
      ...{ startRow: row, endRow: row, startCol, endCol },
    });
    const down = (startRow: number, endRow: number, column: number) => ({
      ...{ startRow, endRow, startCol: column, endCol: column },
    });
    const merges = [across(0, 0, 4), across(2, 1, 2), down(2, 3, 0), down(2, 3, 3)];
    const book = await workbookOf(rows, [...merges, down(2, 3, 4), across(6, 0, 2), down(4, 7, 3)]);
    const heard: Heard = { progress: [], counts: {} };
    const mapping = {
      sheet: 'trainings',
      entity: {
        kind: 'EVENT',
        name: { column: 'Title' },
        fields: {
          start: { column: 'Dates – Start' },
          end: { column: 'Dates – End' },
          country: { column: 'Country' },
        },
      },
      relations: [{ type: 'FUNDS', from: { column: 'Donor', kind: 'ORGANISATION' }, to: 'row' }],
    };
    const items = await itemsOf(folder(), { 'list.xlsx': book }, mapping, { heard });
    expect(entities(items).filter(({ kind }) => kind === 'EVENT')).toMatchObject([
      {
        name: 'Borders',
        fields: { start: '2019-03-01', end: '2019-03-05', country: 'country:ner' },
      },
      {
        name: 'Passports',
        fields: { start: '2019-03-01', end: '2019-03-05', country: 'country:civ' },
      },
    ]);
    // The donor is merged over both rows.
    expect(claims(items)).toEqual([
      'organisation:table-giz FUNDS event:list-borders',
      'organisation:table-giz FUNDS event:list-passports',
    ]);
    expect(items.find((item) => item.item === 'claim')?.place.at).toBe('sheet Trainings, row 5');
    expect(heard.counts).toEqual({ rows: 2, 'headings left out': 1, 'totals left out': 1 });
    expect(heard.progress.at(-1)).toEqual([expect.any(Number), book.length]);
    await expect(
      itemsOf(folder(), { 'list.xlsx': book }, { ...mapping, sheet: undefined }),
    ).rejects.toThrow('several sheets: "Read me", "Trainings"');
  });

  it('leaves out cells and rows that are wrong, says where and why, and takes the rest', async () => {
    const items = await read(`No;Project;Start;Budget;Donors;Country
1;Wells;soon;5;GIZ;Atlantis
2;;2019;5;GIZ;Kenya
3;Roads;FY2018/19;lots;GIZ;Kenya
1;Bridges;2019;5;GIZ;Kenya
4;Schools;2019;5;Ms Jane Roe;Kenya
`);
    expect(entities(items).filter(({ kind }) => kind === 'PROJECT')).toMatchObject([
      { name: 'Wells', fields: { start: null, budget: 5 } },
      { name: 'Roads', fields: { start: null, budget: null } },
      { name: 'Schools' },
    ]);
    expect(rejects(items)).toEqual([
      expect.stringMatching(/^row 2, column "Start": "soon" is not a date/),
      expect.stringMatching(/^row 3: The row has no Project/),
      expect.stringMatching(/^row 4, column "Start": .*"financialYear": 7/),
      expect.stringMatching(/^row 4, column "Budget": "lots" is not an amount/),
      expect.stringMatching(/^row 5: Row 2 has the same "No" and another name\..*"same"/),
      expect.stringMatching(/^row 2, column "Country": "Atlantis" is not the name of a country/),
      expect.stringMatching(/^row 6, column "Donors": .*The graph keeps no persons/),
    ]);
    expect(claims(items)).toEqual([
      'organisation:table-giz FUNDS project:list-1',
      'organisation:table-giz FUNDS project:list-3',
      'project:list-3 ACTIVE_IN country:ken',
      'project:list-4 ACTIVE_IN country:ken',
    ]);
  });

  it('takes amounts with their year where one pays, and none where several do', async () => {
    const mapping = {
      entity: { kind: 'EVENT', name: { column: 'Title' } },
      relations: [
        {
          type: 'FUNDS',
          from: { column: 'Donor', kind: 'ORGANISATION' },
          to: 'row',
          amounts: [
            {
              column: 'Paid',
              currency: { column: 'Cur' },
              year: { column: 'When' },
              kind: 'DISBURSEMENT',
            },
          ],
        },
      ],
    };
    const items = await read(
      'Title,Donor,Paid,Cur,When\nA,GIZ,"1,000",CHF,May 2019\nB,GIZ;IOM,500,CHF,2019\nC,GIZ,USD 7,CHF,2020\nD,,9,CHF,2020\n',
      mapping,
    );
    const amounts = items.flatMap((item) => (item.item === 'claim' ? [item.claim.amounts] : []));
    expect(rejects(items)).toEqual([
      expect.stringMatching(/^row 3, column "Paid": "500" is paid by 2 together/),
      expect.stringMatching(
        /^row 5, column "Paid": "9" is left out: the row names nobody who pays/,
      ),
    ]);
    expect(amounts).toEqual([
      [{ year: 2019, currency: 'CHF', value: 1000, kind: 'DISBURSEMENT' }],
      [],
      [],
      [{ year: 2020, currency: 'USD', value: 7, kind: 'DISBURSEMENT' }],
    ]);
  });

  it('may say only what two have to do with each other, where a cell says so', async () => {
    const items = await read('State,Ratified,Kenya\nNiger,2019-05,x\nItalie,no,\n', {
      relations: [
        {
          type: 'ENDORSES',
          from: { column: 'State', kind: 'COUNTRY' },
          to: { constant: 'Kampala Convention', kind: 'FRAMEWORK' },
          action: { constant: 'ratified' },
          validFrom: { column: 'Ratified' },
          when: { column: 'Kenya', is: 'yes' },
        },
      ],
    });
    expect(claims(items)).toEqual([
      'country:ner ENDORSES framework:table-kampala-convention 2019-05/',
    ]);
  });

  it.each([
    [
      'a column that is not there',
      'A;B\n1;2\n',
      /column "Project", which list\.csv does not have\. It has "A", "B"\./,
    ],
    ['no rows', 'No;Project;Start;Budget;Donors;Country\n', /no rows below its header/],
    ['nothing like a header', '1;2\n3;4\n', /no row that looks like a header.*"headerRow": 3/],
    [
      'a quotation mark without end',
      `${CSV}3;"${'x'.repeat(1_100_000)}`,
      /list\.csv, after row 3: not readable/,
    ],
    [
      'an old workbook',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
      /old Excel file.*Save it as XLSX/,
    ],
    [
      'a workbook that is too large',
      Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(8_000_001)]),
      /larger than 8 MB\. Save the sheet as "CSV UTF-8"/,
    ],
    ['a broken workbook', Buffer.from('PK\u0003\u0004 and no more'), /cannot be read as XLSX/],
  ])('is refused as a whole with %s', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });
});
