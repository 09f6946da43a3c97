import { PRESENT, type TimeView } from '../../src/domain/time/time-view.js';
import {
  allDatedEntities,
  allDatedEntitiesCount,
} from '../../src/graph/read/timeline/all-entities.js';
import {
  entitiesOfTimeline,
  entitiesOfTimelineCount,
  type DatedEntity,
} from '../../src/graph/read/timeline/entities.js';
import { groupKey, type TimelineQuestion } from '../../src/graph/read/timeline/groups.js';
import {
  relationsOfTimeline,
  relationsOfTimelineCount,
  type DatedRelation,
} from '../../src/graph/read/timeline/relations.js';
import { tiesOnTimeline } from '../../src/graph/read/timeline/ties.js';
import {
  undatedEntities,
  undatedEntitiesCount,
  undatedRelations,
  undatedRelationsCount,
} from '../../src/graph/read/timeline/undated.js';
import type { EngineUnderTest } from '../support/engines.js';
import { BETWEEN } from '../support/small-graph.js';
import { storeTimelineGraph } from '../support/timeline-graph.js';
import { useGraph } from '../support/use-graph.js';
import { ALL, walk } from '../support/walk.js';

const [alpha, beta, north] = ['organisation:alpha', 'organisation:beta', 'dialogue:north'];

