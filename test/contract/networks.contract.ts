import { PRESENT, type TimeView } from '../../src/domain/time/time-view.js';
import { idsOf, incidence, participations } from '../../src/graph/read/incidence.js';
import { projectNetwork, type NetworkQuestion } from '../../src/graph/read/network.js';
import type { EngineUnderTest } from '../support/engines.js';
import { BETWEEN, storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';

const [aut, prt, sdn, tur] = ['country:aut', 'country:prt', 'country:sdn', 'country:tur'];
const [north, pact, summit] = ['dialogue:north', 'framework:pact', 'event:summit'];
const QUESTION: NetworkQuestion = {
  kinds: ['COUNTRY'],
  via: ['DIALOGUE', 'EVENT', 'FRAMEWORK'],
  filter: {},
  viaFilter: {},
  relation: {},
  minimumShared: 1,
  includeParts: false,
  limit: 100,
};

export function describeNetworks(underTest: EngineUnderTest): void {
  describe('a network of who takes part in the same', () => {
    const engine = useGraph(underTest, storeSmallGraph);
    const short = (id: string): string => id.slice(id.indexOf(':') + 1);
    const ties = async (
      asked: Partial<NetworkQuestion>,
      view: TimeView = PRESENT,
    ): Promise<(readonly [string, number, number])[]> => {
      const question = { ...QUESTION, ...asked };
      const found = await projectNetwork((statement) => engine().read(statement), question, view);
      expect(found.incomplete).toBe(false);
      return found.ties.map(({ source, target, sharedCount, weight }) => [
        `${short(source)} ${short(target)}`,
        sharedCount,
        weight,
      ]);
    };

    // All four are in the dialogue and tied to the pact (1/3 each); Austria and Sudan met at the summit.
    const ALL_COUNTRIES = [
      ['aut sdn', 3, 1.666667],
      ['aut prt', 2, 0.666667],
      ['aut tur', 2, 0.666667],
      ['prt sdn', 2, 0.666667],
      ['prt tur', 2, 0.666667],
      ['sdn tur', 2, 0.666667],
    ];

    it('counts distinct things, however many relations lead there', async () => {
      expect(await ties({})).toEqual(ALL_COUNTRIES);
      expect(await ties({ minimumShared: 3 })).toEqual(ALL_COUNTRIES.slice(0, 1));
    });

    it('has the shared counts and weights that partners have, when all actors take part', async () => {
      const found = await ties({
        kinds: ['COUNTRY', 'DIALOGUE', 'ORGANISATION'],
        via: ['DIALOGUE', 'EVENT', 'FRAMEWORK', 'PROJECT'],
      });
      const ofAlpha = found.filter(([pair]) => pair.includes('alpha'));
      expect(new Map(ofAlpha.map(([pair, ...rest]) => [pair, rest]))).toEqual(
        new Map([
          ['alpha beta', [3, 1.833333]],
          ['aut alpha', [2, 0.533333]],
          ['sdn alpha', [2, 0.533333]],
          ['prt alpha', [1, 0.2]],
          ['tur alpha', [1, 0.2]],
          ['alpha eclair', [1, 0.5]],
          ['alpha newcomer', [1, 0.2]],
        ]),
      );
    });

    it('tests who takes part, and what they take part in', async () => {
      const europe = { fields: { region: ['Europe'] } };
      expect(await ties({ filter: europe })).toEqual([['aut prt', 2, 2]]);
      expect(await ties({ viaFilter: { ids: [summit, north] }, minimumShared: 2 })).toEqual([
        ['aut sdn', 2, 1.333333],
      ]);
      expect(await ties({ filter: { kinds: ['EVENT'] } })).toEqual([]);
    });

    it.each<[string, NetworkQuestion['via']]>([
      ['begun from who takes part', ['DIALOGUE', 'EVENT', 'FRAMEWORK']],
      ['begun from what they take part in', ['DIALOGUE']],
    ])('tests the relations, with the direction of who takes part, %s', async (_how, via) => {
      const relation = { types: ['MEMBER_OF'], direction: 'OUT' } as const;
      expect(await ties({ via, relation })).toHaveLength(6);
      expect(await ties({ via, relation: { ...relation, direction: 'IN' } })).toEqual([]);
      const subject = { fields: { region: ['Europe'] } };
      expect(await ties({ via, relation: { ...relation, subject } })).toEqual([['aut prt', 1, 1]]);
    });

    it('leaves allegations out unless they are asked for', async () => {
      const asked: Partial<NetworkQuestion> = { kinds: ['ORGANISATION'], via: ['PROJECT'] };
      const relation = { types: ['CRITICISES', 'FUNDS'] } as const;
      expect(await ties({ ...asked, relation })).toEqual([]);
      const statuses = ['ACTUAL', 'CLAIMED'] as const;
      expect(await ties({ ...asked, relation: { ...relation, statuses } })).toEqual([
        ['beta eclair', 1, 1],
      ]);
    });

    it('may have a kind on both sides, and shares nothing with itself', async () => {
      const both = await ties({ kinds: ['COUNTRY', 'ORGANISATION'], via: ['ORGANISATION'] });
      // Seven are tied to Alpha; nothing else is shared.
      expect(both).toHaveLength(21);
      expect(both.every(([pair, count]) => !pair.includes('alpha') && count === 1)).toBe(true);
      // The theme is related to itself, which does not make it a participant beside the project.
      expect(await ties({ kinds: ['PROJECT', 'THEME'], via: ['THEME'] })).toEqual([]);
    });

    it('is that of the time asked for', async () => {
      const dialogue: Partial<NetworkQuestion> = { via: ['DIALOGUE'] };
      expect(await ties(dialogue, { validOn: '2013', knownAt: null })).toEqual([['aut tur', 1, 1]]);
      const members: Partial<NetworkQuestion> = { kinds: ['ORGANISATION', 'COUNTRY'], ...dialogue };
      expect(await ties(members, PRESENT)).toHaveLength(15);
      expect(await ties(members, { validOn: null, knownAt: BETWEEN })).toHaveLength(10);
    });

    it('says when it read less than there is', async () => {
      const ask = engine().read.bind(engine());
      const cut = await projectNetwork(ask, QUESTION, PRESENT, 5);
      expect(cut.incomplete).toBe(true);
      expect(cut.crowds().reduce((sum, { nodes }) => sum + nodes.length, 0)).toBe(5);
      // Austria takes part in three things, Portugal in two: 10 in all.
      expect((await projectNetwork(ask, QUESTION, PRESENT, 9)).incomplete).toBe(true);
      const whole = await projectNetwork(ask, QUESTION, PRESENT, 10);
      expect(whole).toMatchObject({ incomplete: false, candidates: 4, truncated: false });
    });

    it('is read by ids, in order', async () => {
      expect(await engine().read(idsOf({ kinds: ['COUNTRY'] }, 3, PRESENT))).toEqual([
        ...[aut, prt, sdn],
      ]);
      const question = { relation: {}, kinds: ['EVENT', 'FRAMEWORK'], from: 'nodes' } as const;
      expect(await engine().read(incidence([tur, aut, prt], question, 100, PRESENT))).toEqual([
        { id: aut, others: [summit, pact] },
        { id: prt, others: [pact] },
        { id: tur, others: [pact] },
      ]);
      expect(await engine().read(incidence([tur, aut, prt], question, 2, PRESENT))).toEqual([
        { id: aut, others: [summit, pact] },
      ]);
    });

    it('comes with the relations by which each takes part', async () => {
      const parts = [
        { node: aut, via: summit },
        { node: sdn, via: north },
        { node: prt, via: summit },
      ];
      const rows = await engine().read(participations(parts, {}, PRESENT));
      const found = rows.map(({ node, via, relations }) => [
        ...[node, via, relations.map(({ type }) => type).sort()],
      ]);
      expect(new Set(found)).toEqual(
        new Set([
          [aut, summit, ['HOSTS', 'PARTICIPATES_IN']],
          [sdn, north, ['MEMBER_OF']],
        ]),
      );
      const hosts = { types: ['HOSTS'], subject: { ids: [aut] } } as const;
      const [only] = await engine().read(participations(parts, hosts, PRESENT));
      expect(only?.relations.map(({ type }) => type)).toEqual(['HOSTS']);
    });
  });
}
