import type { ClaimInput } from '../../domain/claims/claim.js';
import { toItself } from '../../domain/checks/clean-claim.js';
import type { EntityInput } from '../../domain/entity.js';
import { DomainError, invalidInput, notFound, type Tried } from '../../domain/errors.js';
import { fieldsOf } from '../../domain/kinds.js';
import type { Transaction } from '../../engine/engine.js';
import { LIVE } from '../query/clauses.js';
import { MergedIds, redirectsOf } from '../read/redirects.js';

/** NOT_FOUND names an end that is not there or was withdrawn. */
export async function requireEntities(
  transaction: Transaction,
  claims: readonly ClaimInput[],
): Promise<void> {
  const ids = claims.flatMap(({ key }) => [key.subject, key.object]);
  const found = await liveAmong(transaction, ids);
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw notFound('entity', missing);
}

/** The ids among these of entities that are there and not withdrawn. */
export async function liveAmong(
  transaction: Pick<Transaction, 'run'>,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await transaction.run({
    text: `UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE n.retractedAt = '${LIVE}' RETURN n.id AS id`,
    parameters: { ids: [...new Set(ids)] },
    decode: (row) => row.id as string,
  });
  return new Set(rows);
}

/** Tells of entities whether a field names a country that the graph does not have: INVALID_INPUT. */
export async function missingCountries(
  transaction: Transaction,
  entities: readonly EntityInput[],
): Promise<(entity: EntityInput) => DomainError | null> {
  const ids = [...new Set(entities.flatMap(countriesOf).map(({ id }) => id))];
  if (ids.length === 0) return () => null;
  const found = await liveAmong(transaction, ids);
  const merged = await transaction.run(redirectsOf(ids));
  const known = new Set([...found, ...merged.map(({ id }) => id)]);
  return (entity) => {
    const lost = countriesOf(entity).find(({ id }) => !known.has(id));
    if (lost === undefined) return null;
    return invalidInput(
      `No entity has the id "${lost.id}". Make the country first, or correct the id.`,
      `input.${lost.name}`,
    );
  };
}

function countriesOf({ kind, fields }: EntityInput): { name: string; id: string }[] {
  return Object.entries(fieldsOf(kind)).flatMap(([name, { type }]) => {
    const id = fields[name];
    return type === 'country' && typeof id === 'string' ? [{ name, id }] : [];
  });
}

/**
 * Refuses groups with a claim whose two ends were merged into one, with INVALID_INPUT: nothing is
 * related to itself. What was refused before stays so.
 */
export async function refuseSameEnds<Group extends readonly ClaimInput[]>(
  transaction: Transaction,
  groups: readonly Tried<Group>[],
): Promise<Tried<Group>[]> {
  const claims = groups.flatMap((group) => (group instanceof DomainError ? [] : [...group]));
  const ends = claims.flatMap(({ key }) => [key.subject, key.object]);
  const mergedIds = await MergedIds.read((statement) => transaction.run(statement), ends);
  return groups.map((group) =>
    group instanceof DomainError ? group : (sameEnds(group, mergedIds) ?? group),
  );
}

function sameEnds(claims: readonly ClaimInput[], mergedIds: MergedIds): DomainError | null {
  const same = claims.find(
    ({ key }) => mergedIds.keptFor(key.subject) === mergedIds.keptFor(key.object),
  );
  if (same === undefined) return null;
  const { subject, object } = same.key;
  return invalidInput(
    subject === object
      ? toItself(subject)
      : `${subject} and ${object} are one: they were merged into ${mergedIds.keptFor(subject)}. Nothing is related to itself.`,
    'object',
  );
}
