import type { ClaimInput } from '../../src/domain/claims/claim.js';
import type { EntityInput } from '../../src/domain/entity.js';
import type { Relation } from '../../src/domain/relation.js';
import { PRESENT, type TimeView } from '../../src/domain/time/time-view.js';
import { entitiesById } from '../../src/graph/read/entities-by-id.js';
import { claimPage } from '../../src/graph/read/claims.js';
import { relationPage } from '../../src/graph/read/relation-page.js';
import { relationVersions } from '../../src/graph/read/relations-by-id.js';
import { nextRecordTime } from '../../src/graph/write/clock.js';
import { recordClaims, type Recorded } from '../../src/graph/write/record-claims.js';
import { storeDocuments } from '../../src/graph/write/store-documents.js';
import { storeEntities } from '../../src/graph/write/store-entities.js';
import { claim, document, entity } from '../support/claims.js';
import type { EngineUnderTest } from '../support/engines.js';
import { useEngine } from '../support/use-engine.js';
import { ALL } from '../support/walk.js';

const [YESTERDAY, TODAY] = ['2024-01-01T00:00:00.000Z', '2024-01-02T00:00:00.000Z'] as const;
const PORTUGAL = entity('country:prt', 'Portugal');
const CENTRE = entity('organisation:icmpd', 'Centre', { acronym: 'C' });
const MEETING = entity('event:meeting', 'Meeting', { fields: { start: '2018-12', end: null } });
const joined = (saying: Parameters<typeof claim>[3] = {}): ClaimInput =>
  claim('country:prt', 'MEMBER_OF', 'organisation:icmpd', saying);