export function describeTimelines(underTest: EngineUnderTest): void {
  describe('a timeline', () => {
    const engine = useGraph(underTest, storeTimelineGraph);

    const entities = async (
      about: string[],
      question: TimelineQuestion = {},
      view: TimeView = PRESENT,
    ): Promise<string[]> => {
      const group = groupKey(about);
      const [row] = await engine().read(entitiesOfTimeline([group], question, ALL, view));
      const [total] = await engine().read(entitiesOfTimelineCount([group], question, view));
      expect(total?.total).toBe(row?.items.length);
      return (row?.items ?? []).map(({ entity }) => entity.id);
    };
    const relations = async (
      about: string[],
      question: TimelineQuestion = {},
      view: TimeView = PRESENT,
    ): Promise<string[]> => {
      const group = groupKey(about);
      const [row] = await engine().read(relationsOfTimeline([group], question, ALL, view));
      const [total] = await engine().read(relationsOfTimelineCount([group], question, view));
      expect(total?.total).toBe(row?.items.length);
      return (row?.items ?? []).map(({ relation: { subject, type, validFrom, validTo } }) =>
        [subject, type, `${validFrom ?? ''}/${validTo ?? ''}`].join(' '),
      );
    };

    it('has the own dates of an entity and the dated events and projects around it, each once', async () => {
      expect(await entities([alpha])).toEqual(['project:bridge', 'event:summit']);
      expect(await entities([beta])).toEqual(['project:bridge', 'event:summit', 'project:open']);
      expect(await entities([north])).toEqual([north]);
      expect(await entities([alpha, beta, north])).toEqual([
        ...[north, 'project:bridge', 'event:summit', 'project:open'],
      ]);
      expect(await entities(['event:workshop'])).toEqual([]);
    });

    it('has the dated relations, but for those that repeat the dates of an event or project', async () => {
      expect(await relations([alpha])).toEqual([
        'country:aut MEMBER_OF 1951/',
        'country:sdn MEMBER_OF 1990/2000',
        'country:prt MEMBER_OF 2004/',
        'organisation:alpha SECRETARIAT_OF 2006/',
        'country:sdn MEMBER_OF 2010/',
      ]);
      expect(await relations([beta])).toEqual([
        'organisation:beta MEMBER_OF /2011',
        'organisation:beta FUNDS 2020/',
      ]);
      expect(await relations(['event:summit'])).toEqual([]);
    });

    it('has a relation between two entities it is about once', async () => {
      expect(await relations([alpha, 'country:aut', north], { types: ['MEMBER_OF'] })).toEqual([
        'country:aut MEMBER_OF 1951/',
        'country:sdn MEMBER_OF 1990/2000',
        // Another source has it begin in 2002.
        'country:prt MEMBER_OF 2004/',
        'country:prt MEMBER_OF 2003/2012',
        'country:aut MEMBER_OF 2003-05/',
        'country:sdn MEMBER_OF 2010/',
        'organisation:beta MEMBER_OF /2011',
        'country:sdn MEMBER_OF 2014-11/',
        'organisation:newcomer MEMBER_OF 2020/',
      ]);
    });

    it('is narrowed by period, kind and type', async () => {
      expect(await entities([beta], { from: '2021' })).toEqual(['project:open']);
      expect(await relations([beta], { from: '2021' })).toEqual(['organisation:beta FUNDS 2020/']);
      expect(await entities([beta], { from: '2017-12-31', to: '2018-12-10' })).toEqual([
        ...['project:bridge', 'event:summit'],
      ]);
      expect(await relations([beta], { from: '2012', to: '2014' })).toEqual([]);
      expect(await relations([beta], { from: '2011-12', to: '2014' })).toHaveLength(1);
      expect(await entities([beta], { kinds: ['EVENT'] })).toEqual(['event:summit']);
      expect(await relations([beta], { kinds: ['PROJECT'] })).toHaveLength(1);
      expect(await entities([beta], { types: ['FUNDS'] })).toEqual([
        'project:bridge',
        'project:open',
      ]);
    });

    it('is that of the time asked for', async () => {
      const known = { validOn: null, knownAt: BETWEEN };
      expect(await relations(['country:aut'], { kinds: ['DIALOGUE'] }, known)).toEqual([
        'country:aut MEMBER_OF 2003/',
      ]);
      expect(await relations([alpha], {}, { validOn: '1995', knownAt: null })).toEqual([
        ...['country:aut MEMBER_OF 1951/', 'country:sdn MEMBER_OF 1990/2000'],
      ]);
    });

    it('tells how an event or project is tied to what it is about', async () => {
      const asked = [
        { key: 'a', entity: 'project:bridge', about: [alpha, beta] },
        { key: 'b', entity: 'event:summit', about: [alpha] },
      ];
      const rows = await engine().read(tiesOnTimeline(asked, {}, PRESENT));
      const ties = Object.fromEntries(
        rows.map(({ id, items }) => [id, items.map(({ type }) => type).sort()]),
      );
      expect(ties).toEqual({ a: ['FUNDS', 'IMPLEMENTS'], b: ['ORGANISES'] });
    });

    it('has apart, by name, what has no date', async () => {
      const groups = [groupKey([alpha]), groupKey([beta])];
      const rows = await engine().read(undatedRelations(groups, {}, ALL, PRESENT));
      const others = Object.fromEntries(
        rows.map(({ id, items }) => [id, items.map(({ key }) => key)]),
      );
      expect(others).toEqual({
        [alpha]: [
          'eclair foundation',
          'joint office',
          'joint office',
          'north process',
          'turkiye',
          'workshop',
        ],
        [beta]: ['austria', 'workshop'],
      });
      const totals = await engine().read(undatedRelationsCount(groups, {}, PRESENT));
      expect(totals.map(({ total }) => total).sort()).toEqual([2, 6]);
      const both = groupKey([beta, 'country:aut']);
      const [row] = await engine().read(
        undatedRelations([both], { types: ['PART_OF'] }, ALL, PRESENT),
      );
      expect(row?.items).toHaveLength(1);
    });

    it('of the whole graph has the dated entities', async () => {
      const all = async (question: TimelineQuestion): Promise<string[]> => {
        const found = await engine().read(allDatedEntities(question, ALL, PRESENT));
        const [total] = await engine().read(allDatedEntitiesCount(question, PRESENT));
        expect(total).toBe(found.length);
        return found.map(({ entity }) => entity.id);
      };
      expect(await all({})).toEqual([
        ...[north, 'project:bridge', 'event:summit', 'framework:pact', 'project:open'],
      ]);
      expect(await all({ from: '2018', to: '2018', kinds: ['EVENT', 'FRAMEWORK'] })).toEqual([
        ...['event:summit', 'framework:pact'],
      ]);
      expect(await all({ from: '2030' })).toEqual(['project:open']);
      const undated = await engine().read(undatedEntities({}, ALL, PRESENT));
      expect(undated.map(({ id }) => id)).toEqual(['framework:goal-1', 'event:workshop']);
      expect(await engine().read(undatedEntitiesCount({ kinds: ['EVENT'] }, PRESENT))).toEqual([1]);
    });

    it.each([1, 2])('is met once, %i a page, the same both ways', async (size) => {
      const ways = async (backward: boolean): Promise<unknown[]> => [
        await walk<DatedEntity>(
          { size, backward },
          (page) => engine().read(allDatedEntities({}, page, PRESENT)),
          ({ entity, day }) => ({ value: day, id: entity.id }),
        ).then((met) => met.map(({ entity }) => entity.id)),
        await walk<DatedEntity>(
          { size, backward },
          async (page) =>
            (await engine().read(entitiesOfTimeline([beta], {}, page, PRESENT)))[0]?.items ?? [],
          ({ entity, day }) => ({ value: day, id: entity.id }),
        ).then((met) => met.map(({ entity }) => entity.id)),
        await walk<DatedRelation>(
          { size, backward },
          async (page) =>
            (await engine().read(relationsOfTimeline([alpha], {}, page, PRESENT)))[0]?.items ?? [],
          ({ relation, day }) => ({ value: day, id: relation.id }),
        ).then((met) => met.map(({ relation }) => relation.validFrom)),
      ];
      const forward = await ways(false);
      expect(forward[1]).toEqual(['project:bridge', 'event:summit', 'project:open']);
      expect(forward[2]).toEqual(['1951', '1990', '2004', '2006', '2010']);
      expect(await ways(true)).toEqual(forward);
    });
  });
}
