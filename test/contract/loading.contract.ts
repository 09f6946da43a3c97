import type { ClaimInput } from '../../src/domain/claims/claim.js';
import type { EntityInput } from '../../src/domain/entity.js';
import type { Relation } from '../../src/domain/relation.js';
import { PRESENT, type TimeView } from '../../src/domain/time/time-view.js';
import { loadItems, type LoadItemsOptions } from '../../src/exchange/load/load-items.js';
import type { Reject } from '../../src/exchange/load/rejects.js';
import type { LoadReport } from '../../src/exchange/load/report.js';
import type { ClaimItem, EntityItem, Item } from '../../src/exchange/sources/item.js';
import { OPERATOR } from '../../src/graph/curate/curate.js';
import { acceptMatch, decideName } from '../../src/graph/curate/decide-match.js';
import { changePage } from '../../src/graph/read/change-page.js';
import { openQuestions } from '../../src/graph/read/match-questions.js';
import { relationPage } from '../../src/graph/read/relation-page.js';
import { claim, document, entity } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import { description } from '../support/describing.js';
import type { EngineUnderTest } from '../support/engines.js';
import { useEngine } from '../support/use-engine.js';
import { ALL } from '../support/walk.js';

const LIST = document('document:list', 'List of projects', { publisher: 'Donor' });
const place = { file: 'list.xml', at: 'line 1' };
const WELLS = 'project:list-1';
const DONOR = 'organisation:list-donor';

const brings = (what: EntityInput, matchBy: EntityItem['matchBy'] = 'ID'): EntityItem => ({
  ...{ item: 'entity', place, matchBy, entity: what, orKinds: [], own: null },
  descriptions: [description(what, { method: 'IMPORT' })],
});
const says = (said: ClaimInput, proposed = false): ClaimItem => ({
  ...{ item: 'claim', place, proposed },
  claim: { ...said, method: 'IMPORT' },
});
const funds = (more: Parameters<typeof claim>[3] = {}): ClaimInput =>
  claim(DONOR, 'FUNDS', WELLS, more);
const COMPLETE = { item: 'complete', place, document: LIST.id, reason: 'gone' } as const;
const START: readonly Item[] = [
  { item: 'document', place, document: LIST },
  brings(entity(WELLS, 'Wells')),
  brings(entity(DONOR, 'Donor')),
];

