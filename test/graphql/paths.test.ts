import { claim } from '../support/claims.js';
import { ask, refusal, request, watched } from '../support/api.js';
import { Curator } from '../support/curating.js';
import { grafeoUnderTest } from '../support/engines.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';

const [eclair, portugal] = ['organisation:eclair', 'country:prt'];

/** The small graph, with the two Joint Offices merged and a tie beside another one. */
const engine = useGraph(grafeoUnderTest, async (store) => {
  await storeSmallGraph(store);
  const curator = new Curator(store);
  await curator.merge('organisation:twin-1', 'organisation:twin-2');
  await curator.record(
    claim('organisation:twin-1', 'ADDRESSES', 'theme:return', { confidence: 0.2 }),
    claim(eclair, 'MEMBER_OF', 'organisation:alpha', { confidence: 0.7 }),
  );
});

const PATHS = `query ($from: ID!, $to: ID!, $maxLength: Int = 6, $through: [EntityKind!], $avoiding: [ID!], $limit: Int = 5,
    $minConfidence: Float, $types: [RelationType!]) {
  paths(from: $from, to: $to, maxLength: $maxLength, through: $through, avoiding: $avoiding, limit: $limit,
    minConfidence: $minConfidence, types: $types) { length weakestConfidence nodes { id } }
}`;

interface Found {
  readonly length: number;
  readonly weakestConfidence: number;
  readonly nodes: readonly { readonly id: string }[];
}

/** Each path as the ids it passes, the ends left out. */
async function between(from: string, to: string, more: object = {}): Promise<string[]> {
  const { paths } = (await ask(engine(), PATHS, { from, to, ...more })) as { paths: Found[] };
  return paths.map(({ nodes }) =>
    nodes
      .slice(1, -1)
      .map(({ id }) => id)
      .join(' '),
  );
}

