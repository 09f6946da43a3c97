import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FieldNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import { MAX_SELECTIONS, TOO_COSTLY } from './limits.js';

/** How many pairs of fields with one name in one place may be compared. */
const MOST_PAIRS = 20_000;

/**
 * Refuses documents in which fields of one name stand in one place so often that comparing each with
 * each, as GraphQL asks, would cost more than to answer them. The other rules then see an empty
 * document, since they would do just that.
 */
export const repetitionRule: ValidationRule = (context) => ({
  Document(document) {
    const repeated = mostRepeated(document, (name) => context.getFragment(name)?.selectionSet);
    if (repeated === null) return undefined;
    context.reportError(tooOften(repeated));
    return { ...document, definitions: [] };
  },
});

interface Repeated {
  readonly name: string;
  readonly times: number;
  readonly node: FieldNode;
}

type FragmentOf = (name: string) => SelectionSetNode | undefined;

/** The field that stands most often in one place, when there are too many pairs in all. */
function mostRepeated({ definitions }: DocumentNode, fragmentOf: FragmentOf): Repeated | null {
  const places = definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? [[each.selectionSet]] : [],
  );
  let [pairs, seen] = [0, 0];
  let most: Repeated | null = null;
  // Fragments in circles never end; they and too many selections are refused by other rules.
  for (let place = places.pop(); place && seen < MAX_SELECTIONS; place = places.pop()) {
    for (const [name, nodes] of fieldsIn(place, fragmentOf)) {
      const [node] = nodes;
      const times = nodes.length;
      seen += times;
      pairs += (times * (times - 1)) / 2;
      if (node && times > (most?.times ?? 0)) most = { name, times, node };
      const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (inner.length > 0) places.push(inner);
    }
  }
  return pairs > MOST_PAIRS ? most : null;
}

/** The fields of selections that are answered in one place, by the name they have there. */
function fieldsIn(
  sets: readonly SelectionSetNode[],
  fragmentOf: FragmentOf,
): ReadonlyMap<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const met = new Set<string>();
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const name = (node.alias ?? node.name).value;
        const known = fields.get(name);
        if (known === undefined) fields.set(name, [node]);
        else known.push(node);
      } else if (node.kind === Kind.INLINE_FRAGMENT) walk(node.selectionSet);
      else if (!met.has(node.name.value)) {
        met.add(node.name.value);
        const set = fragmentOf(node.name.value);
        if (set !== undefined) walk(set);
      }
    }
  };
  sets.forEach(walk);
  return fields;
}

function tooOften({ name, times, node }: Repeated): GraphQLError {
  return new GraphQLError(
    `\`${name}\` stands ${times} times in one place of this query. Ask for each field once, or give each a name of its own (an alias).`,
    { nodes: [node], extensions: { code: TOO_COSTLY, times } },
  );
}
