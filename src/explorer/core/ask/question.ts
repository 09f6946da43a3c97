declare const answer: unique symbol;

/** A GraphQL document together with the types of its variables and its answer. */
export interface Question<Variables, Answer> {
  readonly text: string;
  readonly [answer]?: (variables: Variables) => Answer;
}

/** Names the types of a document; the text is all that remains when the page runs. */
export function question<Variables, Answer>(text: string): Question<Variables, Answer> {
  return { text };
}
