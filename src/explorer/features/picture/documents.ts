import { question } from '../../core/ask/question.js';

export interface BodyPage {
  readonly asOf: {
    readonly nodes: readonly ({
      readonly name?: string;
      readonly shortName?: string;
      readonly acronym?: string | null;
    } | null)[];
    readonly relations: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly { readonly subject: { readonly id: string } }[];
    };
  };
}

/** What a body is called, and who its members are on a day. */
export const BODY = question<
  {
    readonly body: string;
    readonly after: string | null;
    readonly on: string;
    readonly known: string | null;
  },
  BodyPage
>(`query Body($body: ID!, $after: String, $on: PartialDate, $known: DateTime) {
  asOf(validOn: $on, knownAt: $known) {
    nodes(ids: [$body]) { ... on Entity { name shortName acronym } }
    relations(filter: { types: [MEMBER_OF], object: { ids: [$body] } }, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { subject { id: entityId } }
    }
  }
}`);
