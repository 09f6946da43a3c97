import {
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import { MAX_SELECTIONS, TOO_COSTLY } from './limits.js';

/**
 * Refuses operations that select too much once their fragments are written out. The other rules then
 * see an empty document, since they would write them out.
 */
export const selectionsRule: ValidationRule = (context) => ({
  Document(document) {
    const countOf = counting((name) => context.getFragment(name)?.selectionSet);
    const large = document.definitions.find(
      (each): each is OperationDefinitionNode =>
        each.kind === Kind.OPERATION_DEFINITION && countOf(each.selectionSet) > MAX_SELECTIONS,
    );
    if (large === undefined) return undefined;
    context.reportError(tooMany(large));
    return { ...document, definitions: [] };
  },
});

type CountOf = (set: SelectionSetNode | undefined) => number;

/** Counts each selection set once, so that fragments in fragments cost no more than their text. */
function counting(fragmentOf: (name: string) => SelectionSetNode | undefined): CountOf {
  const known = new Map<SelectionSetNode, number>();
  const countOf: CountOf = (set) => {
    if (set === undefined) return 0;
    const seen = known.get(set);
    if (seen !== undefined) return seen;
    // Fragments that contain themselves are refused by another rule; here they must only end.
    known.set(set, 0);
    const count = set.selections.reduce(
      (sum, node) =>
        sum +
        1 +
        countOf(
          node.kind === Kind.FRAGMENT_SPREAD ? fragmentOf(node.name.value) : node.selectionSet,
        ),
      0,
    );
    known.set(set, count);
    return count;
  };
  return countOf;
}

function tooMany(node: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(
    `With its fragments written out, this query selects more than ${MAX_SELECTIONS} fields. Use fragments in fewer places.`,
    { nodes: [node], extensions: { code: TOO_COSTLY, limit: MAX_SELECTIONS } },
  );
}
