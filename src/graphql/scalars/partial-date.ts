import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { ASTNode } from 'graphql';
import { isPartialDate } from '../../domain/time/partial-date.js';

/** A scalar that cannot be read says so with a code of its own, also for literals in the document. */
function parse(value: unknown, node?: ASTNode): string {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw new GraphQLError(
    `${JSON.stringify(value)} is not a PartialDate. Write a year, a month or a day: "2018", "2018-12" or "2018-12-19".`,
    {
      ...(node === undefined ? {} : { nodes: [node] }),
      extensions: { code: 'BAD_USER_INPUT', scalar: 'PartialDate' },
    },
  );
}

export const PartialDateScalar = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description:
    'A date of which the day, or the day and month, may be missing: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (EDTF level 0, proleptic Gregorian). It stands for an interval: `2018` is all of 2018.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: String,
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null, node),
});