describe('paths', () => {
  it('tell every step with its evidence, in words that read along the path', async () => {
    const text = `{ paths(from: "${eclair}", to: "${portugal}", limit: 1) {
      length weakestConfidence nodes { name }
      relations { type subject { id } object { id } }
      steps { from { name } label to { name } forward relation { type claims { nodes { locator document { title } } } }
        relations { type confidence } }
    } }`;
    const { paths } = (await ask(engine(), text)) as { paths: unknown[] };
    const evidence = (locator: string, title: string): object => ({
      nodes: [{ locator, document: { title } }],
    });
    expect(paths).toEqual([
      {
        length: 2,
        weakestConfidence: expect.closeTo(0.94, 5) as number,
        nodes: [{ name: 'Éclair Foundation' }, { name: 'Alpha Agency' }, { name: 'Portugal' }],
        relations: [
          {
            type: 'PARTNERS_WITH',
            subject: { id: 'organisation:alpha' },
            object: { id: eclair },
          },
          { type: 'MEMBER_OF', subject: { id: portugal }, object: { id: 'organisation:alpha' } },
        ],
        steps: [
          {
            from: { name: 'Éclair Foundation' },
            label: 'partners with',
            to: { name: 'Alpha Agency' },
            forward: true,
            relation: { type: 'PARTNERS_WITH', claims: evidence('row 1', 'About us') },
            relations: [
              { type: 'PARTNERS_WITH', confidence: 1 },
              { type: 'MEMBER_OF', confidence: 0.7 },
            ],
          },
          {
            from: { name: 'Alpha Agency' },
            label: 'has member',
            to: { name: 'Portugal' },
            forward: false,
            relation: {
              type: 'MEMBER_OF',
              claims: {
                nodes: [
                  { locator: 'row 1', document: { title: 'List of members' } },
                  { locator: 'page 3', document: { title: 'Report' } },
                ],
              },
            },
            relations: [{ type: 'MEMBER_OF', confidence: expect.closeTo(0.94, 5) as number }],
          },
        ],
      },
    ]);
  });

  it('stand on a snapshot too', async () => {
    const text = `query ($on: PartialDate!) { asOf(validOn: $on) {
      paths(from: "country:sdn", to: "organisation:alpha", maxLength: 1) { steps { relation { validFrom } } } } }`;
    const from = async (on: string): Promise<unknown> =>
      (await ask(engine(), text, { on }))['asOf'];
    const since = (validFrom: string): object => ({
      paths: [{ steps: [{ relation: { validFrom } }] }],
    });
    expect(await from('1995')).toEqual(since('1990'));
    expect(await from('2005')).toEqual({ paths: [] });
    expect(await from('2015')).toEqual(since('2010'));
  });

  it('take the ids of merged entities, also of those to avoid', async () => {
    const kept = 'organisation:twin-1';
    expect(await between('organisation:twin-2', 'theme:return', { limit: 1 })).toEqual(['']);
    expect(await between('theme:return', portugal, { through: ['ORGANISATION'] })).toEqual([
      `${kept} organisation:alpha`,
    ]);
    const avoiding = ['organisation:twin-2'];
    expect(
      await between('theme:return', portugal, { through: ['ORGANISATION'], avoiding }),
    ).toEqual([]);
  });

  it('are an empty list where nothing connects two entities, without a search', async () => {
    const { engine: watching, statements } = watched(engine());
    const asked = { from: eclair, to: portugal, types: ['VOTED_ON'] };
    expect(await ask(watching, PATHS, asked)).toEqual({ paths: [] });
    // The two entities, their degrees, what is around the first.
    expect(statements).toHaveLength(3);
  });

  it('cost two statements a step at most, and two for all that they tell', async () => {
    const count = async (fields: string, maxLength: number): Promise<number> => {
      const { engine: watching, statements } = watched(engine());
      await ask(
        watching,
        `{ paths(from: "${eclair}", to: "country:tur", maxLength: ${maxLength}, limit: 20) { ${fields} } }`,
      );
      return statements.length;
    };
    for (const maxLength of [1, 2, 3, 4]) {
      expect(await count('length', maxLength)).toBeLessThanOrEqual(2 + 2 * maxLength);
    }
    const bare = await count('length', 4);
    const told = 'nodes { name } steps { label relation { id } relations { id } } relations { id }';
    expect((await count(told, 4)) - bare).toBe(2);
  });

  const ends = { from: eclair, to: portugal };
  const refused: readonly (readonly [string, object, string, string])[] = [
    ['a path from an entity to itself', { to: eclair }, 'to', 'Give two entities'],
    ['a path of nine steps', { maxLength: 9 }, 'maxLength', 'between 1 and 8'],
    ['a path of no step', { maxLength: 0 }, 'maxLength', 'between 1 and 8'],
    ['21 paths', { limit: 21 }, 'limit', 'between 1 and 20'],
    ['no path', { limit: 0 }, 'limit', 'between 1 and 20'],
    ['a confidence above 1', { minConfidence: 1.1 }, 'minConfidence', 'between 0 and 1'],
    ['to avoid an end', { avoiding: [portugal] }, 'avoiding', `take out ${portugal}`],
    [
      'to avoid 101 entities',
      { avoiding: Array.from({ length: 101 }, () => 'theme:return') },
      'avoiding',
      'at most 100 ids',
    ],
  ];
  it.each(refused)('refuse %s', async (_what, more, path, message) => {
    expect(await refusal(engine(), PATHS, { ...ends, ...more })).toMatchObject({
      kind: 'INVALID_INPUT',
      message: expect.stringContaining(message) as string,
      details: { path },
    });
  });

  it('refuse a path between one entity under two ids', async () => {
    const twins = { from: 'organisation:twin-1', to: 'organisation:twin-2' };
    expect(await refusal(engine(), PATHS, twins)).toMatchObject({ kind: 'INVALID_INPUT' });
  });

  it.each([{ from: 'theme:none' }, { to: 'theme:none' }, { avoiding: ['theme:none'] }])(
    'name an id that nobody has: %j',
    async (more) => {
      const { errors } = await request(engine(), PATHS, { ...ends, ...more });
      expect(errors[0]?.originalError).toMatchObject({
        kind: 'NOT_FOUND',
        details: { id: 'theme:none' },
      });
    },
  );
});
