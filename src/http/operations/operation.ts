import type { DocumentNode } from 'graphql';
import type { SlowestStatements } from './slowest-statements.js';

/** What one GraphQL operation came to. */
export interface Operation {
  /** `query` or `mutation`; `none` for what was refused before it was one. */
  readonly type: string;
  /** As the client calls it; null where it has no name. */
  readonly name: string | null;
  /** Of each error of the answer. They are ours, never the client's. */
  readonly codes: readonly string[];
  readonly seconds: number;
  readonly document: DocumentNode | null;
  /** As the client sent them: only for their shape. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly statements: SlowestStatements;
}

/** Told of each operation when its answer is ready. */
export type ObserveOperation = (operation: Operation, context: OperationContext) => void;

/** What is noted of the request that an operation came with. */
export interface OperationContext {
  readonly log: { warn(fields: object, message: string): void };
  readonly statements: SlowestStatements;
  /** Keeps what became of it, for the line of the request in the log. */
  readonly keep: (operation: Operation) => void;
}
