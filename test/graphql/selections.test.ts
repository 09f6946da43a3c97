import fc from 'fast-check';
import { ask, watched } from '../support/api.js';
import { grafeoUnderTest } from '../support/engines.js';
import { Curator } from '../support/curating.js';
import { ENTITIES, storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';

let renamedAt = '';

/** Every entity has something to say in each field, had another name until 2010, and was renamed since. */
const engine = useGraph(grafeoUnderTest, async (store) => {
  await storeSmallGraph(store);
  const described = ENTITIES.map((entity) => ({
    ...entity,
    description: `What ${entity.name} is.`,
    website: 'https://example.org/about',
    names: [...entity.names, { ...FORMER, value: `${entity.name} before` }],
  }));
  const curator = new Curator(store);
  await curator.store(...described);
  renamedAt = curator.now;
  await curator.store(
    ...described.map((entity) => ({ ...entity, name: `${entity.name} now`, acronym: 'NOW' })),
  );
});

const FORMER = { language: 'en', kind: 'FORMER', from: null, to: '2010' } as const;

/** Views by name; the last shows the graph before all were renamed. */
const VIEWS = {
  present: () => '',
  before: () => '(validOn: "2005")',
  once: () => `(knownAt: "${renamedAt}")`,
} as const;
type ViewName = keyof typeof VIEWS;

const OF_ENTITY = [
  ...['__typename', 'id', 'kind', 'name', 'shortName', 'acronym', 'entityId', 'description'],
  ...['website', 'recordedAt', 'french: name(language: "fr")', 'names { value kind }'],
  ...['identifiers { scheme value }', '... on Entity { about: description }'],
] as const;
const OF_RELATION = [
  ...['__typename', 'id', 'type', 'label', 'role', 'status', 'action', 'vote', 'relationId'],
  ...['validFrom', 'validTo', 'confidence', 'sourceCount', 'startKnown', 'endKnown', 'current'],
  ...['observedOn', 'lastSeen', 'recordedAt', 'validity', 'amounts { year value }', 'citation'],
  ...['claims { nodes { claimId } }', 'disagreements { claimId }', '... on Node { id }'],
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

const WAYS = [
  ...['nodes', 'edges', 'relation', 'fragment', 'relations', 'partners', 'around', 'picture'],
  ...['paths', 'steps', 'network', 'claims', 'years', 'listed'],
] as const;

const selected: fc.Arbitrary<Selected> = fc.record({
  node: some(OF_ENTITY),
  relation: some(OF_RELATION),
  ways: some(WAYS),
});

const ALL: Selected = { node: OF_ENTITY, relation: OF_RELATION, ways: WAYS };

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
    ${way('relations', `relations { nodes { ${relation.join(' ')} } }`)}
    ${way('claims', `relations { nodes { claims { nodes { subject { ${node.join(' ')} } object { id } } } } }`)}
    ${way('partners', `... on Actor { partners { edges { sharedCount node { ${node.join(' ')} } shared { own { ${relation.join(' ')} } } } } }`)}
    ${way('around', `neighbourhood { nodes { ${node.join(' ')} } relations { ${relation.join(' ')} } }`)}`;
}

/** Pictures and paths of the whole graph. */
function pictures({ node, relation, ways }: Selected): string {
  const way = (name: string, text: string): string => (ways.includes(name) ? text : '');
  const [ofNode, ofRelation] = [node.join(' '), relation.join(' ')];
  return `
    ${way('picture', `neighbourhood(of: ["organisation:beta"], depth: 2) { nodes { ${ofNode} } metrics(measures: [DEGREE]) { node { ${ofNode} } } communities { label nodes { name } } relations { ${ofRelation} }  undatedCount }`)}
    ${way('years', `years: neighbourhood(of: ["organisation:beta"]) { relations { id } years { year starting valid } }`)}
    ${way('paths', `paths(from: "organisation:beta", to: "framework:pact") { nodes { ${ofNode} } relations { ${ofRelation} } }`)}
    ${way('steps', `steps: paths(from: "country:tur", to: "theme:return") { steps { label from { name } to { ${ofNode} } relation { ${ofRelation} } } }`)}
    ${way('listed', `relations(first: 50) { nodes { ${ofRelation} } }`)}
    ${way('network', `network(kinds: [COUNTRY, ORGANISATION], via: [DIALOGUE, EVENT]) { nodes { ${ofNode} } ties { source { id } target { ${ofNode} } shared(first: 2) { own { ${ofRelation} } } } }`)}`;
}

function question(asked: Selected, root: readonly string[], view: ViewName = 'present'): string {
  const part = `fragment Part on RelatedCountryConnection { edges { node { ...Node } } }
    fragment Node on Entity { ${asked.node.join(' ')} }`;
  const used = asked.ways.includes('fragment') ? part : '';
  const all = `node(id: "organisation:alpha") { ... on Entity { ${fields(asked, root)} } }
    organisations { nodes { ${root.join(' ')} } } ${pictures(asked)}`;
  return `{ ${view === 'present' ? all : `asOf${VIEWS[view]()} { ${all} }`} } ${used}`;
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
  it.each(Object.keys(VIEWS) as ViewName[])(
    'is answered as if everything were, in the view %s',
    async (view) => {
      const whole = await ask(engine(), question(ALL, OF_ENTITY, view));
      await fc.assert(
        fc.asyncProperty(selected, some(OF_ENTITY), async (asked, root) => {
          const answer = await ask(engine(), question(asked, root, view));
          expect(answer).toEqual(likewise(whole, answer));
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each([
    ['before', 'Alpha Agency before'],
    ['once', 'Alpha Agency'],
    ['present', 'Alpha Agency now'],
  ] as const)(
    'shows the name of the view %s where nothing but names is read',
    async (view, name) => {
      const text = question({ ...ALL, ways: [] }, ['name'], view);
      const answer = await ask(engine(), text);
      expect(JSON.stringify(answer)).toContain(`{"name":"${name}"}`);
    },
  );

  it('is all that is read of an entity', async () => {
    const watching = watched(engine());
    await ask(
      watching.engine,
      '{ organisation(id: "organisation:alpha") { name members { nodes { id name } } } }',
    );
    for (const text of watching.statements) expect(text).not.toContain('{.*');
  });

  it.each([
    'neighbourhood(of: ["organisation:alpha"], depth: 2) { nodes { id name } }',
    'paths(from: "organisation:beta", to: "framework:pact") { nodes { id name } }',
    'asOf(validOn: "2005") { organisation(id: "organisation:alpha") { members { nodes { id name } } } }',
    'organisation(id: "organisation:alpha") { partners { nodes { id name } } }',
    'network(kinds: [COUNTRY], via: [DIALOGUE]) { nodes { id name } }',
    'organisation(id: "organisation:alpha") { members(orderBy: VALID_FROM_ASC) { edges { relation { role validFrom } } } }',
    'neighbourhood(of: ["organisation:alpha"]) { relations { type subject { id } } undatedCount }',
  ])('is all that is read in %s', async (text) => {
    const watching = watched(engine());
    await ask(watching.engine, `{ ${text} }`);
    for (const statement of watching.statements) expect(statement).not.toMatch(/[nmbr] \{\.\*/);
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
