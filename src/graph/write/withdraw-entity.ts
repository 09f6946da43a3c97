import { identifierKey, type Identifier } from '../../domain/entity.js';
import { conflict, notFound } from '../../domain/errors.js';
import type { EntityKind } from '../../domain/kinds.js';
import type { Transaction } from '../../engine/engine.js';
import { command, type Statement } from '../../engine/statement.js';
import { PRESENT } from '../../domain/time/time-view.js';
import { forgottenEntry } from '../derived.js';
import { LIVE } from '../query/clauses.js';
import { descriptionsOf } from '../read/descriptions.js';
import { redirectsOf } from '../read/redirects.js';
import { parsed } from '../stored.js';
import { WITHDRAWN } from '../withdrawn.js';
import { endClaims } from './claim-nodes.js';
import { decideClaims } from './decide-claims.js';

/** Claims retracted in one go. */
const BATCH = 1000;

export interface Withdrawn {
  readonly changed: boolean;
  readonly claims: readonly string[];
  readonly relations: readonly string[];
}

/**
 * Takes an entity out of the graph from now on: its claims are retracted, so its relations close,
 * and its identifiers are free again. What the graph knew before stays. NOT_FOUND when there is no
 * such entity; an entity withdrawn already stays as it is.
 */
export async function withdrawEntity(
  transaction: Transaction,
  id: string,
  successor: string | null,
  now: string,
): Promise<Withdrawn> {
  const [known] = await transaction.run(standing(id));
  if (known === undefined) {
    await refuseMerged(transaction, id);
    throw notFound('entity', id);
  }
  if (known.retractedAt !== LIVE) return { changed: false, claims: [], relations: [] };
  if (successor !== null && (await transaction.run(standing(successor)))[0]?.retractedAt !== LIVE) {
    throw notFound('entity', successor);
  }
  const ids = await transaction.run(claimsAbout(id));
  const described = await transaction.run(descriptionsOf([id], PRESENT));
  const descriptions = described.map(({ description }) => description.id).sort();
  const relations: string[] = [];
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    relations.push(...(await decideClaims(transaction, batch, 'RETRACTED', now)).relations);
  }
  await endClaims(transaction, descriptions, 'RETRACTED', now);
  await transaction.run(
    command(
      `MATCH (n:Entity {id: $id})
SET n.retractedAt = $now, n.updatedAt = $now, n.successor = $successor, n:${WITHDRAWN}`,
      { id, successor, now },
    ),
  );
  await transaction.run(
    command('UNWIND $keys AS key MATCH (i:Identifier {key: key}) DELETE i', {
      keys: known.identifiers.map(identifierKey),
    }),
  );
  await transaction.indexNames([forgottenEntry({ id, kind: known.kind })]);
  return { changed: true, claims: [...ids, ...descriptions], relations };
}

async function refuseMerged(transaction: Transaction, id: string): Promise<void> {
  const [redirect] = await transaction.run(redirectsOf([id]));
  if (redirect === undefined) return;
  throw conflict(
    `${id} was merged into ${redirect.target}. Withdraw ${redirect.target}, or undo the merge first.`,
  );
}

interface Standing {
  readonly retractedAt: string;
  readonly kind: EntityKind;
  readonly identifiers: readonly Identifier[];
}

function standing(id: string): Statement<Standing> {
  return {
    text: `MATCH (n:Entity {id: $id})
RETURN n.retractedAt AS at, n.kind AS kind, n.identifiers AS identifiers`,
    parameters: { id },
    decode: (row) => ({
      retractedAt: row.at as string,
      kind: row.kind as EntityKind,
      identifiers: parsed<Identifier>(row.identifiers),
    }),
  };
}

function claimsAbout(id: string): Statement<string> {
  return {
    text: `CALL () {
  MATCH (c:Claim {subjectId: $id}) RETURN c
  UNION
  MATCH (c:Claim {objectId: $id}) RETURN c
}
WITH c WHERE c.state = 'ACCEPTED'
RETURN c.id AS id ORDER BY id`,
    parameters: { id },
    decode: (row) => row.id as string,
  };
}
