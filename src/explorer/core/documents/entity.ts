import type { EntityKind } from '../../../domain/kinds.js';
import { question } from '../ask/question.js';
import type { EntityRef, FoundRelation } from './picture.js';

/** A relation as a row under one of its ends. */
export interface EntityRelation extends Omit<FoundRelation, 'subject' | 'object'> {
  readonly subject: EntityRef;
  readonly object: EntityRef;
  readonly disagreements: readonly {
    readonly polarity: 'ASSERTS' | 'DENIES';
    readonly validFrom: string | null;
    readonly validTo: string | null;
  }[];
}

export interface EntityName {
  readonly value: string;
  readonly kind: 'ACRONYM' | 'ALIAS' | 'FORMER' | 'LABEL' | 'SHORT';
  readonly language: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** The fields that only some kinds have. */
export interface KindFields {
  readonly subtype?: string | null;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly city?: string | null;
  readonly place?: { readonly id: string; readonly name: string } | null;
  readonly established?: string | null;
  readonly adoptedOn?: string | null;
  readonly published?: string | null;
  readonly participantCount?: number | null;
  readonly budget?: number | null;
  readonly budgetCurrency?: string | null;
  readonly region?: string | null;
  readonly functions?: readonly string[];
  readonly periodFrom?: string | null;
  readonly periodTo?: string | null;
  readonly edition?: number | null;
  readonly durationDays?: number | null;
  readonly statedMembers?: number | null;
  readonly statedObjectives?: number | null;
}

export interface Entity extends EntityRef, KindFields {
  readonly description: string | null;
  readonly website: string | null;
  readonly redirectedFrom: readonly string[];
  readonly names: readonly EntityName[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly relationCounts: readonly {
    readonly type: string;
    readonly direction: 'IN' | 'OUT' | 'BOTH';
    readonly count: number;
    readonly label: string;
  }[];
}

export interface EntityVariables {
  readonly id: string;
  readonly on: string | null;
  readonly known: string | null;
}

export const ENTITY = question<
  EntityVariables,
  { readonly asOf: { readonly entity: Entity | null } }
>(`query Entity($id: ID!, $on: PartialDate, $known: DateTime) {
  asOf(validOn: $on, knownAt: $known) {
    entity(by: { id: $id }) {
      id: entityId kind name shortName acronym description website redirectedFrom
      names { value kind language from to }
      identifiers { scheme value }
      relationCounts { type direction count label }
      ... on Organisation { subtype: organisationSubtype functions statedMembers }
      ... on Country { subtype: subRegion }
      ... on Dialogue { subtype: dialogueType established statedMembers }
      ... on Framework {
        subtype: frameworkType adoptedOn periodFrom periodTo statedObjectives
      }
      ... on Project { subtype: projectType start end budget budgetCurrency }
      ... on Event {
        subtype: eventType start end city place: country { id: entityId name } participantCount
        edition durationDays
      }
      ... on Theme { subtype: themeType }
      ... on Resource { subtype: resourceType published }
      ... on Place { subtype: placeType place: country { id: entityId name } }
    }
  }
}`);

interface Page<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface RelationsPage {
  readonly asOf: { readonly entity: { readonly relations: Page<EntityRelation> } | null };
}

export const ENTITY_RELATIONS = question<
  EntityVariables & { readonly after: string | null; readonly day: string },
  RelationsPage
>(`query EntityRelations(
  $id: ID!, $on: PartialDate, $known: DateTime, $after: String, $day: PartialDate!
) {
  asOf(validOn: $on, knownAt: $known) {
    entity(by: { id: $id }) {
      relations(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          id: relationId type label confidence status vote role validFrom validTo lastSeen sourceCount
          validity(on: $day)
          subject { id: entityId kind name shortName acronym }
          object { id: entityId kind name shortName acronym }
          disagreements { polarity validFrom validTo }
        }
      }
    }
  }
}`);

export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly url: string | null;
}

export interface DocumentsPage {
  readonly asOf: { readonly entity: { readonly documents: Page<SourceDocument> } | null };
}

export const ENTITY_DOCUMENTS = question<
  EntityVariables & { readonly after: string | null },
  DocumentsPage
>(`query EntityDocuments($id: ID!, $on: PartialDate, $known: DateTime, $after: String) {
  asOf(validOn: $on, knownAt: $known) {
    entity(by: { id: $id }) {
      documents(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id: documentId title publisher date url }
      }
    }
  }
}`);

export interface Partner {
  readonly sharedCount: number;
  readonly node: { readonly id: string; readonly name: string; readonly kind: EntityKind };
}

export const ENTITY_PARTNERS = question<
  EntityVariables,
  {
    readonly asOf: {
      readonly entity: {
        readonly partners?: { readonly totalCount: number; readonly edges: readonly Partner[] };
      } | null;
    };
  }
>(`query EntityPartners($id: ID!, $on: PartialDate, $known: DateTime) {
  asOf(validOn: $on, knownAt: $known) {
    entity(by: { id: $id }) {
      ... on Actor {
        partners(first: 20) { totalCount edges { sharedCount node { id: entityId name kind } } }
      }
    }
  }
}`);
