import { redirectsTo } from '../../src/graph/read/redirects.js';
import { claim, document, entity } from '../support/claims.js';
import { dump } from '../support/dump.js';
import type { EngineUnderTest } from '../support/engines.js';
import { AUSTRIA, KEEP, member, OTHER, TALKS, THIRD, useTwoNames } from '../support/two-names.js';

export function describeUndoingMerges(underTest: EngineUnderTest): void {
  describe('undoing a merge', () => {
    const curator = useTwoNames(underTest);
    const engine = () => curator().engine;

    it('restores the graph exactly', async () => {
      await curator().record(member(AUSTRIA, KEEP), member(KEEP, TALKS, 'document:report', '1999'));
      const before = await dump(engine());
      const { merge } = await curator().merge(KEEP, OTHER);
      expect(await dump(engine())).not.toEqual(before);
      expect(await curator().undo(merge.id)).toMatchObject({ changed: true });
      expect(await dump(engine())).toEqual(before);
      expect(await engine().findNames({ text: 'cmpd', kinds: null })).toEqual([OTHER]);
      expect(await curator().undo(merge.id)).toMatchObject({ changed: false });
    });

    it('goes back along a chain, the newest first', async () => {
      const first = await dump(engine());
      const inner = await curator().merge(OTHER, THIRD);
      const second = await dump(engine());
      const outer = await curator().merge(KEEP, OTHER);
      expect(await engine().read(redirectsTo([KEEP]))).toEqual([
        { id: OTHER, target: KEEP },
        { id: THIRD, target: KEEP },
      ]);
      await expect(curator().undo(inner.merge.id)).rejects.toMatchObject({
        kind: 'CONFLICT',
        message: expect.stringContaining(`Undo ${outer.merge.id} first`) as string,
      });
      await curator().undo(outer.merge.id);
      expect(await dump(engine())).toEqual(second);
      await curator().undo(inner.merge.id);
      expect(await dump(engine())).toEqual(first);
    });

    it('is refused while a newer merge joined one of its relations', async () => {
      await curator().store(entity('dialogue:process', 'Process'));
      await curator().record(member(KEEP, 'dialogue:process'));
      const { merge } = await curator().merge(KEEP, OTHER);
      const newer = await curator().merge(TALKS, 'dialogue:process');
      await expect(curator().undo(merge.id)).rejects.toThrow(`Undo ${newer.merge.id} first`);
    });

    it('leaves later edits elsewhere and of other fields as they are', async () => {
      const { merge } = await curator().merge(KEEP, OTHER);
      const kept = await curator().entity(KEEP);
      if (kept === undefined) throw new Error(KEEP);
      await curator().store({ ...kept, description: 'A later word.' });
      await curator().record(claim(THIRD, 'PARTNERS_WITH', KEEP));
      await curator().undo(merge.id);
      expect(await curator().entity(KEEP)).toMatchObject({
        description: 'A later word.',
        names: [],
        identifiers: [],
        recordedAt: (await curator().entity(THIRD))?.recordedAt,
      });
      expect(await curator().sentences(KEEP)).toEqual([`${KEEP} PARTNERS_WITH ${THIRD}`]);
      expect(await curator().sentences(OTHER)).toHaveLength(3);
      expect(await engine().findNames({ text: 'cmpd', kinds: null })).toEqual([OTHER]);
    });

    it('is refused while a new claim stands on what was brought together', async () => {
      const { merge } = await curator().merge(KEEP, OTHER);
      const [added = ''] = await curator().record(member(AUSTRIA, KEEP));
      const stood = { validOn: null, knownAt: curator().now };
      await expect(curator().undo(merge.id)).rejects.toMatchObject({
        kind: 'CONFLICT',
        message: expect.stringMatching(`${added} on relation:.*Retract`) as string,
      });
      await curator().decide('RETRACTED', added);
      await curator().undo(merge.id);
      expect(await curator().sentences(KEEP)).toEqual([]);
      expect(await curator().sentences(KEEP, stood)).toEqual([`${AUSTRIA} MEMBER_OF ${KEEP}`]);
      expect(await curator().relations(OTHER)).toMatchObject([
        { validFrom: '1994', sourceCount: 1 },
        { type: 'PARTNERS_WITH' },
        {},
      ]);
      expect(await curator().record(member(AUSTRIA, KEEP))).toEqual([added]);
      expect(await curator().sentences(KEEP)).toEqual([`${AUSTRIA} MEMBER_OF ${KEEP}`]);
    });

    it('keeps what was decided since about its own claims', async () => {
      await curator().record(member(AUSTRIA, KEEP));
      const { merge } = await curator().merge(KEEP, OTHER);
      const [first = ''] = await curator().record(member(AUSTRIA, KEEP));
      await curator().decide('RETRACTED', first);
      const retracted = curator().now;
      await curator().undo(merge.id);
      expect(await curator().sentences(KEEP)).toEqual([]);
      expect(await curator().sentences(KEEP, { validOn: null, knownAt: merge.at })).toEqual([
        `${AUSTRIA} MEMBER_OF ${KEEP}`,
      ]);
      expect(await curator().sentences(KEEP, { validOn: null, knownAt: retracted })).toEqual([]);
    });

    it('trusts a document as it is trusted since, also for relations that were hidden', async () => {
      await curator().record(claim(OTHER, 'PART_OF', KEEP), member(KEEP, TALKS, 'document:list'));
      const { merge } = await curator().merge(KEEP, OTHER);
      await curator().trust(document('document:list', 'List', { reliability: 0.25 }));
      await curator().undo(merge.id);
      const found = [...(await curator().relations(KEEP)), ...(await curator().relations(OTHER))];
      expect(
        found.filter(({ type }) => type === 'MEMBER_OF').map(({ confidence }) => confidence),
      ).toEqual([0.25, 0.5, 0.25]);
      expect(found.filter(({ type }) => type === 'PART_OF')).toMatchObject([
        { confidence: 0.25 },
        { confidence: 0.25 },
      ]);
    });

    it.each([
      ['moved', TALKS],
      ['hidden', KEEP],
    ])('restores %s versions whose claims have gone to another spell', async (_what, object) => {
      const part = (validFrom: string, validTo: string | null) =>
        claim(OTHER, 'RELATED_TO', object, { validFrom, validTo, locator: validFrom });
      const gone = await curator().record(part('1990', '1992'));
      await curator().decide('RETRACTED', ...gone);
      await curator().record(part('1991', null));
      await curator().record(part('1990', '1992'));
      const before = await dump(engine());
      const { merge } = await curator().merge(KEEP, OTHER);
      await curator().undo(merge.id);
      expect(await dump(engine())).toEqual(before);
    });

    it('takes back a claim that has joined a relation of the kept entity since', async () => {
      const chair = (who: string, validFrom: string, validTo: string | null = null) =>
        claim(who, 'CHAIRS', TALKS, { validFrom, validTo, locator: validFrom });
      await curator().record(chair(KEEP, '2010'));
      const [proposed = ''] = await curator().propose(chair(OTHER, '1990', '1995'));
      const { merge } = await curator().merge(KEEP, OTHER);
      await curator().record(chair(KEEP, '1992', '2012'));
      await curator().decide('ACCEPTED', proposed);
      const chairs = async (id: string) =>
        (await curator().relations(id)).filter(({ type }) => type === 'CHAIRS');
      expect(await chairs(KEEP)).toMatchObject([{ validFrom: '1990' }]);
      await curator().undo(merge.id);
      expect(await chairs(KEEP)).toMatchObject([{ validFrom: '1992' }]);
      expect(await chairs(OTHER)).toMatchObject([{ validFrom: '1990', validTo: '1995' }]);
    });

    it('takes back a proposal that was accepted since', async () => {
      await curator().record(member(AUSTRIA, KEEP));
      const [proposed = ''] = await curator().propose(
        member(KEEP, TALKS),
        member(OTHER, TALKS, 'document:report'),
      );
      const { merge } = await curator().merge(KEEP, OTHER);
      await curator().decide('ACCEPTED', proposed);
      await curator().undo(merge.id);
      expect(await curator().sentences(KEEP)).toEqual([
        `${AUSTRIA} MEMBER_OF ${KEEP}`,
        `${KEEP} MEMBER_OF ${TALKS}`,
      ]);
      expect(await curator().sentences(OTHER)).toHaveLength(3);
    });

    it('is refused when a name that was gained is gone', async () => {
      const { merge } = await curator().merge(KEEP, OTHER);
      await curator().store(entity(KEEP, 'International Centre'));
      await expect(curator().undo(merge.id)).rejects.toMatchObject({
        kind: 'CONFLICT',
        message: expect.stringContaining(
          'has lost the name "Centre for Migration Policy" (ALIAS)',
        ) as string,
      });
    });

    it('is refused when the entity that was kept is withdrawn', async () => {
      const { merge } = await curator().merge(KEEP, OTHER);
      await curator().withdraw(KEEP);
      await expect(curator().undo(merge.id)).rejects.toThrow('a withdrawal is final');
    });

    it('of a merge that is not there is NOT_FOUND', async () => {
      await expect(curator().undo('merge:none')).rejects.toMatchObject({ kind: 'NOT_FOUND' });
    });
  });
}
