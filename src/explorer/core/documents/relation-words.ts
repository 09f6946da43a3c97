import type { RelationGroup } from '../../../domain/relation-groups.js';
import { question } from '../ask/question.js';

export interface RelationWords {
  readonly type: string;
  readonly group: RelationGroup;
  readonly outLabel: string;
  readonly inLabel: string;
  readonly symmetric: boolean;
}

/** The registry of relation types: their groups and their words in both directions. */
export const RELATION_WORDS = question<
  Record<string, never>,
  { readonly relationTypes: readonly RelationWords[] }
>(`query RelationWords {
  relationTypes { type group outLabel inLabel symmetric }
}`);
