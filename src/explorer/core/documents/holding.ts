import { question } from '../ask/question.js';
import type { FoundRelation } from './picture.js';

/** Whether relations hold on a day, by their ids. */
export const HOLDING = question<
  { readonly ids: readonly string[]; readonly known: string | null; readonly day: string },
  {
    readonly asOf: {
      readonly nodes: readonly (Pick<FoundRelation, 'id' | 'validity'> | null)[];
    };
  }
>(`query Holding($ids: [ID!]!, $known: DateTime, $day: PartialDate!) {
  asOf(knownAt: $known) {
    nodes(ids: $ids) { ... on Relation { id: relationId validity(on: $day) } }
  }
}`);
