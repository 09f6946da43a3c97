import type { EntityKind } from '../../../domain/kinds.js';
import { question } from '../../core/ask/question.js';
import type { Suggestion } from '../../core/documents/suggest.js';

export interface Hit {
  readonly matchedName: string;
  readonly node: {
    readonly id: string;
    readonly name: string;
    readonly kind: EntityKind;
    readonly description: string | null;
    readonly city?: string | null;
    readonly start?: string | null;
    readonly end?: string | null;
    readonly dialogueType?: string | null;
    readonly organisationSubtype?: string | null;
    readonly region?: string | null;
    readonly frameworkType?: string | null;
    readonly adoptedOn?: string | null;
  };
}

export interface Hits {
  readonly totalCount: number;
  readonly edges: readonly Hit[];
  /** What may have been meant, where nothing has all words. */
  readonly suggestions: readonly Suggestion[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Entities by name, with what tells namesakes apart. */
export const SEARCH = question<
  {
    readonly text: string;
    readonly kinds: readonly EntityKind[] | null;
    readonly after: string | null;
    readonly known: string | null;
  },
  { readonly asOf: { readonly search: Hits } }
>(`query Search($text: String!, $kinds: [EntityKind!], $after: String, $known: DateTime) {
  asOf(knownAt: $known) {
    search(text: $text, kinds: $kinds, first: 50, after: $after) {
      totalCount
      suggestions(limit: 5) { detail matchedName entity { id: entityId name kind } }
      pageInfo { hasNextPage endCursor }
      edges {
        matchedName
        node {
          id: entityId name kind description
          ... on Event { city start end }
          ... on Project { start end }
          ... on Dialogue { dialogueType }
          ... on Organisation { organisationSubtype }
          ... on Country { region }
          ... on Framework { frameworkType adoptedOn }
        }
      }
    }
  }
}`);
