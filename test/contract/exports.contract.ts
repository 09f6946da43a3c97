import { openExport, type ExportGraph } from '../../src/exchange/formats/export-graph.js';
import { exportQuestion } from '../../src/exchange/formats/question.js';
import type { ExportParameters } from '../../src/exchange/formats/read-parameters.js';
import { tableOf } from '../../src/exchange/formats/table-of.js';
import type { TableGraph } from '../../src/exchange/formats/table.js';
import type { EngineUnderTest } from '../support/engines.js';
import { BETWEEN, storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';

/** What an export reads is the same on every engine. */
export function describeExports(underTest: EngineUnderTest): void {
  describe('exports', () => {
    const engine = useGraph(underTest, storeSmallGraph);
    const opened = (given: ExportParameters): Promise<ExportGraph> =>
      openExport(engine(), exportQuestion(given), 'https://graph.example.org');

    async function tabled(given: ExportParameters): Promise<TableGraph> {
      const [question, graph] = [exportQuestion(given), await opened(given)];
      return tableOf({ engine: engine(), graph, question, trusted: false });
    }

    async function read(given: ExportParameters): Promise<{ nodes: string[]; edges: string[] }> {
      const table = await tabled(given);
      const found: { nodes: string[]; edges: string[] } = { nodes: [], edges: [] };
      for await (const { id } of table.nodes()) found.nodes.push(id);
      for await (const { source, kind, target } of table.edges()) {
        found.edges.push(`${source} ${kind} ${target}`);
      }
      return found;
    }

    it('hold every entity, by name, and every relation once', async () => {
      const { nodes, edges } = await read({});
      expect(nodes).toHaveLength(17);
      expect(nodes[0]).toBe('organisation:alpha');
      expect(edges).toHaveLength(37);
      expect(
        edges.filter((edge) => edge === 'country:sdn MEMBER_OF organisation:alpha'),
      ).toHaveLength(2);
    });

    it('leave out what certainly did not hold, and what was not known', async () => {
      // In 2001: not Sudan's two spells, nor Portugal from 2004, nor what is dated later.
      const { edges } = await read({ asOf: ['2001'], types: ['MEMBER_OF'] });
      expect(edges.sort()).toEqual([
        'country:aut MEMBER_OF organisation:alpha',
        'country:tur MEMBER_OF dialogue:north',
        'country:tur MEMBER_OF organisation:alpha',
        'organisation:alpha MEMBER_OF dialogue:north',
      ]);
      const then = await read({ knownAt: [BETWEEN] });
      expect([then.nodes.length, then.edges.length]).toEqual([16, 36]);
    });

    it('hold only relations between the kinds asked for', async () => {
      const { nodes, edges } = await read({ kinds: ['COUNTRY,DIALOGUE'] });
      expect(nodes).toHaveLength(5);
      // Four memberships and a chair.
      expect(edges).toHaveLength(5);
    });

    it('around an entity: those asked for first, with the relations among all of them', async () => {
      const { nodes, edges } = await read({ of: ['project:bridge'], minConfidence: ['0.9'] });
      expect(nodes[0]).toBe('project:bridge');
      expect([...nodes].sort()).toEqual([
        ...['organisation:alpha', 'organisation:beta', 'organisation:eclair'],
        ...['project:bridge', 'theme:return'],
      ]);
      expect(edges).toHaveLength(6);
    });

    it('hold only some groups, without some types, without what has no date', async () => {
      const steering = { groups: ['STEERING'] };
      const kinds = async (given: ExportParameters): Promise<(string | undefined)[]> =>
        (await read(given)).edges.map((edge) => edge.split(' ')[1]).sort();
      expect(await kinds(steering)).toEqual(['CHAIRS', 'HOSTS', 'ORGANISES', 'SECRETARIAT_OF']);
      expect(await kinds({ ...steering, hideTypes: ['HOSTS,ORGANISES'] })).toEqual([
        ...['CHAIRS', 'SECRETARIAT_OF'],
      ]);
      expect(await kinds({ of: ['project:bridge'], undated: ['hide'] })).toEqual(['IMPLEMENTS']);
    });

    it('hide, where steps go over everything, what led to others', async () => {
      const organisations = { of: ['theme:return'], depth: ['2'], kinds: ['ORGANISATION'] };
      // The project between the theme and its organisations is of another kind.
      expect((await read(organisations)).nodes).toEqual(['theme:return']);
      const { nodes, edges } = await read({ ...organisations, walk: ['all'] });
      expect([...nodes].sort()).toEqual([
        ...['organisation:alpha', 'organisation:beta', 'organisation:eclair'],
      ]);
      expect(edges).toEqual(['organisation:alpha PARTNERS_WITH organisation:eclair']);
    });

    it('name the entity that is not there', async () => {
      await expect(opened({ of: ['project:bridge', 'project:none'] })).rejects.toMatchObject({
        kind: 'NOT_FOUND',
        details: { id: 'project:none' },
      });
    });

    it('of a network: who shares enough, by what ties them, as of a date', async () => {
      const network = { network: ['COUNTRY'], via: ['DIALOGUE,FRAMEWORK'] };
      const { nodes, edges } = await read(network);
      expect(nodes).toEqual(['aut', 'prt', 'sdn', 'tur'].map((code) => `country:${code}`));
      expect(edges).toHaveLength(6);
      // Portugal left the dialogue in 2012; voting on the pact was in 2018, endorsing undated.
      const then = await read({ ...network, asOf: ['2013'], minimumShared: ['1'] });
      expect(then.edges.sort()).toEqual([
        ...['country:aut SHARES country:tur', 'country:prt SHARES country:tur'],
      ]);
      const { about } = await opened({ ...network, limit: ['2'] });
      expect(about).toMatchObject({ truncated: true, incomplete: false });
      expect(about.description).toMatch(/2 or more shared, the 2 that meet most/);
      expect(await read({ ...network, types: ['VOTED_ON'] })).toEqual({ nodes: [], edges: [] });
    });

    it('with measures of what is shown, after all other columns', async () => {
      const around = { of: ['framework:pact'], types: ['VOTED_ON,ENDORSES'] };
      const table = await tabled({
        ...around,
        measures: ['weighted_degree,BETWEENNESS,COMMUNITY'],
      });
      expect(table.nodeColumns.slice(-3)).toEqual([
        { name: 'weightedDegree', type: 'integer' },
        { name: 'betweenness', type: 'double' },
        { name: 'community', type: 'integer' },
      ]);
      const values: unknown[] = [];
      for await (const { id, cells } of table.nodes()) values.push([id, ...cells.slice(-3)]);
      // A star: every way leads through the pact. Portugal both voted and endorsed.
      expect(values).toEqual([
        ['framework:pact', 5, 1, 1],
        ['country:prt', 2, 0, 1],
        ['country:aut', 1, 0, 1],
        ['country:sdn', 1, 0, 1],
        ['country:tur', 1, 0, 1],
      ]);
    });
  });
}
