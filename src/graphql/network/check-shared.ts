import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLObjectType,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionNode,
} from 'graphql';
import { invalidInput } from '../../domain/errors.js';
import { limitOf } from '../connection/page-args.js';

/** The most shared entities of one tie that can be asked for. */
export const MOST_SHARED = 50;

/** The most ties of a network whose evidence can be asked for at once. */
export const MOST_EXPLAINED = 2000;

/**
 * Refuses `shared` where a network has too many ties, and a `first` that is out of bounds: once for
 * all ties, before any of them is made.
 *
 * @param info of the field `ties`.
 */
export function checkShared(info: GraphQLResolveInfo, ties: number): void {
  const type = info.schema.getType('Tie');
  const field = type instanceof GraphQLObjectType ? type.getFields()['shared'] : undefined;
  for (const node of fieldsNamed('shared', info)) {
    if (field !== undefined) {
      const { first } = getArgumentValues(field, node, info.variableValues);
      limitOf(first as number, 'first', MOST_SHARED);
    }
    if (ties <= MOST_EXPLAINED) continue;
    throw invalidInput(
      `\`shared\` is given in networks of at most ${MOST_EXPLAINED} ties, this one has ${ties}. Raise \`minimumShared\`, lower \`limit\`, or ask \`partners\` of one actor.`,
      'shared',
    );
  }
}

/** Where the fields of this name stand directly in what is asked of a field. */
function fieldsNamed(name: string, info: GraphQLResolveInfo): FieldNode[] {
  const within = (node: SelectionNode): FieldNode[] => {
    if (!isIncluded(node, info)) return [];
    if (node.kind === Kind.FIELD) return node.name.value === name ? [node] : [];
    const { selectionSet } =
      node.kind === Kind.INLINE_FRAGMENT ? node : (info.fragments[node.name.value] ?? {});
    return selectionSet?.selections.flatMap(within) ?? [];
  };
  return info.fieldNodes
    .flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
    .flatMap(within);
}

function isIncluded(node: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues);
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues);
  return include?.['if'] !== false && skip?.['if'] !== true;
}
