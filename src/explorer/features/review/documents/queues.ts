import type { EntityKind } from '../../../../domain/kinds.js';
import { question } from '../../../core/ask/question.js';
import type { SourceDocument } from '../../../core/documents/entity.js';
import type { EntityRef } from '../../../core/documents/picture.js';

export interface Viewer {
  readonly name: string;
  readonly role: 'READER' | 'CONTRIBUTOR' | 'EDITOR' | 'ADMIN';
}

/** Whoever the key belongs to. */
export const VIEWER = question<object, { readonly viewer: Viewer | null }>(
  'query Viewer { viewer { name role } }',
);

interface Page<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface ShownRelation {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly confidence: number;
  readonly sourceCount: number;
}

export interface Proposal {
  readonly id: string;
  readonly type: string | null;
  readonly role: string | null;
  readonly subject: EntityRef | null;
  readonly object: EntityRef | null;
  readonly entity: EntityRef | null;
  readonly values: readonly {
    readonly property: string;
    readonly value: string;
    readonly language: string | null;
  }[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly observedOn: string | null;
  readonly polarity: 'ASSERTS' | 'DENIES';
  readonly confidence: number;
  readonly method: 'MANUAL' | 'IMPORT' | 'EXTRACTED';
  readonly locator: string;
  readonly note: string | null;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  readonly document: SourceDocument & { readonly reliability: number };
  /** What the graph shows of it now. */
  readonly relation: ShownRelation | null;
  readonly relationIfAccepted: ShownRelation | null;
}

/** Which proposals: those that cite a document, are of a type, speak of kinds, are so sure. */
export interface ProposalFilter {
  readonly states: readonly ['PROPOSED'];
  readonly about?: 'RELATION' | 'ENTITY';
  readonly document?: string;
  readonly types?: readonly string[];
  readonly kinds?: readonly EntityKind[];
  readonly minConfidence?: number;
}

interface ProposalVariables {
  readonly filter: ProposalFilter;
  readonly after: string | null;
}

const REF = 'id: entityId kind name shortName acronym';
const SHOWN = 'validFrom validTo confidence sourceCount';

export const PROPOSALS = question<ProposalVariables, { readonly claims: Page<Proposal> }>(
  `query Proposals($filter: ClaimFilter!, $after: String) {
  claims(filter: $filter, first: 50, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id type role
      subject { ${REF} }
      object { ${REF} }
      entity { ${REF} }
      values { property value language }
      validFrom validTo observedOn polarity confidence method locator note recordedAt recordedBy
      document { id: documentId title publisher date url reliability }
      relation { ${SHOWN} }
      relationIfAccepted { ${SHOWN} }
    }
  }
}`,
);

/** The ids alone: for a decision about many. */
export const PROPOSAL_IDS = question<
  ProposalVariables,
  { readonly claims: Page<{ readonly id: string }> }
>(`query ProposalIds($filter: ClaimFilter!, $after: String) {
  claims(filter: $filter, first: 100, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id }
  }
}`);

export interface Match {
  readonly id: string;
  readonly source: string;
  readonly name: string;
  readonly place: string;
  readonly score: number;
  readonly code: { readonly scheme: string; readonly value: string } | null;
  readonly entity: EntityRef | null;
  readonly candidates: readonly {
    readonly score: number;
    readonly why: string;
    readonly entity: EntityRef | null;
  }[];
}

export const MATCHES = question<
  { readonly minScore: number; readonly after: string | null },
  { readonly matchQuestions: Page<Match> }
>(`query Matches($minScore: Float!, $after: String) {
  matchQuestions(minScore: $minScore, first: 50, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id source name place score
      code { scheme value }
      entity { ${REF} }
      candidates { score why entity { ${REF} } }
    }
  }
}`);

export interface Duplicate {
  readonly score: number;
  readonly a: EntityRef;
  readonly b: EntityRef;
  readonly reasons: readonly { readonly reason: string; readonly detail: string }[];
}

export const DUPLICATES = question<
  { readonly kinds: readonly EntityKind[] | null },
  { readonly duplicateCandidates: readonly Duplicate[] }
>(`query Duplicates($kinds: [EntityKind!]) {
  duplicateCandidates(kinds: $kinds, first: 100) {
    score
    a { ${REF} }
    b { ${REF} }
    reasons { reason detail }
  }
}`);

export interface Candidate extends EntityRef {
  readonly description: string | null;
  readonly website: string | null;
  readonly names: readonly { readonly value: string; readonly kind: string }[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly relations: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly type: string;
      readonly label: string;
      readonly subject: { readonly id: string; readonly name: string };
      readonly object: { readonly id: string; readonly name: string };
    }[];
  };
}

/** Entities as they are laid side by side. */
export const CANDIDATES = question<
  { readonly ids: readonly string[] },
  { readonly nodes: readonly (Candidate | null)[] }
>(`query Candidates($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      ${REF} description website
      names { value kind }
      identifiers { scheme value }
      relations(first: 50) {
        totalCount
        nodes {
          id: relationId type label
          subject { id: entityId name }
          object { id: entityId name }
        }
      }
    }
  }
}`);

export interface Merge {
  readonly id: string;
  readonly keptId: string;
  readonly mergedId: string;
  readonly mergedName: string;
  readonly reason: string;
  readonly at: string;
  readonly by: string | null;
  readonly undoneAt: string | null;
  readonly relationsMoved: number;
  readonly relationsJoined: number;
  readonly relationsHidden: number;
}

export const MERGES = question<{ readonly after: string | null }, { readonly merges: Page<Merge> }>(
  `query Merges($after: String) {
  merges(first: 50, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id keptId mergedId mergedName reason at by undoneAt
      relationsMoved relationsJoined relationsHidden
    }
  }
}`,
);

export interface FoundDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
}

/** Documents whose title has some words. */
export const FIND_DOCUMENTS = question<
  { readonly text: string },
  { readonly documents: { readonly nodes: readonly FoundDocument[] } }
>(`query FindDocuments($text: String!) {
  documents(filter: { text: $text }, first: 12) { nodes { id: documentId title publisher } }
}`);