export function describeRecording(underTest: EngineUnderTest): void {
  describe('recording', () => {
    const engine = useEngine(underTest);
    const store = (entities: EntityInput[], now: string = TODAY): Promise<string[]> =>
      engine().write((transaction) => storeEntities(transaction, entities, now));
    const record = async (claims: ClaimInput[], now: string = TODAY) => {
      const done = await recordAll(claims, now);
      return { claims: done.claims.length, created: done.created, changed: done.changed };
    };
    const recordAll = (claims: ClaimInput[], now: string): Promise<Recorded> =>
      engine().write((transaction) =>
        recordClaims(transaction, claims, { now, state: 'ACCEPTED', by: null }),
      );
    const relations = async (view: TimeView = PRESENT): Promise<Relation[]> =>
      (await engine().read(relationPage({}, 'VALID_FROM_ASC', ALL, view))).map(
        ({ relation }) => relation,
      );
    const claims = async (): Promise<number> =>
      (await engine().read(claimPage({}, ALL, PRESENT))).length;

    beforeEach(async () => {
      await store([PORTUGAL, CENTRE, MEETING], YESTERDAY);
      const documents = [
        document('document:list', 'List', { publisher: 'Centre' }),
        document('document:report', 'Report', { publisher: 'Press' }),
      ];
      await engine().write((transaction) => storeDocuments(transaction, documents, YESTERDAY));
    });

    describe('entities', () => {
      const read = async (id: string) => (await engine().read(entitiesById([id], PRESENT)))[0];

      it('twice changes nothing', async () => {
        expect(await store([PORTUGAL, CENTRE])).toEqual([]);
        expect(await read('country:prt')).toMatchObject({ updatedAt: YESTERDAY });
      });

      it('that changed keeps when they were recorded, and forgets what is no longer given', async () => {
        expect(await store([{ ...CENTRE, acronym: null, name: 'Center' }])).toEqual([CENTRE.id]);
        expect(await read(CENTRE.id)).toMatchObject({
          ...{ name: 'Center', acronym: null, sortName: 'center' },
          ...{ recordedAt: YESTERDAY, updatedAt: TODAY },
        });
        expect(await engine().findNames({ text: 'centre', kinds: null })).toEqual([CENTRE.id]);
      });

      it('finds them by their new names only', async () => {
        await store([{ ...CENTRE, acronym: null, name: 'Xylophone' }]);
        expect(await engine().findNames({ text: 'xylophone', kinds: null })).toEqual([CENTRE.id]);
        expect(await engine().findNames({ text: 'centre', kinds: null })).toEqual([]);
      });

      const ror = [{ scheme: 'ror', value: '1' }];

      it('with a code that belongs to another fails and writes nothing', async () => {
        await store([{ ...CENTRE, identifiers: ror }]);
        const other = entity('organisation:other', 'Other', { identifiers: ror });
        await expect(store([entity('theme:x', 'X'), other])).rejects.toMatchObject({
          kind: 'CONFLICT',
          message: expect.stringContaining('organisation:icmpd') as string,
        });
        expect(await read('theme:x')).toBeUndefined();
      });

      it('may pass a code on, one after the other or at once', async () => {
        const other = entity('organisation:other', 'Other', { identifiers: ror });
        await store([{ ...CENTRE, identifiers: ror }]);
        await store([CENTRE]);
        await store([other]);
        await store([
          { ...other, identifiers: [] },
          { ...CENTRE, identifiers: ror },
        ]);
        expect(await read(CENTRE.id)).toMatchObject({ identifiers: ror });
      });
    });

    describe('claims', () => {
      it('twice changes nothing', async () => {
        expect(await record([joined()])).toEqual({ claims: 1, created: 1, changed: 0 });
        expect(await record([joined()])).toEqual({ claims: 0, created: 0, changed: 0 });
        expect(await record([joined(), joined()])).toEqual({ claims: 0, created: 0, changed: 0 });
        expect(await relations()).toHaveLength(1);
      });

      it.each([
        ['subject', claim('country:xyz', 'MEMBER_OF', 'organisation:icmpd'), 'country:xyz'],
        ['object', claim('country:prt', 'MEMBER_OF', 'organisation:xyz'), 'organisation:xyz'],
        ['document', joined({ document: 'document:xyz' }), 'document:xyz'],
        [
          'subject of a denial',
          claim('country:xyz', 'MEMBER_OF', 'organisation:icmpd', { polarity: 'DENIES' }),
          'country:xyz',
        ],
      ])('with an unknown %s fail, name it, and write nothing', async (_what, wrong, id) => {
        await expect(record([joined({ validFrom: '2004' }), wrong])).rejects.toMatchObject({
          kind: 'NOT_FOUND',
          details: { id },
        });
        expect(await relations()).toEqual([]);
        expect(await claims()).toBe(0);
      });

      it('without a place in the document fail', async () => {
        await expect(record([joined({ locator: '' })])).rejects.toMatchObject({
          kind: 'INVALID_INPUT',
          message: expect.stringContaining('Say where in the document') as string,
        });
      });

      it('that change the dates make a new version and keep the old one', async () => {
        await record([joined({ validFrom: '2004', confidence: 0.5 })], YESTERDAY);
        const better = joined({ validFrom: '2002', document: 'document:report' });
        expect(await record([better])).toEqual({ claims: 1, created: 0, changed: 1 });
        const [present] = await relations();
        expect(present).toMatchObject({ validFrom: '2002', recordedAt: TODAY, retractedAt: null });
        const [past] = await relations({ validOn: null, knownAt: YESTERDAY });
        expect(past).toMatchObject({ id: present?.id, validFrom: '2004', retractedAt: TODAY });
        const versions = await engine().read(relationVersions([present?.id ?? '']));
        expect(versions).toEqual([past, present]);
      });

      it('that change nothing but the evidence change confidence and number of sources', async () => {
        await record([joined({ confidence: 0.5 })]);
        await record([joined({ confidence: 0.5, document: 'document:report' })]);
        expect(await relations()).toMatchObject([{ confidence: 0.75, sourceCount: 2 }]);
      });

      it('that deny with certainty leave the relation with no confidence', async () => {
        await record([joined()]);
        await record([joined({ polarity: 'DENIES', document: 'document:report' })]);
        expect(await relations()).toMatchObject([{ confidence: 0, sourceCount: 1 }]);
      });

      it('that only deny make no relation', async () => {
        expect(await record([joined({ polarity: 'DENIES' })])).toMatchObject({ created: 0 });
        expect(await relations()).toEqual([]);
        expect(await claims()).toBe(1);
      });

      it('of partners meet in one relation, whoever is named first', async () => {
        await record([claim('organisation:icmpd', 'PARTNERS_WITH', 'country:prt')]);
        await record([
          claim('country:prt', 'PARTNERS_WITH', 'organisation:icmpd', { locator: 'row 2' }),
        ]);
        expect(await relations()).toMatchObject([
          { subject: 'country:prt', object: 'organisation:icmpd', sourceCount: 1 },
        ]);
      });

      it('without a date on a dated event take its dates, and say so', async () => {
        await record([
          claim('country:prt', 'PARTICIPATES_IN', 'event:meeting'),
          claim('country:prt', 'HOSTS', 'event:meeting', { observedOn: '2018-12-10' }),
        ]);
        expect(await relations()).toMatchObject([
          { type: 'HOSTS', validFrom: null, observedOn: ['2018-12-10'] },
          { type: 'PARTICIPATES_IN', validFrom: '2018-12', validTo: '2018-12' },
        ]);
        const found = await engine().read(claimPage({}, ALL, PRESENT));
        const bases = found.map(({ claim }) => ('dateBasis' in claim ? claim.dateBasis : null));
        expect(bases.sort()).toEqual(['EVENT', 'STATED']);
      });

      it('of two spells make two relations, of one spell in two batches one', async () => {
        await record([
          joined({ validFrom: '2010' }),
          joined({ validFrom: '1990', validTo: '2000' }),
        ]);
        await record([joined({ validFrom: '1995', document: 'document:report' })]);
        expect((await relations()).map(({ validFrom }) => validFrom)).toEqual(['1990', '2010']);
      });
    });

    it('gives every change a later time, also when several fall in one millisecond', async () => {
      const times: string[] = [];
      for (let at = 0; at < 5; at += 1) times.push(await engine().write(nextRecordTime));
      expect([...new Set(times)].sort()).toEqual(times);
    });

    it('gives every change a later time, also when the clock is set forward and back', async () => {
      const DAY = 86_400_000;
      const now = Date.now();
      const times: string[] = [];
      const clock = jest.spyOn(Date, 'now');
      for (const days of [0, 40, 0, -40, 41]) {
        clock.mockReturnValue(now + days * DAY);
        times.push(await engine().write(nextRecordTime));
      }
      clock.mockRestore();
      expect([...new Set(times)].sort()).toEqual(times);
      expect(times.at(-1)).toBe(new Date(now + 41 * DAY).toISOString());
    });
  });
}