async function* all(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

export function describeLoading(underTest: EngineUnderTest): void {
  describe('loading what a source says', () => {
    const engine = useEngine(underTest);
    const rejects: Reject[] = [];
    const load = (
      items: readonly Item[],
      more: Partial<LoadItemsOptions> = {},
    ): Promise<LoadReport> =>
      loadItems(engine(), all(items), {
        ...{ source: 'test', reason: 'import test', completes: true, ...more },
        onReject: async (reject) => void rejects.push(reject),
      });
    const relations = async (view: TimeView = PRESENT): Promise<Relation[]> =>
      (await engine().read(relationPage({}, 'VALID_FROM_ASC', ALL, view))).map(
        ({ relation }) => relation,
      );
    beforeEach(() => void rejects.splice(0));

    it('records it with one change; the same again changes nothing', async () => {
      const items = [...START, says(funds()), COMPLETE];
      const first = await load(items);
      expect(first).toMatchObject({
        documents: { fresh: 1 },
        entities: { fresh: 2 },
        claims: { fresh: 1, retracted: 0 },
        relations: { fresh: 1 },
      });
      expect((await load(items)).changed).toBe(false);
      const changes = await engine().read(changePage(null, null, ALL));
      expect(changes.map(({ action, reason }) => [action, reason])).toEqual([
        ['LOAD', 'import test'],
      ]);
    });

    it('foresees what it would change, and changes nothing', async () => {
      await load([...START, says(funds())]);
      const next = [...START, says(funds({ validFrom: '2020' })), COMPLETE];
      const foreseen = await load(next, { dryRun: true });
      expect((await relations())[0]).toMatchObject({ validFrom: null });
      const done = await load(next);
      expect(foreseen.claims).toEqual(done.claims);
      expect(done.claims).toEqual({ fresh: 1, known: 0, proposed: 0, retracted: 1 });
    });

    it('takes back what a complete document says no more, and keeps it in the past', async () => {
      const paid = (value: number): ClaimInput =>
        funds({ amounts: [{ year: 2020, currency: 'EUR', value, kind: 'COMMITMENT' }] });
      await load([...START, says(paid(5)), COMPLETE]);
      const [before] = await relations();
      await load([...START, says(paid(7)), COMPLETE]);
      expect((await relations()).map(({ amounts }) => amounts.map(({ value }) => value))).toEqual([
        [7],
      ]);
      const then = { ...PRESENT, knownAt: before?.recordedAt ?? '' };
      expect((await relations(then))[0]?.amounts.map(({ value }) => value)).toEqual([5]);
      await load([...START, COMPLETE]);
      expect(await relations()).toEqual([]);
    });

    it('never takes back what people recorded', async () => {
      await load([...START, { ...says(funds()), claim: { ...funds(), method: 'MANUAL' } }]);
      await load([...START, COMPLETE]);
      expect(await relations()).toHaveLength(1);
    });

    it('leaves out what is wrong and says where and why', async () => {
      const wrong = claim('organisation:nobody', 'FUNDS', WELLS);
      const early = funds({ validFrom: '2020', validTo: '2019' });
      const report = await load([...START, says(wrong), says(early), says(funds())]);
      expect(report).toMatchObject({ rejected: 2, relations: { fresh: 1 } });
      expect(rejects.map(({ place: { at }, reason }) => [at, reason])).toEqual([
        ['line 1', expect.stringContaining('organisation:nobody')],
        ['line 1', expect.stringContaining('2019')],
      ]);
    });

    it('knows a thing of the source by its code, whatever it is called', async () => {
      const iati = [{ scheme: 'iati', value: 'XM-DAC-1-7' }];
      await load([
        START[0] as Item,
        brings(entity('project:ours', 'Wells', { identifiers: iati })),
      ]);
      const theirs = entity('project:iati-1', 'Water', { identifiers: iati });
      const donor = brings(entity(DONOR, 'Donor'));
      await load([brings(theirs, 'CODE'), donor, says(claim(DONOR, 'FUNDS', 'project:iati-1'))]);
      expect((await relations()).map(({ object }) => object)).toEqual(['project:ours']);
    });

    it('finds by name whom it means, makes others, and asks once about those it is not sure of', async () => {
      await new Curator(engine()).store(
        entity('organisation:rescue', 'Northern Sea Rescue', {
          fields: { organisationType: '21' },
        }),
      );
      const named = (id: string, name: string) => brings(entity(id, name), 'NAME');
      const items: readonly Item[] = [
        { item: 'document', place, document: LIST },
        brings(entity(WELLS, 'Wells')),
        named('organisation:list-a', 'NORTHERN SEA RESCUE'),
        named('organisation:list-b', 'Northern Sea Rescue, Iceland'),
        named('organisation:list-c', 'Puffin Watch'),
        ...['a', 'b', 'c'].map((one) => says(claim(`organisation:list-${one}`, 'FUNDS', WELLS))),
      ];
      const { entities } = await load(items);
      expect(entities).toMatchObject({ fresh: 3, matched: 1, unsure: 1 });
      expect((await relations()).map(({ subject }) => subject).sort()).toEqual([
        'organisation:list-b',
        'organisation:list-c',
        'organisation:rescue',
      ]);
      const asked = () => engine().read(openQuestions({ source: 'test', minScore: null }, ALL));
      const question = { entity: 'organisation:list-b', place: 'list.xml, line 1' };
      expect(await asked()).toMatchObject([
        { ...question, candidates: [{ id: 'organisation:rescue' }] },
      ]);
      expect((await load(items)).changed).toBe(false);
      const [first] = await asked();
      const id = first?.id ?? '';
      const reason = 'It is their branch.';
      await acceptMatch(engine(), OPERATOR, { id, entity: 'organisation:rescue', reason });
      expect((await load(items)).changed).toBe(false);
      expect(await asked()).toEqual([]);
      expect((await relations()).map(({ subject }) => subject).sort()).toEqual([
        'organisation:list-c',
        'organisation:rescue',
      ]);
    });

    it('finds the same again when others are called so by then, unless people decide', async () => {
      const store = (id: string) =>
        new Curator(engine()).store(
          entity(id, 'Northern Sea Rescue', { fields: { organisationType: '21' } }),
        );
      await store('organisation:rescue');
      const name = 'NORTHERN SEA RESCUE';
      const items: readonly Item[] = [
        ...START.slice(0, 2),
        brings(entity('organisation:list-a', name), 'NAME'),
        says(claim('organisation:list-a', 'FUNDS', WELLS)),
        COMPLETE,
      ];
      const funders = async () => (await relations()).map(({ subject }) => subject);
      await load(items);
      await store('organisation:rescue-too');
      expect((await load(items)).changed).toBe(false);
      expect(await funders()).toEqual(['organisation:rescue']);
      const decided = { answer: 'SAME', entity: 'organisation:rescue-too', not: [] } as const;
      const means = { source: 'test', code: null, name, ...decided };
      await decideName(engine(), OPERATOR, means, 'They wrote so.');
      await load(items);
      expect(await funders()).toEqual(['organisation:rescue-too']);
    });

    it('adds up what a document says of one body under two names', async () => {
      const other = 'organisation:list-other';
      const code = [{ scheme: 'iati-org', value: 'XM-DAC-1' }];
      await load([
        ...START,
        brings(entity('organisation:donor', 'The Donor', { identifiers: code })),
      ]);
      const paid = (from: string, value: number): ClaimItem =>
        says(
          claim(from, 'FUNDS', WELLS, {
            amounts: [{ year: 2019, currency: 'USD', value, kind: 'COMMITMENT' }],
          }),
        );
      const named = (id: string): EntityItem =>
        brings(entity(id, 'The Donor', { identifiers: code }), 'CODE');
      await load([named(DONOR), named(other), paid(DONOR, 8_153_500), paid(other, 25_000)]);
      expect(
        (await relations()).map(({ subject, amounts }) => [subject, amounts[0]?.value]),
      ).toEqual([['organisation:donor', 8_178_500]]);
    });

    it('leaves proposals to a review', async () => {
      const report = await load([...START, says(funds(), true)]);
      expect(report.claims).toMatchObject({ fresh: 0, proposed: 1 });
      expect(await relations()).toEqual([]);
    });

    it('stops between two batches, and goes on when it is started again', async () => {
      const many: Item[] = Array.from({ length: 2100 }, (_, at) => ({
        ...{ item: 'document', place },
        document: document(`document:page-${at}`, `Page ${at}`),
      }));
      const stopping = new AbortController();
      const cutOff = async function* (): AsyncGenerator<Item> {
        yield* many.slice(0, 2050);
        stopping.abort();
      };
      const options = { source: 'test', reason: 'import test', completes: true };
      const stopped = await loadItems(engine(), cutOff(), { ...options, signal: stopping.signal });
      // Not the 50 behind: names are matched by batches, and the next run must cut the same ones.
      expect(stopped).toMatchObject({ stopped: true, documents: { fresh: 2000 } });
      expect(await load(many)).toMatchObject({ documents: { fresh: 100, known: 2000 } });
    });
  });
}
