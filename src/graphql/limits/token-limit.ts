import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';

/** Whether a document has more words and signs than the limit, as graphql-js counts them. */
export function exceedsTokens(source: Source, maxTokens: number): boolean {
  const lexer = new Lexer(new Source(source.body));
  try {
    for (let count = 0; lexer.advance().kind !== TokenKind.EOF;) {
      count += 1;
      if (count > maxTokens) return true;
    }
    return false;
  } catch (error) {
    if (error instanceof GraphQLError) return false;
    throw error;
  }
}
