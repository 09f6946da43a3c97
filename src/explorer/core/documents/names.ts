import { question } from '../ask/question.js';

/** What some entities are called. */
export const NAMES = question<
  { readonly ids: readonly string[]; readonly known: string | null },
  {
    readonly asOf: {
      readonly nodes: readonly ({ readonly id: string; readonly name?: string } | null)[];
    };
  }
>(`query Names($ids: [ID!]!, $known: DateTime) {
  asOf(knownAt: $known) { nodes(ids: $ids) { ... on Entity { id: entityId name } } }
}`);
