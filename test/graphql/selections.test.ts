import fc from 'fast-check';
import { ask, watched } from '../support/api.js';
import { grafeoUnderTest } from '../support/engines.js';
import { Curator } from '../support/curating.js';
import { ENTITIES, storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';

/** Every entity has something to say in each field. */
const engine = useGraph(grafeoUnderTest, async (store) => {
  await storeSmallGraph(store);
  const described = ENTITIES.map((entity) => ({
    ...entity,
    description: `What ${entity.name} is.`,
    website: 'https://example.org/about',
  }));
  await new Curator(store).store(...described);
});

const OF_ENTITY = [
  ...['__typename', 'id', 'kind', 'name', 'shortName', 'acronym', 'entityId', 'description'],
  ...['website', 'recordedAt', 'french: name(language: "fr")', 'names { value kind }'],
  ...['identifiers { scheme value }', '... on Entity { about: description }'],
] as const;
const OF_RELATION = [
  ...[
    'id',
    'type',
    'label',
    'role',
    'validFrom',
    'endKnown',
    'current',
    'relationId',
    'sourceCount',
  ],
  ...['subject { id }', 'object { name }', 'subject { description }', 'object { names { value } }'],
] as const;

const some = (fields: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.subarray([...fields], { minLength: 1 });

interface Selected {
  readonly node: readonly string[];
  readonly relation: readonly string[];
  /** Which of the ways to a node are asked: directly, by its edge, in a fragment. */
  readonly ways: readonly string[];
}

const selected: fc.Arbitrary<Selected> = fc.record({
  node: some(OF_ENTITY),
  relation: some(OF_RELATION),
  ways: some(['nodes', 'edges', 'relation', 'fragment', 'relations']),
});

const ALL: Selected = {
  node: OF_ENTITY,
  relation: OF_RELATION,
  ways: ['nodes', 'edges', 'relation', 'fragment', 'relations'],
};

/** What is asked of an entity and its neighbours. */
function fields({ node, relation, ways }: Selected, root: readonly string[]): string {
  const way = (name: string, text: string): string => (ways.includes(name) ? text : '');
  return `${root.join(' ')}
    countries { totalCount
      ${way('nodes', `nodes { ${node.join(' ')} }`)}
      ${way('edges', `edges { cursor node { ${node.join(' ')} } }`)}
      ${way('relation', `edges { relation { ${relation.join(' ')} } }`)}
      ${way('fragment', '...Part')}
    }
    ${way('relations', `relations { nodes { ${relation.join(' ')} } }`)}`;
}

function question(asked: Selected, root: readonly string[]): string {
  const part = `fragment Part on RelatedCountryConnection { edges { node { ...Node } } }
    fragment Node on Entity { ${asked.node.join(' ')} }`;
  const used = asked.ways.includes('fragment') ? part : '';
  return `{ node(id: "organisation:alpha") { ... on Entity { ${fields(asked, root)} } }
    organisations { nodes { ${root.join(' ')} } } } ${used}`;
}

/** The parts of a whole answer that another answer has. */
function likewise(whole: unknown, part: unknown): unknown {
  if (Array.isArray(part)) return part.map((item, at) => likewise((whole as unknown[])[at], item));
  if (typeof part !== 'object' || part === null) return whole;
  const from = whole as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, likewise(from[name], value)]),
  );
}

describe('what is selected', () => {
  it('is answered as if everything were', async () => {
    const whole = await ask(engine(), question(ALL, OF_ENTITY));
    await fc.assert(
      fc.asyncProperty(selected, some(OF_ENTITY), async (asked, root) => {
        const answer = await ask(engine(), question(asked, root));
        expect(answer).toEqual(likewise(whole, answer));
      }),
      { numRuns: 40 },
    );
  });

  it('is all that is read of an entity', async () => {
    const watching = watched(engine());
    await ask(
      watching.engine,
      '{ organisation(id: "organisation:alpha") { name members { nodes { id name } } } }',
    );
    for (const text of watching.statements) expect(text).not.toContain('{.*');
  });

  it('is asked for once, however many ask for more or less of the same', async () => {
    const watching = watched(engine());
    await ask(
      watching.engine,
      `{ a: organisation(id: "organisation:alpha") { name members { nodes { id } } }
         b: organisation(id: "organisation:alpha") { description members { edges { relation { role } } } } }`,
    );
    expect(watching.statements).toHaveLength(2);
  });
});
