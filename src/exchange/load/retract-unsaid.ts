import type { Transaction } from '../../engine/engine.js';
import { importedClaims } from '../../graph/read/imported-claims.js';
import { decideClaims } from '../../graph/write/decide-claims.js';
import type { CompleteItem } from '../sources/item.js';
import type { Said } from './said.js';

/** What was taken back. */
export interface Retracted {
  readonly claims: readonly string[];
  readonly relations: readonly string[];
}

/**
 * Takes back the imported claims of documents that are complete and say them no more; proposals
 * among them are turned down. What people recorded stays.
 */
export async function retractUnsaid(
  transaction: Transaction,
  completes: readonly CompleteItem[],
  said: Said,
  now: string,
): Promise<Retracted> {
  const unsaid = await unsaidClaims((statement) => transaction.run(statement), completes, said);
  const standing = unsaid.filter(({ state }) => state === 'ACCEPTED').map(({ id }) => id);
  const waiting = unsaid.filter(({ state }) => state === 'PROPOSED').map(({ id }) => id);
  const done = await decideClaims(transaction, standing, 'RETRACTED', now);
  await decideClaims(transaction, waiting, 'REJECTED', now);
  said.forget(completes.map(({ document }) => document));
  return { claims: [...done.claims, ...waiting], relations: done.relations };
}

type Ask = Transaction['run'];

/** Claims that an earlier run recorded for these documents and this one did not say. */
export async function unsaidClaims(
  ask: Ask,
  completes: readonly CompleteItem[],
  said: Said,
): Promise<{ id: string; state: 'ACCEPTED' | 'PROPOSED' }[]> {
  if (completes.length === 0) return [];
  const found = await ask(importedClaims(completes.map(({ document }) => document)));
  return found.filter(({ id, document }) => !said.of(document).has(id));
}
