import type { EntityKind } from '../../../domain/kinds.js';
import { question } from '../ask/question.js';

export interface Suggestion {
  readonly detail: string;
  readonly matchedName: string;
  readonly entity: { readonly id: string; readonly name: string; readonly kind: EntityKind };
}

export const SUGGEST = question<
  {
    readonly prefix: string;
    readonly kinds: readonly EntityKind[] | null;
    readonly known: string | null;
  },
  { readonly asOf: { readonly suggest: readonly Suggestion[] } }
>(`query Suggest($prefix: String!, $kinds: [EntityKind!], $known: DateTime) {
  asOf(knownAt: $known) {
    suggest(prefix: $prefix, kinds: $kinds, limit: 8) { detail matchedName entity { id: entityId name kind } }
  }
}`);

/** Entities that may have been meant where nothing begins so. */
export const NEAREST = question<
  {
    readonly text: string;
    readonly kinds: readonly EntityKind[] | null;
    readonly known: string | null;
  },
  { readonly asOf: { readonly search: { readonly suggestions: readonly Suggestion[] } } }
>(`query Nearest($text: String!, $kinds: [EntityKind!], $known: DateTime) {
  asOf(knownAt: $known) {
    search(text: $text, kinds: $kinds, first: 1) {
      suggestions(limit: 5) { detail matchedName entity { id: entityId name kind } }
    }
  }
}`);
