import { PRESENT } from '../../src/domain/time/time-view.js';
import { claimPage } from '../../src/graph/read/claims.js';
import { entityPage } from '../../src/graph/read/entity-page.js';
import { mergePage } from '../../src/graph/read/merges.js';
import { redirectsOf } from '../../src/graph/read/redirects.js';
import { relationsById } from '../../src/graph/read/relations-by-id.js';
import { claim, entity } from '../support/claims.js';
import { dump } from '../support/dump.js';
import type { EngineUnderTest } from '../support/engines.js';
import { AUSTRIA, KEEP, member, OTHER, TALKS, THIRD, useTwoNames } from '../support/two-names.js';

const PAGE = { size: 20, backward: false, key: null };

export function describeMerging(underTest: EngineUnderTest): void {
  describe('merging', () => {
    const curator = useTwoNames(underTest);
    const engine = () => curator().engine;

    describe('two entities', () => {
      it('leaves one with all relations, names and identifiers', async () => {
        await curator().merge(KEEP, OTHER);
        expect(await curator().sentences(KEEP)).toEqual([
          `${AUSTRIA} MEMBER_OF ${KEEP}`,
          `${AUSTRIA} PARTNERS_WITH ${KEEP}`,
          `${KEEP} MEMBER_OF ${TALKS}`,
        ]);
        expect(await curator().entity(OTHER)).toBeUndefined();
        expect(await curator().entity(KEEP)).toMatchObject({
          name: 'International Centre for Migration Policy Development',
          acronym: null,
          website: null,
          names: [
            { value: 'Centre for Migration Policy', kind: 'ALIAS' },
            { value: 'CMPD', kind: 'ACRONYM' },
          ],
          identifiers: [{ scheme: 'ror', value: '042' }],
        });
      });

      it('lets the old id, the identifier and the old name lead to the one that is kept', async () => {
        await curator().merge(KEEP, OTHER);
        expect(await engine().read(redirectsOf([OTHER]))).toEqual([{ id: OTHER, target: KEEP }]);
        const found = (filter: Parameters<typeof entityPage>[0]) =>
          engine()
            .read(entityPage(filter, 'NAME_ASC', PAGE, PRESENT))
            .then((items) => items.map((item) => item.entity.id));
        expect(await found({ ids: [OTHER] })).toEqual([KEEP]);
        expect(await found({ ids: [OTHER, KEEP, TALKS] })).toEqual([KEEP, TALKS]);
        expect(await found({ identifier: { scheme: 'ror', value: '042' } })).toEqual([KEEP]);
        const linked = [{ to: { ids: [OTHER] } }];
        expect(await found({ linked })).toEqual([AUSTRIA, TALKS]);
        expect(await found({ notLinked: linked, kinds: ['DIALOGUE', 'COUNTRY'] })).toEqual([]);
        expect(
          await engine().findNames({ text: 'centre for migration policy', kinds: null }),
        ).toEqual([KEEP]);
      });

      it('takes the claims along, under their ids', async () => {
        const of = (id: string) =>
          engine()
            .read(claimPage({ entity: id }, PAGE, PRESENT))
            .then((items) => items.map((item) => item.claim.id));
        const before = await of(OTHER);
        const { claims } = await curator().merge(KEEP, OTHER);
        expect(await of(OTHER)).toEqual([]);
        expect(await of(KEEP)).toEqual(before);
        expect([...claims].sort()).toEqual(before);
      });

      it('shows the one that is kept in views of the past too', async () => {
        const knownAt = (await curator().entity(OTHER))?.recordedAt ?? '';
        const [relation] = await curator().relations(OTHER);
        const recorded = { validOn: null, knownAt: relation?.recordedAt ?? '' };
        expect(await curator().entity(KEEP, recorded)).toBeUndefined();
        await curator().merge(KEEP, OTHER);
        expect(await curator().entity(KEEP, recorded)).toMatchObject({ recordedAt: knownAt });
        expect(await curator().sentences(KEEP, recorded)).toHaveLength(3);
      });

      it('changes nothing when they are one already', async () => {
        const { merge } = await curator().merge(KEEP, OTHER);
        const before = await dump(engine());
        expect(await curator().merge(KEEP, OTHER)).toMatchObject({ changed: false, merge });
        expect(await dump(engine())).toEqual(before);
      });

      it('lets data sets that still have both ids be loaded again', async () => {
        const claims = [
          member(AUSTRIA, OTHER, 'document:report', '1994'),
          member(AUSTRIA, KEEP, 'document:report', '1994'),
        ];
        await curator().merge(KEEP, OTHER);
        const before = await dump(engine());
        await curator().store(entity(OTHER, 'Centre', { website: 'https://other.example' }));
        await curator().record(...claims);
        expect(await dump(engine())).toEqual(before);
      });

      it('lists the merge', async () => {
        const { merge } = await curator().merge(KEEP, OTHER);
        expect(await engine().read(mergePage(OTHER, PAGE))).toEqual([merge]);
        expect(merge).toMatchObject({ relationsMoved: 3, relationsJoined: 0, relationsHidden: 0 });
        await curator().undo(merge.id);
        expect(await engine().read(mergePage(KEEP, PAGE))).toEqual([
          { ...merge, undoneAt: curator().now },
        ]);
      });
    });

    describe('relations that say the same', () => {
      it('joins them with the evidence of both; the older id stays and the other leads there', async () => {
        const older = (await curator().relations(AUSTRIA)).find(({ type }) => type === 'MEMBER_OF');
        await curator().record(member(AUSTRIA, KEEP));
        const [younger] = await curator().relations(KEEP);
        await curator().merge(KEEP, OTHER);
        const joined = (await curator().relations(KEEP)).filter(
          ({ type, object }) => type === 'MEMBER_OF' && object === KEEP,
        );
        expect(joined).toMatchObject([{ id: older?.id, validFrom: '1993', sourceCount: 2 }]);
        expect(await engine().read(redirectsOf([younger?.id ?? '']))).toEqual([
          { id: younger?.id, target: older?.id },
        ]);
        expect(
          await engine().read(relationsById([older?.id ?? '', younger?.id ?? ''], PRESENT)),
        ).toHaveLength(1);
      });

      it('rebuilds what was known of them at each time', async () => {
        await curator().record(member(AUSTRIA, KEEP));
        const then = { validOn: null, knownAt: curator().now };
        await curator().decide('RETRACTED', ...(await curator().record(member(AUSTRIA, KEEP))));
        await curator().merge(KEEP, OTHER);
        const shown = async (view = PRESENT) =>
          (await curator().relations(KEEP, view)).filter(
            ({ type, object }) => type === 'MEMBER_OF' && object === KEEP,
          );
        expect(await shown(then)).toMatchObject([{ validFrom: '1993', sourceCount: 2 }]);
        expect(await shown()).toMatchObject([{ validFrom: '1994', sourceCount: 1 }]);
      });

      it('keeps periods apart that do not meet', async () => {
        await curator().record(
          claim(AUSTRIA, 'MEMBER_OF', KEEP, { validFrom: '1960', validTo: '1970' }),
        );
        await curator().merge(KEEP, OTHER);
        expect(await curator().sentences(KEEP)).toHaveLength(4);
      });

      it('turns those without a direction where the order of the ids changes', async () => {
        const [forum, partners] = [
          'organisation:forum',
          claim(OTHER, 'PARTNERS_WITH', 'organisation:forum'),
        ];
        await curator().store(entity(forum, 'Forum'));
        await curator().record(partners);
        await curator().merge(KEEP, OTHER);
        expect(await curator().sentences(forum)).toEqual([`${forum} PARTNERS_WITH ${KEEP}`]);
        const before = await dump(engine());
        await curator().record(partners);
        expect(await dump(engine())).toEqual(before);
      });

      it('hides relations between the two and brings them back', async () => {
        await curator().record(
          claim(OTHER, 'PART_OF', KEEP),
          claim(KEEP, 'SUPPORTS', OTHER),
          claim(KEEP, 'PARTNERS_WITH', OTHER),
        );
        const before = await dump(engine());
        const { merge } = await curator().merge(KEEP, OTHER);
        expect(merge.relationsHidden).toBe(3);
        expect(
          (await curator().relations(KEEP)).filter(({ subject, object }) => subject === object),
        ).toEqual([]);
        expect(await curator().record(claim(OTHER, 'PART_OF', KEEP))).toEqual([]);
        await curator().undo(merge.id);
        expect(await dump(engine())).toEqual(before);
      });
    });

    describe('what cannot be one', () => {
      it.each([
        ['itself', KEEP, KEEP, 'INVALID_INPUT', 'into itself'],
        ['another kind', KEEP, AUSTRIA, 'INVALID_INPUT', 'Only entities of one kind'],
        ['what is unknown', KEEP, 'organisation:none', 'NOT_FOUND', 'organisation:none'],
      ])('refuses %s', async (_what, keep, merged, kind, message) => {
        await expect(curator().merge(keep, merged)).rejects.toMatchObject({
          kind,
          message: expect.stringContaining(message) as string,
        });
      });

      it('refuses what was merged elsewhere or withdrawn', async () => {
        await curator().merge(KEEP, OTHER);
        await expect(curator().merge(THIRD, OTHER)).rejects.toThrow(
          `was merged into ${KEEP} already`,
        );
        await expect(curator().merge(OTHER, KEEP)).rejects.toThrow('they are one already');
        await expect(curator().withdraw(OTHER)).rejects.toThrow(`Withdraw ${KEEP}, or undo`);
        await curator().withdraw(THIRD);
        await expect(curator().merge(KEEP, THIRD)).rejects.toThrow('was withdrawn');
      });

      it('refuses what was declared different, also under another id', async () => {
        expect(await curator().differ(OTHER, THIRD)).toMatchObject({ changed: true });
        expect(await curator().differ(THIRD, OTHER)).toMatchObject({ changed: false });
        await curator().merge(KEEP, OTHER);
        await expect(curator().merge(KEEP, THIRD)).rejects.toMatchObject({
          kind: 'CONFLICT',
          message: expect.stringMatching(`${OTHER} and ${THIRD} were declared different`) as string,
        });
        await expect(curator().differ(KEEP, OTHER)).rejects.toThrow('Undo that merge first');
      });
    });
  });
}
