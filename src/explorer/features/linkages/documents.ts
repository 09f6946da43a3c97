import type { EntityKind } from '../../../domain/kinds.js';
import type { Marked } from '../../core/model/compare.js';
import { question } from '../../core/ask/question.js';
import type { EntityRef, RelationStatus, Vote } from '../../core/documents/picture.js';

export type CellState = 'LINKED' | 'NONE_RECORDED' | 'NOT_APPLICABLE';

/** A link; where two sides are compared, with what became of it. */
export interface FoundLinkage extends Marked<FoundLinkage> {
  readonly how: string;
  readonly direction: 'IN' | 'OUT' | 'BOTH';
  readonly through: { readonly id: string; readonly shortName: string } | null;
  readonly relation: {
    readonly id: string;
    readonly type: string;
    readonly action: string | null;
    readonly vote: Vote | null;
    readonly status: RelationStatus;
    readonly validFrom: string | null;
    readonly validTo: string | null;
    readonly confidence: number;
  };
}

export interface FoundCell {
  readonly state: CellState;
  readonly vote: Vote | null;
  readonly voteState: CellState;
  readonly linkages: readonly FoundLinkage[];
}

export interface FrameworkRef extends EntityRef {
  readonly adoptedOn: string | null;
}

export interface FoundRow {
  readonly node: EntityRef;
  readonly cells: readonly FoundCell[];
}

export interface FoundMatrix {
  readonly columns: readonly { readonly framework: FrameworkRef }[];
  readonly rows: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly FoundRow[];
  };
}

interface Clocks {
  readonly on: string | null;
  readonly known: string | null;
}

export interface LinkagesVariables extends Clocks {
  readonly frameworks: readonly string[];
  readonly actors: object | null;
  readonly kinds: readonly EntityKind[] | null;
  readonly after: string | null;
}

/** A hundred rows of the table of actors × frameworks. */
export const LINKAGES = question<
  LinkagesVariables,
  { readonly asOf: { readonly frameworkLinkages: { readonly matrix: FoundMatrix } } }
>(`query Linkages(
  $frameworks: [ID!]!, $actors: EntityFilter, $kinds: [EntityKind!], $after: String,
  $on: PartialDate, $known: DateTime
) {
  asOf(validOn: $on, knownAt: $known) {
    frameworkLinkages(frameworks: $frameworks, actors: $actors, kinds: $kinds) {
      matrix {
        columns { framework { id: entityId kind name shortName acronym adoptedOn } }
        rows(first: 100, after: $after, orderBy: { by: NAME }) {
          pageInfo { hasNextPage endCursor }
          edges {
            node { id: entityId kind name shortName acronym }
            cells {
              state vote voteState
              linkages {
                how direction
                through { id: entityId shortName }
                relation { id: relationId type action vote status validFrom validTo confidence }
              }
            }
          }
        }
      }
    }
  }
}`);

interface RefPage {
  readonly nodes: readonly EntityRef[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface FrameworksPage {
  readonly asOf: { readonly entities: RefPage };
}

/** All frameworks, whole ones or parts of others, by name. */
export const FRAMEWORKS = question<
  {
    readonly known: string | null;
    readonly filter: object;
    readonly after: string | null;
  },
  FrameworksPage
>(`query Frameworks($filter: EntityFilter!, $after: String, $known: DateTime) {
  asOf(knownAt: $known) {
    entities(filter: $filter, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id: entityId kind name shortName acronym }
    }
  }
}`);

/** Dialogues and organisations that have members, and entities by id. */
export const ROW_CHOICES = question<
  { readonly known: string | null; readonly ids: readonly string[] },
  {
    readonly asOf: {
      readonly groups: { readonly nodes: readonly EntityRef[] };
      readonly named: { readonly nodes: readonly EntityRef[] };
    };
  }
>(`query RowChoices($ids: [ID!]!, $known: DateTime) {
  asOf(knownAt: $known) {
    groups: entities(
      filter: {
        kinds: [DIALOGUE, ORGANISATION]
        linked: [{ types: [MEMBER_OF, PARTICIPATES_IN], direction: IN, minimum: 2 }]
      }
      first: 100
    ) { nodes { id: entityId kind name shortName acronym } }
    named: entities(filter: { ids: $ids }, first: 100) { nodes { id: entityId kind name shortName acronym } }
  }
}`);

export interface MembershipsPage {
  readonly asOf: {
    readonly relations: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly { readonly id: string }[];
    };
  };
}

export interface MembershipsVariables {
  readonly types: readonly string[];
  readonly subjects: readonly string[];
  readonly object: string;
  readonly after: string | null;
  readonly on: string | null;
  readonly known: string | null;
}

/** The relations by which some actors belong to one. */
export const MEMBERSHIPS = question<MembershipsVariables, MembershipsPage>(`query Memberships(
  $types: [RelationType!]!, $subjects: [ID!]!, $object: ID!, $after: String,
  $on: PartialDate, $known: DateTime
) {
  asOf(validOn: $on, knownAt: $known) {
    relations(
      filter: { types: $types, subject: { ids: $subjects }, object: { ids: [$object] } }
      first: 100
      after: $after
    ) {
      pageInfo { hasNextPage endCursor }
      nodes { id: relationId }
    }
  }
}`);
