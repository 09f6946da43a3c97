import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';
import { NAMED, RELATION, STATED, WHOLE, type Shown } from '../../graph/query/shown.js';
import { ASKING_FIELDS, NAMED_FIELDS, STATED_FIELDS } from './named-fields.js';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'returnType' | 'schema'>;
type Document = Pick<Info, 'fragments' | 'schema'>;

/** A field node belongs to one document, so that what it shows is worked out once. */
const known = new WeakMap<FieldNode, Shown>();

/**
 * What is shown of the entities and relations that a field leads to: itself, or the nodes of its
 * connection with their relations. Both ends of a relation count, whichever of them is asked.
 */
export function shownBy(info: Info): Shown {
  const type = getNamedType(info.returnType);
  return info.fieldNodes.reduce((shown, node) => shown | shownByNode(node, type, info), 0);
}

function shownByNode(node: FieldNode, type: GraphQLNamedType, document: Document): Shown {
  const found = known.get(node) ?? ofSelection(node.selectionSet, type, document);
  known.set(node, found);
  return found;
}

/** Each field of a selection set, with the type that fragments narrow it to. */
function* fieldsOf(
  selections: SelectionSetNode | undefined,
  type: GraphQLNamedType,
  document: Document,
): Generator<readonly [FieldNode, GraphQLNamedType]> {
  for (const selection of selections?.selections ?? []) {
    if (selection.kind === Kind.FIELD) yield [selection, type];
    else yield* inFragment(selection, type, document);
  }
}

function inFragment(
  spread: InlineFragmentNode | FragmentSpreadNode,
  type: GraphQLNamedType,
  document: Document,
): ReturnType<typeof fieldsOf> {
  const isInline = spread.kind === Kind.INLINE_FRAGMENT;
  const fragment = isInline ? spread : document.fragments[spread.name.value];
  const narrowed = document.schema.getType(fragment?.typeCondition?.name.value ?? type.name);
  return fieldsOf(fragment?.selectionSet, narrowed ?? type, document);
}

function ofSelection(
  selections: SelectionSetNode | undefined,
  type: GraphQLNamedType,
  document: Document,
): Shown {
  let shown = 0;
  for (const [field, of] of fieldsOf(selections, type, document)) {
    shown |= ofField(field, of, document);
  }
  return shown;
}

function ofField(field: FieldNode, type: GraphQLNamedType, document: Document): Shown {
  if (isEntityType(type)) return ofEntityField(field, type, document);
  const below = ofSelection(field.selectionSet, typeOf(field, type), document);
  if (type.name === 'Relation') {
    return isStated(field) ? STATED | (isEnd(field) ? below : 0) : RELATION;
  }
  if (type.name === 'Node') return NAMED | STATED;
  if (field.name.value === 'years') return RELATION;
  return LEADING.has(field.name.value) ? below : 0;
}

/** What leads from lists, pictures and paths to the entities and relations in them. */
const LEADING = new Set([
  ...['nodes', 'edges', 'node', 'relation', 'relations', 'metrics', 'communities', 'ties'],
  ...['source', 'target', 'steps', 'from', 'to', 'through'],
]);

const isStated = ({ name }: FieldNode): boolean => STATED_FIELDS.has(name.value);

const isEnd = ({ name }: FieldNode): boolean => ['subject', 'object'].includes(name.value);

function ofEntityField(field: FieldNode, type: GraphQLNamedType, document: Document): Shown {
  const name = field.name.value;
  if (name === '__typename') return NAMED;
  if (NAMED_FIELDS.has(name)) return field.arguments?.length ? WHOLE : NAMED;
  if (!ASKING_FIELDS.has(name)) return WHOLE;
  return NAMED | ofEnds(field.selectionSet, typeOf(field, type), document);
}

/** What relations below show of their ends, of which the entity itself is one. */
function ofEnds(
  selections: SelectionSetNode | undefined,
  type: GraphQLNamedType,
  document: Document,
): Shown {
  let shown = 0;
  for (const [field, of] of fieldsOf(selections, type, document)) {
    if (isEntityType(of)) continue;
    const to = typeOf(field, of);
    if (of.name === 'Relation' && isEnd(field)) {
      shown |= ofSelection(field.selectionSet, to, document);
    } else if (LEADING.has(field.name.value)) {
      shown |= ofEnds(field.selectionSet, to, document);
    }
  }
  return shown & WHOLE;
}

function isEntityType(type: GraphQLNamedType): boolean {
  if (type.name === 'Entity') return true;
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  return type.getInterfaces().some(({ name }) => name === 'Entity');
}

/** The type that a field leads to; its own where that is not known, so that nothing is taken for less. */
function typeOf({ name }: FieldNode, type: GraphQLNamedType): GraphQLNamedType {
  if (!isObjectType(type) && !isInterfaceType(type)) return type;
  const field = type.getFields()[name.value];
  return field === undefined ? type : getNamedType(field.type);
}
