import type { RelationFilter } from '../../src/domain/filters.js';
import { PRESENT } from '../../src/domain/time/time-view.js';
import { projectNetwork } from '../../src/graph/read/network.js';
import { nextLayer } from '../../src/graph/read/neighbourhood.js';
import { partnerPage } from '../../src/graph/read/partners.js';
import type { EngineUnderTest } from '../support/engines.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';
import { ALL } from '../support/walk.js';

const FILTERS: readonly RelationFilter[] = [
  { types: ['MEMBER_OF'], direction: 'OUT' },
  { types: ['MEMBER_OF', 'VOTED_ON'], direction: 'IN' },
  { votes: ['YES'] },
  { subject: { fields: { region: ['Europe'] } } },
];

/** Ways to say the same. */
const SAME: readonly (readonly [string, (filter: RelationFilter) => RelationFilter])[] = [
  ['one of several', (filter) => ({ or: [filter, { types: [] }] })],
  ['all of several', (filter) => ({ and: [{}, filter] })],
  ['what is twice denied', (filter) => ({ not: { not: filter } })],
];

export function describePartsOfFilters(underTest: EngineUnderTest): void {
  describe('a filter on relations within another says the same', () => {
    const engine = useGraph(underTest, storeSmallGraph);
    const around = async (relation: RelationFilter): Promise<string[]> =>
      (
        await engine().read(
          nextLayer(['organisation:alpha'], [], { relation, other: {} }, 100, PRESENT),
        )
      ).map(({ id, links }) => `${id} ${links}`);
    const ties = async (relation: RelationFilter): Promise<string[]> => {
      const { ties: found } = await projectNetwork(
        (statement) => engine().read(statement),
        {
          ...{ kinds: ['COUNTRY'], via: ['DIALOGUE', 'FRAMEWORK'], filter: {}, viaFilter: {} },
          ...{ relation, minimumShared: 1, includeParts: false, limit: 100 },
        },
        PRESENT,
      );
      return found.map(({ source, target, sharedCount }) => `${source} ${target} ${sharedCount}`);
    };

    it.each(SAME)('as %s: around an entity', async (_way, within) => {
      for (const filter of FILTERS)
        expect(await around(within(filter))).toEqual(await around(filter));
      expect(await around({ types: ['MEMBER_OF'], direction: 'OUT' })).toEqual([
        'dialogue:north 1',
      ]);
    });

    it.each(SAME)('as %s: in a network', async (_way, within) => {
      for (const filter of FILTERS) expect(await ties(within(filter))).toEqual(await ties(filter));
      expect(await ties({ votes: ['YES'] })).toEqual(['country:prt country:sdn 1']);
    });

    it.each(SAME)('as %s: between partners', async (_way, within) => {
      const partners = async (relation: RelationFilter): Promise<string[]> => {
        const [row] = await engine().read(
          partnerPage(
            ['country:prt'],
            {
              ...{ via: ['FRAMEWORK'], kinds: ['COUNTRY'], minimumShared: 1 },
              ...{ includeDirect: false, relation },
            },
            'NAME_ASC',
            ALL,
            PRESENT,
          ),
        );
        return (row?.items ?? []).map(({ entity }) => entity.id);
      };
      const yes = { votes: ['YES'] } as const;
      expect(await partners(yes)).toEqual(['country:sdn']);
      expect(await partners(within(yes))).toEqual(['country:sdn']);
    });
  });
}
