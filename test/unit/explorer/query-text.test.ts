import { buildSchema, parse, validate } from 'graphql';
import { runnable } from '../../../src/explorer/core/ask/query-text.js';

const schema = buildSchema(`enum Kind { COUNTRY, PROJECT }
input Test { kinds: [Kind!], names: [String!], least: Float, dated: Boolean }
type Query { found(ids: [ID!]!, kind: Kind, test: Test, text: String, first: Int): Int }`);

it('a question is a document that runs as it stands, its variables in it', () => {
  const text = `query Q($ids: [ID!]!, $kind: Kind, $test: Test, $text: String, $first: Int!) {
    found(ids: $ids, kind: $kind, test: $test, text: $text, first: $first)
  }`;
  const written = runnable(
    { text },
    {
      ids: ['country:deu', 'country:fra'],
      kind: 'COUNTRY',
      test: { kinds: ['PROJECT'], names: ['Say "so"'], least: 0.5, dated: true },
      text: 'IOM',
      first: 5,
    },
  );
  expect(validate(schema, parse(written))).toEqual([]);
  expect(written).toContain('$ids: [ID!]! = ["country:deu", "country:fra"]');
  // A text in capitals is still a text.
  expect(written).toContain('$text: String = "IOM"');
  expect(runnable({ text }, { text: null })).toBe(text);
});
