import { PRESENT, type TimeView } from '../../src/domain/time/time-view.js';
import {
  commonEntities,
  tallies,
  type PartnershipQuestion,
} from '../../src/graph/read/partnership.js';
import type { EngineUnderTest } from '../support/engines.js';
import { BETWEEN, storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';

const [alpha, beta, aut, sdn] = [
  ...['organisation:alpha', 'organisation:beta', 'country:aut', 'country:sdn'],
] as [string, string, string, string];
const [north, bridge, summit, workshop] = [
  ...['dialogue:north', 'project:bridge', 'event:summit', 'event:workshop'],
] as [string, string, string, string];

const QUESTION: PartnershipQuestion = {
  actors: [alpha, beta, aut],
  via: ['DIALOGUE', 'EVENT', 'FRAMEWORK', 'PROJECT'],
  relation: {},
};

export function describePartnership(underTest: EngineUnderTest): void {
  describe('actors side by side', () => {
    const engine = useGraph(underTest, storeSmallGraph);
    const share = async (
      by: 'ALL' | 'SOME',
      asked: Partial<PartnershipQuestion> = {},
      { limit = 10, view = PRESENT }: { limit?: number; view?: TimeView } = {},
    ): Promise<unknown> => {
      const found = await engine().read(commonEntities({ ...QUESTION, ...asked }, by, limit, view));
      return found.map(({ id, actors }) => [id, ...actors]);
    };
    const count = async (
      asked: Partial<PartnershipQuestion> = {},
      view: TimeView = PRESENT,
    ): Promise<Record<string, unknown>> => {
      const found = await engine().read(tallies({ ...QUESTION, ...asked }, view));
      return Object.fromEntries(
        found.map(({ actors, count: shared, weight }) => [
          actors.join(' '),
          [shared, Number(weight.toFixed(6))],
        ]),
      );
    };

    it('share some things all together', async () => {
      expect(await share('ALL')).toEqual([[summit, alpha, beta, aut]]);
      expect(await share('ALL', { actors: [aut, alpha] })).toEqual([
        [north, aut, alpha],
        [summit, aut, alpha],
      ]);
      expect(await share('ALL', { actors: [beta, 'country:prt'] })).toEqual([]);
    });

    it('share others among some of them, with most of them first, then by name', async () => {
      expect(await share('SOME')).toEqual([
        [bridge, alpha, beta],
        [north, alpha, aut],
        [workshop, alpha, beta],
      ]);
      expect(await share('SOME', { actors: [beta, aut, sdn, alpha] })).toEqual([
        [north, aut, sdn, alpha],
        [bridge, beta, alpha],
        ['framework:pact', aut, sdn],
        [workshop, beta, alpha],
      ]);
      expect(await share('SOME', {}, { limit: 2 })).toEqual([
        [bridge, alpha, beta],
        [north, alpha, aut],
      ]);
      expect(await share('SOME', { actors: [alpha, beta] })).toEqual([]);
    });

    it('are counted by who exactly shares, weighed by how many other actors are there', async () => {
      // Six are tied to the dialogue, four to the summit, three to the project, two to the workshop.
      expect(await count()).toEqual({
        [`${alpha} ${beta} ${aut}`]: [1, 0.333333],
        [`${alpha} ${beta}`]: [2, 1.5],
        [`${alpha} ${aut}`]: [1, 0.2],
      });
      expect(await count({ actors: [beta, 'country:prt'] })).toEqual({});
    });

    it('share what is of the kinds and tied by the relations asked for', async () => {
      expect(await share('ALL', { actors: [alpha, beta], via: ['PROJECT'] })).toEqual([
        [bridge, alpha, beta],
      ]);
      expect(await share('ALL', { via: [] })).toEqual([]);
      const relation = { during: { from: '2013', to: '2013' } };
      expect(await share('ALL', { relation })).toEqual([]);
      expect(await share('SOME', { relation })).toEqual([
        [north, alpha, aut],
        [workshop, alpha, beta],
      ]);
      expect(await count({ relation })).toEqual({
        [`${alpha} ${aut}`]: [1, 0.5],
        [`${alpha} ${beta}`]: [1, 1],
      });
    });

    it('share what they did at the time asked for', async () => {
      const view = { validOn: '2013', knownAt: null };
      expect(await share('SOME', {}, { view })).toEqual([
        [north, alpha, aut],
        [workshop, alpha, beta],
      ]);
      const then = { validOn: null, knownAt: BETWEEN };
      expect(await count({ via: ['DIALOGUE'] }, then)).toEqual({ [`${alpha} ${aut}`]: [1, 0.25] });
    });
  });
}
