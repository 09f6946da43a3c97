import fc from 'fast-check';
import { ENTITY_KINDS } from '../../src/domain/kinds.js';
import { LEGEND_GROUPS } from '../../src/domain/relation-groups.js';
import { RELATION_WORDS } from '../../src/explorer/core/documents/relation-words.js';
import { ask } from '../../src/explorer/core/ask/ask.js';
import { loadPicture } from '../../src/explorer/core/picture/load-picture.js';
import { pictureFile } from '../../src/explorer/core/picture/picture-file.js';
import { seenAddress, seenQuestion, type SeenState } from '../../src/explorer/core/picture/seen.js';
import { filterSubgraph, type Subgraph } from '../../src/explorer/core/picture/subgraph.js';
import { inPageOf } from '../support/in-page-of.js';
import { useShipped } from '../support/shipped-seed.js';
import { startServer, type TestServer } from '../support/test-server.js';

interface Cytoscape {
  readonly elements: Readonly<
    Record<'nodes' | 'edges', readonly { readonly data: Readonly<Record<string, unknown>> }[]>
  >;
}

describe('the file of a picture', () => {
  const engine = useShipped();
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ fill: async () => undefined, through: () => engine() });
  });
  afterAll(() => server.close());

  const send = (question: string, body: object): Promise<Response> =>
    fetch(`${server.url}/export/${question}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('holds what is sent: what is in it, where it stands and how it looks', async () => {
    const around = await fetch(`${server.url}/export/cytoscape?of=framework:gcm`);
    const { elements: found } = (await around.json()) as Cytoscape;
    const [vote, ...others] = found.edges.map(({ data }) => data);
    const picture = {
      title: 'A vote & its text',
      entities: [
        { id: vote?.['source'], drawn: { x: 10.5, y: -20, size: 7, colour: '#0B2d80' } },
        { id: vote?.['target'] },
      ],
      relations: [{ id: vote?.['id'], colour: '#752f8b' }],
    };
    const gexf = await (await send('gexf', picture)).text();
    expect(gexf).toContain('A vote &amp; its text: 2 entities and 1 relations');
    expect(gexf.match(/<node /g)).toHaveLength(2);
    // Gephi counts upwards.
    const [edge = '', ...more] = gexf.match(/<edge .*/g) ?? [];
    expect(more).toEqual([]);
    expect(edge).toContain('<viz:color r="117" g="47" b="139"/>');
    expect(gexf).toContain(
      '<viz:color r="11" g="45" b="128"/><viz:position x="10.5" y="20" z="0"/><viz:size value="7"/>',
    );
    const csv = await (await send('csv?file=nodes', picture)).text();
    const [head, first, second] = csv.trimEnd().split('\n');
    expect(head).toMatch(/,x,y,size,colour$/);
    expect(first).toMatch(/,10.5,-20,7,#0B2d80$/);
    expect(second).toMatch(/,,,,$/);
    const { elements: cytoscape } = (await (await send('cytoscape', picture)).json()) as Cytoscape;
    expect(cytoscape.nodes[0]).toMatchObject({ position: { x: 10.5, y: -20 } });

    const refusals: [string, object, number, RegExp][] = [
      ['gexf', { entities: [], relations: [] }, 400, /`entities`/],
      ['gexf', { ...picture, relations: [{ id: others[0]?.['id'] }] }, 404, /relation among/],
      ['gexf', { ...picture, entities: [{ id: 'country:nil' }] }, 404, /country:nil/],
      [
        'gexf',
        { ...picture, relations: [{ id: 'x', colour: 'red' }] },
        400,
        /`relations.0.colour`/,
      ],
      ['gexf?types=VOTED_ON', picture, 400, /`types` has no meaning/],
      ['excel', picture, 404, /no format "excel"/],
    ];
    for (const [question, body, status, message] of refusals) {
      const refused = await send(question, body);
      expect([question, refused.status]).toEqual([question, status]);
      expect(((await refused.json()) as { message: string }).message).toMatch(message);
    }
  });

  describe('on the screen', () => {
    beforeAll(() => {
      inPageOf(server.url);
    });

    const STATES = fc.record<SeenState>({
      of: fc.constantFrom(
        ...[[], ['opening:all'], ['organisation:icmpd'], ['dialogue:khartoum-process']],
        ...[
          ['framework:jvap', 'organisation:iom'],
          ['opening', 'country:deu'],
          ['event:imrf-2022'],
        ],
      ),
      depth: fc.constantFrom(1, 1, 1, 0, 2),
      kinds: fc.oneof(fc.constant([]), fc.subarray(ENTITY_KINDS, { minLength: 2 })),
      groups: fc.oneof(fc.constant([]), fc.subarray([...LEGEND_GROUPS], { minLength: 1 })),
      keep: fc.constant([]),
      without: fc.constantFrom(
        ...[[], [], [], []],
        ['organisation:icmpd', 'country:deu'],
        ['organisation:eu', 'country:eth'],
      ),
      unlinked: fc.constantFrom('show', 'show', 'show', 'hide'),
      hide: fc.subarray(['MEMBER_OF', 'VOTED_ON', 'ENDORSES', 'FUNDS', 'CHAIRS']),
      minconf: fc.constantFrom(0, 0, 0.7, 0.9),
      undated: fc.constantFrom('show', 'hide'),
      on: fc.constantFrom(null, null, '2016', '2018-12-31'),
      with: fc.constant(null),
      since: fc.constant(null),
      changes: fc.constant([]),
      known: fc.constant(null),
    });

    it('is what files and questions hold: fifty pictures with any filters', async () => {
      const { relationTypes } = await ask(RELATION_WORDS, {});
      const registry = new Map(relationTypes.map((entry) => [entry.type, entry]));
      const { signal } = new AbortController();
      let [asked, pictures] = [0, 0];
      for (const drawn of fc.sample(STATES, { numRuns: 50, seed: 14 })) {
        const whole = await loadPicture(drawn, registry, signal);
        // A fifth of them keeps every other entity alone.
        const keep = whole.nodes.flatMap(({ id }, at) => (at % 2 === 0 ? [id] : []));
        const state = pictures % 5 > 0 ? drawn : { ...drawn, keep };
        pictures += 1;
        const shown = filterSubgraph(whole, state);
        if (shown.nodes.length === 0) continue;
        const sent = { format: 'gexf', shown, state, title: 'T', looks: null } as const;
        const gexf = await (await pictureFile(sent)).text();
        expect([state, idsIn(gexf, 'node'), idsIn(gexf, 'edge')]).toEqual([state, ...idsOf(shown)]);
        const { body } = await server.ask(seenQuestion(state, shown));
        expect([state, ...idsAnswered(body.data)]).toEqual([state, ...idsOf(shown)]);
        const address = seenAddress(state);
        if (address === null) continue;
        asked += 1;
        const file = await (await fetch(`${server.url}/export/gexf${address}`)).text();
        expect([state, idsIn(file, 'node'), idsIn(file, 'edge')]).toEqual([state, ...idsOf(shown)]);
      }
      expect(asked).toBeGreaterThan(9);
    });
  });
});

/** The ids of entities and of relations, in order. */
function idsOf({ nodes, relations }: Subgraph): [string[], string[]] {
  return [nodes.map(({ id }) => id).sort(), relations.map(({ id }) => id).sort()];
}

function idsIn(gexf: string, tag: 'node' | 'edge'): string[] {
  return [...gexf.matchAll(new RegExp(`<${tag} id="([^"]+)"`, 'g'))]
    .map(([, id = '']) => id)
    .sort();
}

/** The same of an answer, whatever lists hold them. */
function idsAnswered(data: unknown): [string[], string[]] {
  const found = JSON.stringify(data);
  const all = (name: string): string[] =>
    [...found.matchAll(new RegExp(`\\{"${name}":"([^"]+)","`, 'g'))]
      .map(([, id = '']) => id)
      .sort();
  return [all('entityId'), all('relationId')];
}
