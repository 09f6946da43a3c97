import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

const { GRAPH_URL = 'http://127.0.0.1:4000/graphql', GRAPH_KEY } = process.env;

/** Asks the graph. The answer and the variables have the types of the document. */
export async function ask<Answer, Variables>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const response = await fetch(GRAPH_URL, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(GRAPH_KEY && { authorization: `Bearer ${GRAPH_KEY}` }),
    },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Answer | null;
    errors?: { message: string }[];
  };
  if (errors?.[0]) throw new Error(errors[0].message);
  if (data == null) throw new Error(`No answer: HTTP ${response.status}.`);
  return data;
}
