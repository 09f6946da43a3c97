import type { EntityKind } from '../../../domain/kinds.js';
import { question } from '../../core/ask/question.js';

export interface FoundAmount {
  readonly currency: string;
  readonly kind: 'BUDGET' | 'COMMITMENT' | 'DISBURSEMENT' | 'PLEDGE' | null;
  readonly value: number;
}

/** Members of a list that have the same country, and perhaps something more, in common. */
export interface FoundGroup {
  readonly count: number;
  readonly amounts: readonly FoundAmount[];
  readonly keys: readonly {
    readonly value: string | null;
    readonly entity: {
      readonly id: string;
      readonly kind: EntityKind;
      readonly country?: { readonly id: string } | null;
    } | null;
  }[];
}

export interface TallyVariables {
  readonly filter: object;
  readonly by: readonly string[];
  readonly on: string | null;
  readonly known: string | null;
}

interface Grouped {
  readonly groups: readonly FoundGroup[];
}

const GROUPS = `groups(by: $by, first: 500) {
        count
        amounts { currency kind value }
        keys { value entity { id: entityId kind ... on Place { country { id: entityId } } } }
      }`;

/** Relations, counted by their ends and by one thing more. */
export const COUNTED_RELATIONS = question<
  TallyVariables,
  { readonly asOf: { readonly relations: Grouped } }
>(`query CountedRelations(
  $filter: RelationFilter!, $by: [GroupKey!]!, $on: PartialDate, $known: DateTime
) {
  asOf(validOn: $on, knownAt: $known) {
    relations(filter: $filter, first: 0) {
      ${GROUPS}
    }
  }
}`);

/** Entities, counted by something that they have in common; money is what they were given. */
export const COUNTED_ENTITIES = question<
  TallyVariables,
  { readonly asOf: { readonly entities: Grouped } }
>(`query CountedEntities(
  $filter: EntityFilter!, $by: [GroupKey!]!, $on: PartialDate, $known: DateTime
) {
  asOf(validOn: $on, knownAt: $known) {
    entities(filter: $filter, first: 0) {
      ${GROUPS}
    }
  }
}`);
