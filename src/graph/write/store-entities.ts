import { createHash } from 'node:crypto';
import { identifierKey, type EntityInput, type FieldValue } from '../../domain/entity.js';
import { conflict } from '../../domain/errors.js';
import { KINDS, fieldsOf, type EntityKind } from '../../domain/kinds.js';
import { firstDay, lastDay } from '../../domain/time/partial-date.js';
import type { Transaction } from '../../engine/engine.js';
import { command, type Statement } from '../../engine/statement.js';
import { derivedOf, searchNamesOf } from '../derived.js';
import { LIVE } from '../query/clauses.js';
import { resolver } from '../read/redirects.js';

/** What the store knows of an entity before it is written. */
interface Known {
  readonly id: string;
  readonly fingerprint: string;
  readonly identifiers: string;
  readonly retractedAt: string;
}

/**
 * Writes entities: new ones are recorded now, changed ones updated, equal ones left alone. So are
 * those that were merged into another: a data set that still has both ids can be loaded again.
 * Fails with CONFLICT when an identifier belongs to another entity or the entity was withdrawn.
 * @returns the ids of those that are new or changed.
 */
export async function storeEntities(
  transaction: Transaction,
  given: readonly EntityInput[],
  now: string,
): Promise<string[]> {
  const resolve = await resolver(
    (statement) => transaction.run(statement),
    given.map(({ id }) => id),
  );
  const entities = given.filter(({ id }) => resolve(id) === id);
  const known = new Map(
    (await transaction.run(knownEntities(entities.map(({ id }) => id)))).map((row) => [
      row.id,
      row,
    ]),
  );
  refuseWithdrawn([...known.values()]);
  const changed = entities
    .map((entity) => ({ entity, props: stored(entity) }))
    .filter(({ entity, props }) => known.get(entity.id)?.fingerprint !== props.fingerprint);
  for (const kind of new Set(changed.map(({ entity }) => entity.kind))) {
    const rows = changed
      .filter(({ entity }) => entity.kind === kind)
      .map(({ entity, props }) => ({ id: entity.id, props }));
    await transaction.run(writeEntities(kind, rows, now));
  }
  const inputs = changed.map(({ entity }) => entity);
  await storeIdentifiers(transaction, inputs, known);
  await transaction.indexNames(
    inputs.map((entity) => ({ id: entity.id, kind: entity.kind, names: searchNamesOf(entity) })),
  );
  return inputs.map(({ id }) => id);
}

function refuseWithdrawn(known: readonly Known[]): void {
  const gone = known.find(({ retractedAt }) => retractedAt !== LIVE);
  if (gone === undefined) return;
  throw conflict(`${gone.id} was withdrawn, and ids are never used again. Choose another id.`);
}

function knownEntities(ids: readonly string[]): Statement<Known> {
  return {
    text: `UNWIND $ids AS id MATCH (n:Entity {id: id})
RETURN n.id AS id, n.fingerprint AS fingerprint, n.identifiers AS identifiers, n.retractedAt AS at`,
    parameters: { ids },
    decode: (row) => ({
      id: row.id as string,
      fingerprint: row.fingerprint as string,
      identifiers: row.identifiers as string,
      retractedAt: row.at as string,
    }),
  };
}

function writeEntities(
  kind: EntityKind,
  rows: readonly { id: string; props: Record<string, unknown> }[],
  now: string,
): Statement<unknown> {
  return command(
    `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n.recordedAt = $now, n.retractedAt = '${LIVE}'
SET n += row.props, n.updatedAt = $now, n:${KINDS[kind].label}`,
    { rows, now },
  );
}

/**
 * The properties of the node, with a fingerprint that tells whether anything changed: anything that
 * was given, so that new rules of folding change no entity.
 */
export function stored(entity: EntityInput): Record<string, unknown> & { fingerprint: string } {
  const props = {
    kind: entity.kind,
    name: entity.name,
    shortName: entity.shortName,
    acronym: entity.acronym,
    names: JSON.stringify(entity.names),
    identifiers: JSON.stringify(entity.identifiers),
    description: entity.description,
    website: entity.website,
    ...fieldProperties(entity),
  };
  const fingerprint = createHash('sha256').update(JSON.stringify(props)).digest('hex').slice(0, 16);
  return { ...props, ...derivedOf(entity), fingerprint };
}

/**
 * The fields of its kind, and for filters and order the first and the last day on which it can have
 * begun, and the last on which it can have ended.
 */
function fieldProperties(entity: EntityInput): Record<string, unknown> {
  const props: Record<string, unknown> = {};
  const dates: string[] = [];
  for (const [name, field] of Object.entries(fieldsOf(entity.kind))) {
    const value = entity.fields[name] ?? null;
    props[name] = storable(value);
    if (field.marks !== undefined && typeof value === 'string') dates.push(value);
  }
  const [first, last = first] = dates;
  if (first === undefined || last === undefined) {
    return { ...props, startDay: null, startLastDay: null, endDay: null };
  }
  return {
    ...props,
    startDay: firstDay(first),
    startLastDay: Math.min(lastDay(first), lastDay(last)),
    endDay: lastDay(last),
  };
}

/** A list is kept each value once and in one order; an empty one as no property at all. */
function storable(value: FieldValue): FieldValue {
  if (value === null || typeof value !== 'object') return value;
  return value.length === 0 ? null : [...new Set(value)].sort();
}

async function storeIdentifiers(
  transaction: Transaction,
  entities: readonly EntityInput[],
  known: ReadonlyMap<string, Known>,
): Promise<void> {
  const rows = entities.flatMap((entity) =>
    entity.identifiers.map((identifier) => ({ key: identifierKey(identifier), id: entity.id })),
  );
  const dropped = entities.flatMap(({ id, identifiers }) => {
    const kept = new Set(identifiers.map(identifierKey));
    const held = JSON.parse(known.get(id)?.identifiers ?? '[]') as EntityInput['identifiers'];
    return held.map(identifierKey).filter((key) => !kept.has(key));
  });
  if (dropped.length > 0) {
    await transaction.run(
      command('UNWIND $keys AS key MATCH (i:Identifier {key: key}) DELETE i', { keys: dropped }),
    );
  }
  if (rows.length > 0) await claimIdentifiers(transaction, rows);
}

async function claimIdentifiers(
  transaction: Transaction,
  rows: readonly { key: string; id: string }[],
): Promise<void> {
  const held = await transaction.run<{ key: string; asked: string; holder: string }>({
    text: `UNWIND $rows AS row
MERGE (i:Identifier {key: row.key})
ON CREATE SET i.entityId = row.id
RETURN row.key AS key, row.id AS asked, i.entityId AS holder`,
    parameters: { rows },
    decode: (row) => row as { key: string; asked: string; holder: string },
  });
  const taken = held.find(({ asked, holder }) => asked !== holder);
  if (taken === undefined) return;
  const [scheme, value] = taken.key.split('|');
  throw conflict(
    `The identifier ${scheme ?? ''} "${value ?? ''}" of ${taken.asked} belongs to ${taken.holder} already. Correct one of the two, or merge them.`,
  );
}
