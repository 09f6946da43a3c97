import { Field, Int, ObjectType } from 'type-graphql';
import { LazyConnection, type Edge } from './lazy-connection.js';
import { PageInfo } from './page-info.js';

/** A class as type-graphql knows types: an object or interface type. */
export type TypeClass = abstract new (...args: never[]) => object;

/** A field that the edges of a connection have beside `cursor` and `node`. */
export interface EdgeField {
  readonly type: () => unknown;
  readonly nullable?: boolean;
  readonly description: string;
}

export type ConnectionClass = (new (...args: never[]) => LazyConnection<Edge<unknown>>) & {
  /** The type of its edges, for resolvers that add fields with arguments. */
  readonly edge: new () => object;
};

export interface ConnectionOptions {
  /** `Organisation` makes `OrganisationConnection` and `OrganisationEdge`. */
  readonly name: string;
  /** What it holds, in the plural, for descriptions. */
  readonly of: string;
  readonly node: () => unknown;
  readonly edgeFields?: Readonly<Record<string, EdgeField>>;
}

/** Makes the connection and edge types of one list (Relay cursor connections). */
export function connectionType({
  name,
  of,
  node,
  edgeFields = {},
}: ConnectionOptions): ConnectionClass {
  class EdgeType {}
  ObjectType(`${name}Edge`, { description: `One of a list of ${of}.` })(EdgeType);
  const onEdge = (
    field: string,
    type: () => unknown,
    description: string,
    nullable = false,
  ): void => {
    Field(type as () => TypeClass, { description, nullable })(EdgeType.prototype, field);
  };
  onEdge('cursor', () => String, 'Marks this place in the list; give it as `after` or `before`.');
  onEdge('node', node, 'The thing itself.');
  for (const [field, { type, nullable, description }] of Object.entries(edgeFields)) {
    onEdge(field, type, description, nullable);
  }
  class ConnectionTypeClass extends LazyConnection<Edge<unknown>> {
    static readonly edge = EdgeType;
  }
  ObjectType(`${name}Connection`, { description: `A page of ${of}.` })(ConnectionTypeClass);
  const field = (key: string, type: () => unknown, description: string): void => {
    Field(type as () => TypeClass, { description })(ConnectionTypeClass.prototype, key);
  };
  field('edges', () => [EdgeType], 'The page, each with its cursor.');
  field('nodes', () => [node()], 'The page without cursors.');
  field('pageInfo', () => PageInfo, 'Whether more follows, and the cursors of both ends.');
  field(
    'totalCount',
    () => Int,
    'How many there are in all, whatever the page. Counted only when asked for.',
  );
  return ConnectionTypeClass;
}
