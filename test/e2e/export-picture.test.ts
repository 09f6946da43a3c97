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
});
