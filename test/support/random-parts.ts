import fc from 'fast-check';
import type { Engine } from '../../src/engine/engine.js';
import { recordClaims } from '../../src/graph/write/record-claims.js';
import { storeDocuments } from '../../src/graph/write/store-documents.js';
import { storeEntities } from '../../src/graph/write/store-entities.js';
import { claim, document, entity } from './claims.js';
import type { PlainTie } from './naive-parts.js';

const GRAPHS = 12;
const SEED = 7;

const named = (graph: number, kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${kind}:g${graph}-${at}`);

const often = <Value>(usual: Value, ...rare: Value[]): fc.Arbitrary<Value> =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 6 }, ...rare.map((one) => fc.constant(one)));

interface SmallGraph {
  readonly ids: readonly string[];
  readonly ties: readonly PlainTie[];
}

function smallGraph(graph: number): fc.Arbitrary<SmallGraph> {
  const bodies = named(graph, 'organisation', 6);
  const states = named(graph, 'country', 2);
  const talks = named(graph, 'dialogue', 1);
  const things = [...named(graph, 'event', 3), ...named(graph, 'project', 1)];
  const wholes = [...bodies, ...states, ...talks];
  const tie = (
    type: PlainTie['type'],
    from: readonly string[],
    to: readonly string[],
    role: fc.Arbitrary<string | null>,
  ): fc.Arbitrary<PlainTie> =>
    fc.record({
      subject: fc.constantFrom(...from),
      type: fc.constant(type),
      object: fc.constantFrom(...to),
      role,
      status: often<PlainTie['status']>('ACTUAL', 'PLANNED', 'CLAIMED'),
    });
  const none = fc.constant(null);
  const role = fc.constantFrom(null, 'office', 'unit', 'ministry', 'agency', 'organ');
  return fc
    .tuple(
      fc.array(tie('PART_OF', bodies, wholes, role), { minLength: 4, maxLength: 12 }),
      fc.array(tie('PARTICIPATES_IN', wholes, things, none), { minLength: 4, maxLength: 12 }),
      fc.array(tie('MEMBER_OF', [...bodies, ...states], [...talks, ...bodies], none), {
        maxLength: 4,
      }),
      fc.array(tie('PARTNERS_WITH', wholes, wholes, none), { maxLength: 2 }),
    )
    .map((lists) => ({
      ids: [...wholes, ...things],
      ties: lists.flat().filter(({ subject, object }) => subject !== object),
    }));
}

const graphs = Array.from({ length: GRAPHS }, (_, graph) =>
  fc.sample(smallGraph(graph), { numRuns: 1, seed: SEED + graph }),
).flat();

/** Small graphs of bodies that are part of one another, with cycles; none leads to another. */
export const RANDOM: SmallGraph = {
  ids: graphs.flatMap(({ ids }) => ids),
  ties: graphs.flatMap(({ ties }) => ties).filter(isFirst),
};

/** Two claims on one relation would be one relation of the stronger status. */
function isFirst(tie: PlainTie, at: number, all: readonly PlainTie[]): boolean {
  const key = (one: PlainTie): string => {
    const ends = [one.subject, one.object];
    return [one.type, ...(one.type === 'PARTNERS_WITH' ? ends.sort() : ends), one.role].join(' ');
  };
  return all.findIndex((one) => key(one) === key(tie)) === at;
}

const NOW = '2024-01-01T00:00:00.000Z';

export async function storeRandomParts(engine: Engine): Promise<void> {
  await engine.write(async (transaction) => {
    await storeDocuments(transaction, [document('document:list', 'List')], NOW);
    const entities = RANDOM.ids.map((id) => entity(id, id));
    await storeEntities(transaction, entities, NOW);
    const claims = RANDOM.ties.map(({ subject, type, object, role, status }) =>
      claim(subject, type, object, { role, status }),
    );
    await recordClaims(transaction, claims, { now: NOW, state: 'ACCEPTED', by: null });
  });
}
