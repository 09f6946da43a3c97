import type { ClaimInput } from '../../domain/claims/claim.js';
import { toItself } from '../../domain/checks/clean-claim.js';
import type { EntityInput } from '../../domain/entity.js';
import { invalidInput, notFound } from '../../domain/errors.js';
import { fieldsOf } from '../../domain/kinds.js';
import type { Transaction } from '../../engine/engine.js';
import { LIVE } from '../query/clauses.js';
import { MergedIds, redirectsOf } from '../read/redirects.js';

/** NOT_FOUND names an end that is not there or was withdrawn. */
export async function requireEntities(
  transaction: Transaction,
  claims: readonly ClaimInput[],
): Promise<void> {
  const ids = [...new Set(claims.flatMap(({ key }) => [key.subject, key.object]))];
  const found = await live(transaction, ids);
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw notFound('entity', missing);
}

async function live(transaction: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const rows = await transaction.run({
    text: `UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE n.retractedAt = '${LIVE}' RETURN n.id AS id`,
    parameters: { ids },
    decode: (row) => row.id as string,
  });
  return new Set(rows);
}

/** INVALID_INPUT names a field that says a country which the graph does not have. */
export async function requireCountries(
  transaction: Transaction,
  { kind, fields }: EntityInput,
): Promise<void> {
  const named = Object.entries(fieldsOf(kind)).flatMap(([name, { type }]) => {
    const id = fields[name];
    return type === 'country' && typeof id === 'string' ? [{ name, id }] : [];
  });
  if (named.length === 0) return;
  const ids = named.map(({ id }) => id);
  const found = await live(transaction, ids);
  const merged = await transaction.run(redirectsOf(ids));
  const known = new Set([...found, ...merged.map(({ id }) => id)]);
  const lost = named.find(({ id }) => !known.has(id));
  if (lost === undefined) return;
  throw invalidInput(
    `No entity has the id "${lost.id}". Make the country first, or correct the id.`,
    `input.${lost.name}`,
  );
}

/** INVALID_INPUT names a claim whose two ends were merged into one: nothing is related to itself. */
export async function refuseSameEnds(
  transaction: Transaction,
  claims: readonly ClaimInput[],
): Promise<void> {
  const ends = claims.flatMap(({ key }) => [key.subject, key.object]);
  const mergedIds = await MergedIds.read((statement) => transaction.run(statement), ends);
  const same = claims.find(
    ({ key }) => mergedIds.keptFor(key.subject) === mergedIds.keptFor(key.object),
  );
  if (same === undefined) return;
  const { subject, object } = same.key;
  const kept = mergedIds.keptFor(subject);
  throw invalidInput(
    subject === object
      ? toItself(subject)
      : `${subject} and ${object} are one: they were merged into ${kept}. Nothing is related to itself.`,
    'object',
  );
}
