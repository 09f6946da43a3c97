import {
  getNamedType,
  GraphQLError,
  Kind,
  TypeInfo,
  valueFromAST,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { DomainError } from '../../domain/errors.js';
import { ENTITY_KINDS, KINDS } from '../../domain/kinds.js';
import { toClaimFilter } from '../claim/claim-list-args.js';
import { toDocumentFilter } from '../document/document-list-args.js';
import { toEntityFilter, toRelationFilter } from '../filter/to-domain.js';

/** Reads a filter as its resolver does; fails where it cannot be meant. */
type Read = (value: object, path: string) => unknown;

const READERS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['EntityFilter', toEntityFilter],
  ...ENTITY_KINDS.map((kind): [string, Read] => [`${KINDS[kind].label}Filter`, toEntityFilter]),
  ['RelationFilter', toRelationFilter],
  ['DocumentFilter', toDocumentFilter],
  ['ClaimFilter', toClaimFilter],
]);

interface FilterArgument {
  readonly node: ArgumentNode;
  readonly type: GraphQLInputType;
  readonly read: Read;
}

const FOUND = new WeakMap<OperationDefinitionNode, readonly FilterArgument[]>();

/**
 * Refuses filters that cannot be meant before anything runs: ranges that hold nothing, shares above
 * 1, lists that are too long. What is asked only under a condition is left to its field.
 * @param variables as they were coerced.
 * @throws GraphQLError with code BAD_USER_INPUT naming the part of the filter.
 */
export function refuseBadFilters(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
  variables: Readonly<Record<string, unknown>>,
): void {
  if (operation === undefined) return;
  const found = FOUND.get(operation) ?? filtersIn(schema, document, operation);
  FOUND.set(operation, found);
  for (const { node, type, read } of found) {
    const value = valueFromAST(node.value, type, variables);
    if (typeof value !== 'object' || value === null) continue;
    try {
      read(value, node.name.value);
    } catch (error) {
      throw error instanceof DomainError ? refused(error, node) : error;
    }
  }
}

function refused({ message, details }: DomainError, node: ArgumentNode): GraphQLError {
  return new GraphQLError(message, {
    nodes: [node],
    extensions: { ...details, code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

function filtersIn(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): FilterArgument[] {
  const found: FilterArgument[] = [];
  const types = new TypeInfo(schema);
  const asked = new Set<OperationDefinitionNode | FragmentDefinitionNode>([operation]);
  const enterSelection = (node: SelectionNode): false | undefined => {
    if (isConditional(node)) return false;
    if (node.kind === Kind.FRAGMENT_SPREAD) fragmentsOf(document, node.name.value).forEach(asks);
    return undefined;
  };
  const asks = (fragment: FragmentDefinitionNode): unknown => asked.add(fragment);
  const visitor = visitWithTypeInfo(types, {
    Field: enterSelection,
    InlineFragment: enterSelection,
    FragmentSpread: enterSelection,
    Argument: (node) => {
      const type = types.getInputType();
      const read = type == null ? undefined : READERS.get(getNamedType(type).name);
      if (type != null && read !== undefined) found.push({ node, type, read });
    },
  });
  // Those that are met on the way are visited too.
  for (const definition of asked) visit(definition, visitor);
  return found;
}

const isConditional = ({ directives = [] }: SelectionNode): boolean =>
  directives.some(({ name }) => name.value === 'skip' || name.value === 'include');

function fragmentsOf(document: DocumentNode, name: string): FragmentDefinitionNode[] {
  return document.definitions.filter(
    (definition): definition is FragmentDefinitionNode =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  );
}
