import { useTemporaryFolder } from '../../../support/temporary-folder.js';
import {
  claims,
  entities,
  itemsOf,
  rejects,
  suggested,
  workbookOf,
  workbookOfSheets,
} from './tables.js';

/** The columns of a suggestion by what they are taken for: `entity.fields.start: Début`. */
function columns(part: unknown, path = ''): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'column'
      ? [`${path}: ${String(value)}`]
      : columns(value, path === '' ? key : `${path}.${key}`),
  );
}

const PROJETS = `Liste des projets;;;;;;;;;
;;;;;;;;;
Réf.;Intitulé du projet;Date de début;Date de fin;Pays;Bailleurs;Partenaires d'exécution;Montant;Devise;Personne de contact
P1;Puits;01/02/2019;31/12/2020;Niger, Mali et Tchad;Union européenne;OIM;1 200 000;EUR;Mme Jeanne Roe
P2;Écoles;15/03/2019;;Sénégal;AFD, GIZ et SECO;OIM;350 000;EUR;jeanne@example.org
P3;Routes;2020;2021;Côte d’Ivoire;GIZ;HCR, OIM;1,2 M;EUR;
Total;;;;;;;2 750 000;;
`;

describe('a mapping suggested for a table', () => {
  const folder = useTemporaryFolder();

  it('speaks of projects in French, and imports as it is', async () => {
    const mapping = await suggested(folder(), 'projets.csv', PROJETS);
    expect(columns(mapping)).toEqual([
      'entity.name: Intitulé du projet',
      'entity.code: Réf.',
      'entity.fields.start: Date de début',
      'entity.fields.end: Date de fin',
      'entity.fields.budget: Montant',
      'entity.fields.budget.currency: Devise',
      'relations.0.from: Bailleurs',
      "relations.1.from: Partenaires d'exécution",
      'relations.2.to: Pays',
    ]);
    expect(mapping).toMatchObject({
      headerRow: 3,
      headerRows: 1,
      dates: { dayFirst: true },
      entity: { kind: 'PROJECT' },
      relations: [{ type: 'FUNDS' }, { type: 'IMPLEMENTS' }, { type: 'ACTIVE_IN' }],
    });
    expect(JSON.stringify(mapping['//'])).toContain('"Personne de contact\\" – persons');
    const items = await itemsOf(folder(), { 'projets.csv': PROJETS }, mapping);
    expect(rejects(items)).toEqual([]);
    expect(entities(items)[1]).toMatchObject({
      name: 'Écoles',
      fields: { start: '2019-03-15', end: null, budget: 350000, budgetCurrency: 'EUR' },
    });
    expect(claims(items).filter((text) => text.includes('projets-p2'))).toEqual([
      'organisation:table-afd FUNDS project:projets-p2',
      'organisation:table-giz FUNDS project:projets-p2',
      'organisation:table-seco FUNDS project:projets-p2',
      'organisation:table-oim IMPLEMENTS project:projets-p2',
      'project:projets-p2 ACTIVE_IN country:sen',
    ]);
    expect(claims(items).filter((text) => text.startsWith('project:projets-p1 ACTIVE_IN'))).toEqual(
      ['ner', 'mli', 'tcd'].map((code) => `project:projets-p1 ACTIVE_IN country:${code}`),
    );
  });

  it('finds the sheet, a header of two rows, and what tells rows apart', async () => {
    const rows = [
      ['Training', 'When', null, 'Where', null, 'Kenya', 'Uganda', 'Description'],
      [null, 'From', 'To', 'Country', 'City', null, null, null],
      [
        'Border course',
        new Date('2019-03-01'),
        new Date('2019-03-05'),
        'Niger',
        'Niamey',
        'x',
        null,
        'The course was about many things.',
      ],
      [
        'Border course',
        new Date('2020-03-01'),
        new Date('2020-03-05'),
        'Niger',
        'Agadez',
        'x',
        'x',
        'It was repeated, with more of them.',
      ],
      [
        'Passports',
        new Date('2021-01-11'),
        null,
        'Mali',
        'Bamako',
        null,
        'x',
        'Another course on something else.',
      ],
    ];
    const across = (startCol: number, endCol: number) => ({
      startRow: 0,
      endRow: 0,
      startCol,
      endCol,
    });
    const book = await workbookOf(rows, [across(1, 2), across(3, 4)]);
    const mapping = await suggested(folder(), 'list.xlsx', book);
    expect(mapping).toMatchObject({
      sheet: 'Trainings',
      headerRow: 1,
      headerRows: 2,
      entity: {
        kind: 'EVENT',
        same: ['Training', 'When – From'],
        fields: {
          eventType: { constant: 'training' },
          start: { column: 'When – From' },
          end: { column: 'When – To' },
          country: { column: 'Where – Country' },
          city: { column: 'Where – City' },
        },
      },
    });
    expect(JSON.stringify(mapping['//'])).toContain('"Description\\" – sentences');
    const items = await itemsOf(folder(), { 'list.xlsx': book }, mapping);
    expect(claims(items)).toEqual([
      'country:ken PARTICIPATES_IN event:list-border-course-2019-03-01',
      'country:ken PARTICIPATES_IN event:list-border-course-2020-03-01',
      'country:uga PARTICIPATES_IN event:list-border-course-2020-03-01',
      'country:uga PARTICIPATES_IN event:list-passports-2021-01-11',
    ]);
  });

  it('reads sheets with the same columns together, and keeps apart what each numbers', async () => {
    const header = ['No', 'Training', 'Date', 'Country'];
    const book = await workbookOfSheets({
      '2018': [
        header,
        [1, 'Border course', '2018-03', 'Niger'],
        [2, 'Passports', '2018-04', 'Mali'],
      ],
      '2019': [header, [1, 'Interviews', '2019-03', 'Niger'], [2, 'Passports', '2019-05', 'Mali']],
      Partners: [
        ['Organisation', 'Country'],
        ['Danish Refugee Council', 'Denmark'],
      ],
      Codes: [['x']],
    });
    const mapping = await suggested(folder(), 'list.xlsx', book);
    expect(mapping).toMatchObject({
      sheet: ['2018', '2019'],
      document: { title: 'list.xlsx' },
    });
    expect(mapping['//']).toEqual(
      expect.arrayContaining([
        expect.stringContaining('2 sheets with the same columns'),
        expect.stringContaining('--suggest --sheet "Partners"'),
        'Left out: sheet "Codes" – no table.',
      ]),
    );
    // One document each: what the other sheets say is not taken back.
    expect(await suggested(folder(), 'list.xlsx', book, { sheet: 'Partners' })).toMatchObject({
      document: { id: 'document:table-list-partners', title: 'list.xlsx, sheet Partners' },
      sheet: 'Partners',
    });
    const items = await itemsOf(folder(), { 'list.xlsx': book }, mapping);
    const events = entities(items).filter(({ kind }) => kind === 'EVENT');
    expect(events.map(({ id, name }) => [id, name])).toEqual([
      ['event:list-2018-1', 'Border course'],
      ['event:list-2018-2', 'Passports'],
      ['event:list-2019-1', 'Interviews'],
      ['event:list-2019-2', 'Passports'],
    ]);
  });

  it('asks where dates and amounts can mean two things', async () => {
    const mapping = await suggested(
      folder(),
      'grants.csv',
      'Project,Year,Budget,Donor\nA,FY2018/19,100000,EU\nB,3/4/2019,200000,EU\n',
    );
    const notes = (mapping['//'] as string[]).join('\n');
    expect(notes).toMatch(/Asked: with which month does a financial year begin/);
    expect(notes).toMatch(/Asked: is 3\/4\/2019 the 3rd of April/);
    expect(notes).toMatch(/Unsure: "Budget" – amounts without a currency/);
    expect(mapping['dates']).toBeUndefined();
  });
});
