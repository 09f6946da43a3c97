import { RELATION_TYPE_NAMES } from '../../src/domain/relation-types.js';
import { PRESENT, type TimeView } from '../../src/domain/time/time-view.js';
import type { Engine } from '../../src/engine/engine.js';
import { findPaths } from '../../src/graph/paths/find-paths.js';
import { PATH_CAPS, type PathCaps } from '../../src/graph/paths/reader.js';
import { storedSteps } from '../../src/graph/paths/stored-steps.js';
import { hopRelations, type StepRule } from '../../src/graph/read/path-steps.js';
import { claim, document, entity } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import type { EngineUnderTest } from '../support/engines.js';
import { relateToItself } from '../support/to-itself.js';
import { useGraph } from '../support/use-graph.js';

const [here, there, middle] = ['organisation:here', 'organisation:there', 'organisation:middle'];
const [dialogue, project, event] = ['dialogue:talks', 'project:plan', 'event:meeting'];
const [club, union, island] = ['organisation:club', 'organisation:union', 'country:isl'];

/** How Here and There are connected; the numbers are confidences. */
const CLAIMS = [
  // Two steps, not sure: over the talks.
  claim(here, 'MEMBER_OF', dialogue, { confidence: 0.5 }),
  claim(there, 'MEMBER_OF', dialogue, { confidence: 0.6 }),
  // Three steps, surer: over the plan and Middle, which partners with There.
  claim(here, 'FUNDS', project, { confidence: 0.7 }),
  claim(here, 'IMPLEMENTS', project, { confidence: 0.9 }),
  claim(middle, 'IMPLEMENTS', project, { confidence: 0.95 }),
  claim(there, 'PARTNERS_WITH', middle, { confidence: 0.8 }),
  // Two steps, one of them alleged.
  claim(here, 'ORGANISES', event, { status: 'CLAIMED' }),
  claim(there, 'PARTICIPATES_IN', event),
  // Two steps, in the nineties only.
  claim(here, 'MEMBER_OF', club, { validFrom: '1990', validTo: '1999', confidence: 0.4 }),
  claim(there, 'MEMBER_OF', club, { validFrom: '1995', confidence: 0.4 }),
];

const LATER = [
  claim(here, 'PART_OF', union, { confidence: 0.3 }),
  claim(there, 'PART_OF', union, { confidence: 0.3 }),
];

