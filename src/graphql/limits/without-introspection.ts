import {
  isExecutableDefinitionNode,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

const DOORS: readonly string[] = [SchemaMetaFieldDef.name, TypeMetaFieldDef.name];

/** The same document without what it asks about the schema, which only roots can be asked. */
export function withoutIntrospection(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.map((each) => {
    if (each.kind === Kind.OPERATION_DEFINITION || each.kind === Kind.FRAGMENT_DEFINITION) {
      return { ...each, selectionSet: without(each.selectionSet) };
    }
    return each;
  });
  return { ...document, definitions };
}

/** Whether one of its roots may ask about the schema. */
export function asksForSchema({ definitions }: DocumentNode): boolean {
  return definitions.some((each) => isExecutableDefinitionNode(each) && leads(each.selectionSet));
}

function leads({ selections }: SelectionSetNode): boolean {
  return selections.some((node) =>
    node.kind === Kind.INLINE_FRAGMENT ? leads(node.selectionSet) : isDoor(node),
  );
}

function without(set: SelectionSetNode): SelectionSetNode {
  const selections = set.selections
    .filter((node) => !isDoor(node))
    .map((node) =>
      node.kind === Kind.INLINE_FRAGMENT
        ? { ...node, selectionSet: without(node.selectionSet) }
        : node,
    );
  return { ...set, selections };
}

function isDoor(node: SelectionNode): boolean {
  return node.kind === Kind.FIELD && DOORS.includes(node.name.value);
}
