import { GraphQLError, GraphQLScalarType, Kind, type ASTNode } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day stands for its beginning in UTC, as in exports and permalinks. */
function parse(value: unknown, node?: ASTNode): Date {
  const text = typeof value === 'string' && DAY.test(value) ? `${value}T00:00:00Z` : value;
  try {
    return GraphQLDateTime.parseValue(text);
  } catch {
    throw new GraphQLError(
      `${JSON.stringify(value)} is no DateTime. Write a time with its zone, "2026-01-31T12:00:00Z", or a day, "2026-01-31", which stands for its beginning in UTC.`,
      {
        ...(node === undefined ? {} : { nodes: [node] }),
        extensions: { code: 'BAD_USER_INPUT', scalar: 'DateTime' },
      },
    );
  }
}

export const DateTimeScalar = new GraphQLScalarType<Date, unknown>({
  name: 'DateTime',
  description:
    'A point in time, ISO 8601 with its zone: `2026-01-31T12:00:00Z`. As an argument a day will do: it stands for its beginning in UTC.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: (value) => GraphQLDateTime.serialize(value),
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null, node),
});