export function describePaths(underTest: EngineUnderTest): void {
  describe('the paths between two entities', () => {
    let before = '';
    const engine = useGraph(underTest, async (store: Engine) => {
      const curator = new Curator(store);
      await curator.cite(document('document:list', 'List'));
      const ids = [here, there, middle, dialogue, project, event, club, union, island];
      await curator.store(...ids.map((id) => entity(id, id)));
      await curator.record(...CLAIMS);
      await store.write(async (transaction) => {
        for (const id of [middle, here]) await relateToItself(transaction, id, curator.now);
      });
      before = curator.now;
      await curator.record(...LATER);
    });

    const rule = (more: Partial<StepRule> = {}): StepRule => ({
      types: RELATION_TYPE_NAMES,
      statuses: ['ACTUAL', 'PLANNED'],
      minConfidence: null,
      ends: [here, there],
      through: null,
      avoiding: [],
      ...more,
    });
    const paths = async (
      more: Partial<StepRule> = {},
      { view = PRESENT, limit = 5, maxLength = 6 } = {},
      caps: Partial<PathCaps> = {},
    ): Promise<unknown[]> => {
      const asked = rule(more);
      const [from, to] = asked.ends;
      const source = storedSteps((statement) => engine().read(statement), asked, view);
      const found = await findPaths(
        source,
        { from, to, maxLength, limit },
        { ...PATH_CAPS, ...caps },
      );
      const ways = found.ways.map(({ nodes, weakest }) => [...nodes.slice(1, -1), weakest]);
      return found.whole ? ways : [...ways, 'incomplete'];
    };
    const [overTalks, overPlan, overClub, overUnion] = [
      [dialogue, 0.5],
      [project, middle, 0.8],
      [club, 0.4],
      [union, 0.3],
    ];

    it('come shortest first, of equals the surest first', async () => {
      expect(await paths()).toEqual([overTalks, overClub, overUnion, overPlan]);
      expect(await paths({}, { limit: 2 })).toEqual([overTalks, overClub]);
      expect(await paths({}, { maxLength: 2 })).toEqual([overTalks, overClub, overUnion]);
    });

    it('read the same backwards', async () => {
      const back = [overTalks, overClub, overUnion, [middle, project, 0.8]];
      expect(await paths({ ends: [there, here] })).toEqual(back);
    });

    it('keep to what is asked while they are searched: a longer one is found', async () => {
      expect(await paths({ minConfidence: 0.7 }, { limit: 1 })).toEqual([overPlan]);
      expect(await paths({ avoiding: [dialogue, club, union] }, { limit: 1 })).toEqual([overPlan]);
      expect(await paths({ through: ['PROJECT', 'ORGANISATION'] })).toEqual([
        ...[overClub, overUnion, overPlan],
      ]);
      expect(await paths({ through: ['DIALOGUE'] })).toEqual([overTalks]);
      const types = ['IMPLEMENTS', 'PARTNERS_WITH'] as const;
      expect(await paths({ types })).toEqual([overPlan]);
      expect(await paths({ types: ['FUNDS', ...types] })).toEqual([overPlan]);
      expect(await paths({ types: ['FUNDS', ...types], minConfidence: 0.85 })).toEqual([]);
    });

    it('go over what is alleged only when it is asked for', async () => {
      expect(await paths({ statuses: ['ACTUAL', 'PLANNED', 'CLAIMED'] }, { limit: 1 })).toEqual([
        [event, 1],
      ]);
      expect(await paths({ through: ['EVENT'] })).toEqual([]);
    });

    it('are those of the date asked for, on both clocks', async () => {
      const on = (validOn: string): TimeView => ({ ...PRESENT, validOn });
      expect(await paths({}, { view: on('1997') })).toContainEqual(overClub);
      expect(await paths({}, { view: on('2005') })).not.toContainEqual(overClub);
      expect(await paths({}, { view: { validOn: null, knownAt: before } })).toEqual([
        ...[overTalks, overClub, overPlan],
      ]);
      const types = ['PART_OF'] as const;
      expect(await paths({ types }, { view: { validOn: null, knownAt: before } })).toEqual([]);
    });

    it('are none where nothing connects, or nothing that is asked for', async () => {
      expect(await paths({ ends: [here, island] })).toEqual([]);
      expect(await paths({ ends: [island, here] })).toEqual([]);
      expect(await paths({ types: [] })).toEqual([]);
      expect(await paths({ through: [] })).toEqual([]);
    });

    it('may be one step long', async () => {
      expect(await paths({ ends: [middle, there] }, { limit: 1 })).toEqual([[0.8]]);
      expect(await paths({ ends: [there, middle], through: [] })).toEqual([[0.8]]);
    });

    it('are said to be incomplete when a cap was met', async () => {
      expect(await paths({}, {}, { totalRows: 2 })).toContain('incomplete');
      expect(await paths({}, {}, { beginnings: 3 })).toContain('incomplete');
      expect(await paths({}, { limit: 1 }, { rows: 12 })).toEqual([overTalks]);
    });

    it('give the relations of each step, surest first', async () => {
      const pair = (ours: string[], theirs: string[]) => ({
        ...{ ours, theirs },
        key: `${ours.join('+')} ${theirs.join('+')}`,
      });
      const steps = [
        pair([here], [project]),
        pair([there], [middle]),
        pair([middle], [there]),
        pair([here], [event]),
        pair([there, here], [project, middle]),
      ];
      const found = await engine().read(hopRelations(steps, rule(), 10, PRESENT));
      const told = found.map(({ key, items }) => [
        key,
        ...items.map(({ type, confidence }) => `${type} ${confidence}`),
      ]);
      expect(told.sort()).toEqual(
        [
          [`${here} ${project}`, 'IMPLEMENTS 0.9', 'FUNDS 0.7'],
          [`${middle} ${there}`, 'PARTNERS_WITH 0.8'],
          [`${there} ${middle}`, 'PARTNERS_WITH 0.8'],
          [
            `${there}+${here} ${project}+${middle}`,
            ...['IMPLEMENTS 0.9', 'PARTNERS_WITH 0.8', 'FUNDS 0.7'],
          ],
        ].sort(),
      );
      const [one] = await engine().read(hopRelations(steps.slice(0, 1), rule(), 1, PRESENT));
      expect(one?.items.map(({ type }) => type)).toEqual(['IMPLEMENTS']);
    });
  });
}
