import {
  getArgumentValues,
  getNamedType,
  getOperationAST,
  isObjectType,
  Kind,
  OperationTypeNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** An operation as a client sent it, validated before. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  /** Coerced variables. */
  readonly variables: Readonly<Record<string, unknown>>;
}

type Field = GraphQLField<unknown, unknown>;

/** Parts of the schema that stand at one place of an answer, with how often each does. */
type Crowd = ReadonlyMap<unknown, number>;

interface Place {
  readonly type: GraphQLObjectType;
  readonly crowd: Crowd;
  /** How many objects there are. */
  readonly objects: number;
  /** What was asked here before: the place of each field, or the length of its values. */
  readonly known: Map<string, Place | number>;
}

/** The commas, colons and quotes around a name in JSON. */
const AROUND = 4;

const META_FIELDS = [SchemaMetaFieldDef, TypeMetaFieldDef] as readonly Field[];

/**
 * About how many characters of an answer are about the schema itself. Not answered to be known:
 * parts of the schema are counted at each place, all together, and places under two names once.
 *
 * @param most where counting stops: the answer is at least that long.
 */
export function introspectionSize(schema: GraphQLSchema, asked: Asked, most = Infinity): number {
  const operation = getOperationAST(asked.document, asked.operationName);
  const root = schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || root == null) return 0;
  const counter = new Counter(schema, asked, most);
  return counter.sizeOf(operation.selectionSet, placeOf(root, new Map([[null, 1]])));
}

class Counter {
  readonly #info: GraphQLResolveInfo;
  readonly #fragments: ReadonlyMap<string, SelectionSetNode>;
  readonly #variables: Asked['variables'];
  readonly #most: number;
  #size = 0;

  constructor(schema: GraphQLSchema, { document, variables }: Asked, most: number) {
    // Fields of the schema about itself read nothing else of it.
    this.#info = { schema } as GraphQLResolveInfo;
    this.#variables = variables;
    this.#most = most;
    this.#fragments = new Map(
      document.definitions.flatMap((each) =>
        each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet]] : [],
      ),
    );
  }

  sizeOf(set: SelectionSetNode, place: Place): number {
    this.#walk(set, place);
    return this.#size;
  }

  #walk(set: SelectionSetNode, place: Place): void {
    for (const selection of set.selections) {
      if (this.#size > this.#most) return;
      if (selection.kind === Kind.FIELD) this.#field(selection, place);
      else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT
            ? selection.selectionSet
            : this.#fragments.get(selection.name.value);
        if (inner !== undefined) this.#walk(inner, place);
      }
    }
  }

  #field(node: FieldNode, place: Place): void {
    const field = fieldOf(place, node.name.value);
    if (field === undefined) return;
    const found = this.#at(place, field, node);
    this.#size += place.objects * ((node.alias ?? node.name).value.length + AROUND);
    if (typeof found === 'number') this.#size += found;
    else if (node.selectionSet !== undefined && found.objects > 0) {
      this.#size += found.objects * AROUND;
      this.#walk(node.selectionSet, found);
    }
  }

  #at(place: Place, field: Field, node: FieldNode): Place | number {
    const given = getArgumentValues(field, node, this.#variables);
    const key = field.args.length === 0 ? field.name : field.name + JSON.stringify(given);
    const known = place.known.get(key);
    if (known !== undefined) return known;
    const found = this.#find(place, field, given);
    place.known.set(key, found);
    return found;
  }

  #find(place: Place, field: Field, given: Record<string, unknown>): Place | number {
    const type = getNamedType(field.type);
    const crowd = new Map<unknown, number>();
    let length = 0;
    for (const [part, times] of place.crowd) {
      const value = field.resolve?.(part, given, undefined, this.#info);
      for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (!isObjectType(type)) length += times * lengthOf(one);
        else if (one != null) crowd.set(one, (crowd.get(one) ?? 0) + times);
      }
    }
    return isObjectType(type) ? placeOf(type, crowd) : length;
  }
}

function placeOf(type: GraphQLObjectType, crowd: Crowd): Place {
  let objects = 0;
  for (const times of crowd.values()) objects += times;
  return { type, crowd, objects, known: new Map() };
}

/** Only what is about the schema: of the root, its two doors. */
function fieldOf({ type }: Place, name: string): Field | undefined {
  if (type.name.startsWith('__')) {
    return name === TypeNameMetaFieldDef.name ? NAME_OF_TYPE : type.getFields()[name];
  }
  return META_FIELDS.find((field) => field.name === name);
}

/** The longest of these names, `__Directive`; the real one needs more to be known. */
const NAME_OF_TYPE: Field = { ...TypeNameMetaFieldDef, resolve: () => '__InputValue' };

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length + 2 : String(value).length;
}
