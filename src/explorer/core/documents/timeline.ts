import type { EntityKind } from '../../../domain/kinds.js';
import { question } from '../ask/question.js';

interface Named {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** What is known of the start or the end: stated, left open by a source, or neither. */
export type EndKnown = 'DATED' | 'OPEN' | 'UNKNOWN';

export interface TimelineItem {
  /** In words: a sentence for a relation, "…, adopted" for a moment of an entity. */
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly startEarliest: string | null;
  readonly startLatest: string | null;
  readonly endEarliest: string | null;
  readonly endLatest: string | null;
  readonly startKnown: EndKnown;
  readonly endKnown: EndKnown;
  readonly entity: Named | null;
  readonly relation: {
    readonly id: string;
    readonly type: string;
    readonly label: string;
    readonly lastSeen?: string | null;
    readonly subject: Named;
    readonly object: Named;
  } | null;
  /** The relations that tie an event or project to what was asked about. */
  readonly ties: readonly {
    readonly id: string;
    readonly type: string;
    readonly subject: { readonly id: string };
  }[];
  /** Parts of what was asked about by which it concerns that. */
  readonly through: readonly (Named & { readonly shortName: string })[];
}

export interface TimelineItems {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly TimelineItem[];
}

export interface TimelineVariables {
  /** Null for the whole graph. */
  readonly about: readonly string[] | null;
  readonly kinds: readonly EntityKind[] | null;
  readonly includeParts: boolean;
  readonly first: number;
  readonly after: string | null;
  readonly known: string | null;
}

const ITEM = `
  label from to startEarliest startLatest endEarliest endLatest startKnown endKnown
  entity { id: entityId kind name }
  relation { id: relationId type label lastSeen subject { id: entityId kind name } object { id: entityId kind name } }
  ties { id: relationId type subject { id: entityId } }
  through { id: entityId kind name shortName }`;

/** What has dates, by start. When it was true does not limit it: that is its axis. */
export const TIMELINE = question<
  TimelineVariables,
  { readonly asOf: { readonly timeline: TimelineItems & { readonly undatedCount: number } } }
>(`query Timeline(
  $about: [ID!], $kinds: [EntityKind!], $includeParts: Boolean!, $first: Int!, $after: String, $known: DateTime
) {
  asOf(knownAt: $known) {
    timeline(about: $about, kinds: $kinds, includeParts: $includeParts, first: $first, after: $after) {
      totalCount
      undatedCount
      pageInfo { hasNextPage endCursor }
      nodes {${ITEM} }
    }
  }
}`);

export const UNDATED = question<
  TimelineVariables,
  { readonly asOf: { readonly timeline: { readonly undated: TimelineItems } } }
>(`query Undated(
  $about: [ID!], $kinds: [EntityKind!], $includeParts: Boolean!, $first: Int!, $after: String, $known: DateTime
) {
  asOf(knownAt: $known) {
    timeline(about: $about, kinds: $kinds, includeParts: $includeParts, first: 1) {
      undated(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {${ITEM} }
      }
    }
  }
}`);
