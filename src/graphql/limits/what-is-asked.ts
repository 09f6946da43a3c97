import { Kind, type DocumentNode, type FieldNode, type SelectionNode } from 'graphql';

/** Whether a field of this name stands directly in what is selected here, also by fragments. */
export function asksFor(name: string, at: SelectionNode, document: DocumentNode): boolean {
  return fieldsIn(at, document).some((field) => field.name.value === name);
}

/** The fields that stand directly in what is selected here, also by fragments; each once. */
export function fieldsIn(at: SelectionNode, document: DocumentNode): FieldNode[] {
  const met = new Set<string>();
  const selectionsOf = (node: SelectionNode): readonly SelectionNode[] => {
    if (node.kind !== Kind.FRAGMENT_SPREAD) return node.selectionSet?.selections ?? [];
    if (met.has(node.name.value)) return [];
    met.add(node.name.value);
    return document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === node.name.value
        ? each.selectionSet.selections
        : [],
    );
  };
  const fields = (node: SelectionNode): FieldNode[] =>
    node.kind === Kind.FIELD ? [node] : selectionsOf(node).flatMap(fields);
  return selectionsOf(at).flatMap(fields);
}

const LINKS: readonly string[] = ['linked', 'notLinked'];

/**
 * How many links to other entities filters among these arguments ask for. One within another is met
 * once for each entity that the outer one leads to, so it counts as `within` of them.
 */
export function linksIn(value: unknown, within: number, each = 1): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, inner]: [string, unknown]) => {
    if (!LINKS.includes(name) || !Array.isArray(inner)) return sum + linksIn(inner, within, each);
    return sum + each * inner.length + linksIn(inner, within, each * within);
  }, 0);
}
