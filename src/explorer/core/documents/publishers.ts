import { question } from '../ask/question.js';

/** Who published the documents behind some relations. */
export const PUBLISHERS = question<
  { readonly ids: readonly string[]; readonly on: string | null; readonly known: string | null },
  {
    readonly asOf: {
      readonly nodes: readonly ({
        readonly claims?: {
          readonly nodes: readonly { readonly document: { readonly publisher: string | null } }[];
        };
      } | null)[];
    };
  }
>(`query Publishers($ids: [ID!]!, $on: PartialDate, $known: DateTime) {
  asOf(validOn: $on, knownAt: $known) {
    nodes(ids: $ids) { ... on Relation { claims(first: 3) { nodes { document { publisher } } } } }
  }
}`);
