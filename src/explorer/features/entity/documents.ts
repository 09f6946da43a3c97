import type { StatementOutcome } from '../../../domain/claims/statements.js';
import { question } from '../../core/ask/question.js';
import type { EntityName, EntityVariables, SourceDocument } from '../../core/documents/entity.js';

/** One value that a document gives to an entity. */
export interface Statement {
  readonly property: string;
  readonly value: string;
  readonly language: string | null;
  readonly kind: EntityName['kind'] | null;
  readonly chosen: boolean;
  readonly outcome: StatementOutcome;
  readonly weight: number;
  readonly confidence: number;
  readonly locator: string;
  readonly note: string | null;
  readonly polarity: 'ASSERTS' | 'DENIES';
  readonly document: SourceDocument;
}

export const STATEMENTS = question<
  EntityVariables,
  { readonly asOf: { readonly entity: { readonly statements: readonly Statement[] } | null } }
>(`query Statements($id: ID!, $on: PartialDate, $known: DateTime) {
  asOf(validOn: $on, knownAt: $known) {
    entity(by: { id: $id }) {
      statements {
        property value language kind chosen outcome weight confidence locator note polarity
        document { id: documentId title publisher date url }
      }
    }
  }
}`);
