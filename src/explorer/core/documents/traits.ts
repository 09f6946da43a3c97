import type { EntityKind } from '../../../domain/kinds.js';
import { question } from '../ask/question.js';

interface Named {
  readonly id: string;
  readonly shortName: string;
}

/** What an entity says of itself that lists can be filtered by; fields that its kind has. */
export interface FoundTraits {
  readonly id: string;
  readonly kind: EntityKind;
  readonly region?: string | null;
  readonly subRegion?: string | null;
  readonly organisationType?: string | null;
  readonly organisationSubtype?: string | null;
  readonly functions?: readonly string[];
  readonly dialogueType?: string | null;
  readonly frameworkType?: string | null;
  readonly projectType?: string | null;
  readonly activityStatus?: string | null;
  readonly eventType?: string | null;
  readonly format?: string | null;
  readonly themeType?: string | null;
  readonly resourceType?: string | null;
  readonly placeType?: string | null;
  readonly country?: Named | null;
  readonly city?: string | null;
  readonly began?: string | null;
}

/** What a theme is addressed by, as the store groups relations: an id each. */
export interface ThemeGroup {
  readonly keys: readonly { readonly value: string | null; readonly label: string }[];
}

export interface TraitsVariables {
  readonly ids: readonly string[];
  readonly on: string | null;
  readonly known: string | null;
}

/** What at most a hundred entities can be chosen by. */
export const TRAITS = question<
  TraitsVariables,
  {
    readonly asOf: {
      readonly entities: { readonly nodes: readonly FoundTraits[] };
      readonly relations: { readonly groups: readonly ThemeGroup[] };
    };
  }
>(`query Traits($ids: [ID!]!, $on: PartialDate, $known: DateTime) {
  asOf(validOn: $on, knownAt: $known) {
    entities(filter: { ids: $ids }, first: 100) {
      nodes {
        id: entityId
        kind
        ... on Country { region subRegion }
        ... on Organisation { organisationType organisationSubtype functions }
        ... on Dialogue { dialogueType began: established }
        ... on Framework { frameworkType began: adoptedOn }
        ... on Project { projectType activityStatus began: start }
        ... on Event { eventType format city country { id: entityId shortName } began: start }
        ... on Theme { themeType }
        ... on Resource { resourceType began: published }
        ... on Place { placeType country { id: entityId shortName } }
      }
    }
    relations(filter: { types: [ADDRESSES], subject: { ids: $ids }, object: { kinds: [THEME] } }, first: 1) {
      groups(by: [SUBJECT, OBJECT], first: 500) { keys { value label } }
    }
  }
}`);
