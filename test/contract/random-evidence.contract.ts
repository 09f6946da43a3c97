import fc from 'fast-check';
import type { ClaimFilter, DocumentFilter } from '../../src/domain/filters.js';
import { firstDay, lastDay } from '../../src/domain/time/partial-date.js';
import { PRESENT } from '../../src/domain/time/time-view.js';
import { claimCount, claimPage } from '../../src/graph/read/claims.js';
import {
  DOCUMENT_ORDERS,
  documentCount,
  documentPage,
  type DocumentItem,
  type DocumentOrder,
} from '../../src/graph/read/documents.js';
import { storeDatedGraph } from '../support/dated-graph.js';
import type { EngineUnderTest } from '../support/engines.js';
import { letsClaim, letsDocument } from '../support/naive-evidence.js';
import { tries } from '../support/tries.js';
import { useGraph } from '../support/use-graph.js';
import { ALL, walk } from '../support/walk.js';

const TRIES = { embedded: 150, server: 15, seed: 3 };

const some = <Value>(...values: Value[]) => fc.subarray(values, { maxLength: 2 });
const date = fc.constantFrom('2014', '2015-03', '2015-03-31', '2018', '2018-11', '2019');
const range = fc
  .record(
    { after: date, before: date, certainty: fc.constantFrom('POSSIBLE', 'CERTAIN') },
    { requiredKeys: [] },
  )
  .filter(
    ({ after, before }) =>
      after === undefined || before === undefined || lastDay(after) + 1 < firstDay(before),
  );

const documents = fc.record(
  {
    text: fc.constantFrom(
      'report',
      'a',
      'TURKIYE',
      'fondation lettre',
      'Pact report',
      'x y',
      '100%',
    ),
    publishers: some('alpha', 'eclair', 'Press'),
    languages: some('fr', 'FR-ca', 'en', 'd'),
    date: range,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<DocumentFilter>;

const claims = fc.record(
  {
    states: some('ACCEPTED', 'PROPOSED', 'RETRACTED'),
    methods: some('MANUAL', 'IMPORT', 'EXTRACTED'),
    polarities: some('ASSERTS', 'DENIES'),
    types: some('MEMBER_OF', 'ENDORSES', 'RELATED_TO'),
    document: fc.constantFrom('document:list', 'document:lettre', 'document:none'),
    about: fc.constantFrom('RELATION', 'ENTITY'),
    entity: fc.constantFrom('country:tur', 'country:prt', 'organisation:alpha'),
    text: fc.constantFrom('turkiye', 'p. 7', 'row', 'SIGNED portugal', 'page', 'nothing'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<ClaimFilter>;

/** One or two of the conditions: more of them at once let hardly anything through. */
const few = <Filter extends object>(all: fc.Arbitrary<Filter>): fc.Arbitrary<Filter> =>
  fc.tuple(all, fc.integer({ min: 0, max: 2 }), fc.nat()).map(([filter, count, seed]) => {
    const names = Object.keys(filter) as (keyof Filter)[];
    const kept = names.map((_, at) => names[(at + seed) % names.length]).slice(0, count);
    return Object.fromEntries(
      kept.flatMap((name) => (name === undefined ? [] : [[name, filter[name]]])),
    ) as Filter;
  });

export function describeRandomEvidence(underTest: EngineUnderTest): void {
  describe('any filter of documents and claims', () => {
    const engine = useGraph(underTest, storeDatedGraph);

    it('lets through what a look at every document lets through, in each order', async () => {
      const all = await engine().read(documentPage({}, 'TITLE_ASC', ALL, PRESENT));
      const orders = fc.constantFrom(...(Object.keys(DOCUMENT_ORDERS) as DocumentOrder[]));
      await fc.assert(
        fc.asyncProperty(few(documents), orders, fc.boolean(), async (filter, order, backward) => {
          const found = await walk<DocumentItem>(
            { size: 2, backward },
            (page) => engine().read(documentPage(filter, order, page, PRESENT)),
            ({ document, key }) => ({ value: key, id: document.id }),
          );
          const ids = found.map(({ document }) => document.id);
          const expected = all
            .filter(({ document }) => letsDocument(filter, document))
            .map(({ document }) => document.id);
          expect([...ids].sort()).toEqual([...expected].sort());
          expect(await engine().read(documentCount(filter, PRESENT))).toEqual([ids.length]);
          if (order === 'TITLE_ASC') expect(ids).toEqual(expected);
        }),
        tries(underTest, TRIES),
      );
    });

    it('lets through what a look at every claim lets through', async () => {
      const states = ['ACCEPTED', 'PROPOSED', 'REJECTED', 'RETRACTED'] as const;
      const all = await engine().read(claimPage({ states }, ALL, PRESENT));
      expect(all.length).toBeGreaterThan(40);
      await fc.assert(
        fc.asyncProperty(few(claims), async (filter) => {
          const found = await engine().read(claimPage(filter, ALL, PRESENT));
          expect(found.map(({ claim }) => claim.id)).toEqual(
            all.filter(({ claim }) => letsClaim(filter, claim)).map(({ claim }) => claim.id),
          );
          expect(await engine().read(claimCount(filter, PRESENT))).toEqual([found.length]);
        }),
        tries(underTest, TRIES),
      );
    });

    it('orders documents by date, undated ones last either way', async () => {
      const titles = async (order: DocumentOrder): Promise<string[]> =>
        (await engine().read(documentPage({}, order, ALL, PRESENT))).map(
          ({ document }) => document.date ?? '-',
        );
      const dated = ['2015-03-31', '2018', '2018-12'];
      const undated = ['-', '-', '-', '-'];
      expect(await titles('DATE_ASC')).toEqual([...dated, ...undated]);
      expect(await titles('DATE_DESC')).toEqual([...dated.reverse(), ...undated]);
    });
  });
}
