import { GraphQLScalarType } from 'graphql';
import { GraphQLURL } from 'graphql-scalars';

/** An address as RFC 3986 has it; the library's own scalar names no specification to tools. */
export const UrlScalar = new GraphQLScalarType({
  ...GraphQLURL.toConfig(),
  description: 'An address on the web, as RFC 3986 has it.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3986',
});
