import {
  GraphQLError,
  Kind,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import { TOO_COSTLY } from './limits.js';

/**
 * Refuses operations that nest fields deeper than the limit. Fragments count where they are used.
 * Introspection is left to graphql-js, whose own rule limits it.
 */
export function depthRule(maxDepth: number): ValidationRule {
  return (context) => {
    const depthOf = depths((name) => context.getFragment(name)?.selectionSet);
    return {
      OperationDefinition(node) {
        const depth = depthOf(node.selectionSet);
        if (depth > maxDepth) context.reportError(tooDeep(node, depth, maxDepth));
      },
    };
  };
}

type DepthOf = (set: SelectionSetNode | undefined) => number;

/** Measures each selection set once, so that fragments in fragments cost no more than their text. */
function depths(fragment: (name: string) => SelectionSetNode | undefined): DepthOf {
  const known = new Map<SelectionSetNode, number>();
  const ofField = ({ name, selectionSet }: FieldNode): number =>
    name.value.startsWith('__') ? 1 : 1 + ofSet(selectionSet);
  const ofSelection = (node: SelectionNode): number => {
    if (node.kind === Kind.FIELD) return ofField(node);
    return ofSet(
      node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragment(node.name.value),
    );
  };
  const ofSet: DepthOf = (set) => {
    if (set === undefined) return 0;
    const seen = known.get(set);
    if (seen !== undefined) return seen;
    // Fragments that contain themselves are refused by another rule; here they must only end.
    known.set(set, 0);
    const depth = Math.max(...set.selections.map(ofSelection));
    known.set(set, depth);
    return depth;
  };
  return ofSet;
}

function tooDeep(node: OperationDefinitionNode, depth: number, limit: number): GraphQLError {
  return new GraphQLError(
    `This query nests ${depth} levels of fields, the limit is ${limit}. Ask for the deeper levels in a second query, by id.`,
    { nodes: [node], extensions: { code: TOO_COSTLY, depth, limit } },
  );
}
