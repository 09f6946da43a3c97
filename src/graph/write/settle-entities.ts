import { grouped } from '../../domain/grouped.js';
import type { Editorial } from '../../domain/claims/description.js';
import { saidBy, type Testified } from '../../domain/claims/said.js';
import { settleValues } from '../../domain/claims/settle-values.js';
import { completed, type Unsourced } from '../../domain/claims/unsourced.js';
import type { EntityInput, Identifier } from '../../domain/entity.js';
import { conflict, invalidInput } from '../../domain/errors.js';
import type { EntityKind } from '../../domain/kinds.js';
import { PRESENT } from '../../domain/time/time-view.js';
import type { NameEntry, Transaction } from '../../engine/engine.js';
import type { Statement } from '../../engine/statement.js';
import { LIVE } from '../query/clauses.js';
import { descriptionsOf } from '../read/descriptions.js';
import { pastAfter } from '../stored-past.js';
import { maybe, parsed, unsourcedOn, type Stored } from '../stored.js';
import { rowsInBatches } from './batches.js';
import { storeIdentifiers } from './entity-identifiers.js';
import { entityProperties, type EntityProperties } from './entity-properties.js';
import { followEnds } from './follow-ends.js';
import { followEvents } from './follow-events.js';
import { createEntities, reviseEntities } from './write-entities.js';

/** What is asked of an entity besides what its descriptions say. */
export interface Settling {
  readonly id: string;
  readonly kind: EntityKind;
  /** Our own words, where they change. */
  readonly editorial?: Editorial | null;
  /** Values without a document, where they change. */
  readonly unsourced?: Unsourced;
}

/** Entities whose descriptions are read in one statement. */
const BATCH = 500;

/**
 * Brings entities in line with the descriptions that count now. An entity that is new is recorded;
 * one whose values change gets a new version, and what it showed before is kept. CONFLICT when the
 * entity was withdrawn, or an identifier belongs to another.
 * @returns the ids of those that are new or changed.
 */
export async function settleEntities(
  transaction: Transaction,
  asked: readonly Settling[],
  now: string,
): Promise<string[]> {
  const ids = asked.map(({ id }) => id);
  const stored = new Map((await transaction.run(storedNodes(ids))).map((row) => [row.id, row]));
  const gone = [...stored.values()].find(({ retractedAt }) => retractedAt !== LIVE);
  if (gone !== undefined) refuseGone(String(gone.id));
  const found = await rowsInBatches(ids, BATCH, (batch) =>
    transaction.run(descriptionsOf(batch, PRESENT)),
  );
  const testified = grouped(found, ({ description }) => description.entity);
  const changed = asked.flatMap((one) =>
    changeOf(one, testified.get(one.id) ?? [], stored.get(one.id), now),
  );
  const [fresh, known] = [changed.filter(isNew), changed.filter((one) => !isNew(one))];
  await createEntities(transaction, fresh, now);
  await reviseEntities(transaction, known, now);
  await followEnds(transaction, changed.filter(isRenamed).map(idOf));
  await storeIdentifiers(
    transaction,
    changed.map(({ entity, before }) => ({
      ...entity,
      held: parsed<Identifier>(before?.identifiers),
    })),
  );
  await transaction.indexNames(changed.map(entryOf));
  await followEvents(transaction, changed, now);
  return changed.map(idOf);
}

const idOf = ({ entity }: ChangedEntity): string => entity.id;

const isNew = ({ before }: ChangedEntity): boolean => before === undefined;

function entryOf({ entity: { id, kind }, props }: ChangedEntity): NameEntry {
  return { id, kind, names: props.searchNames, sortName: props.sortName };
}

/** True for one whose relations know it by another name. */
function isRenamed({ props, before }: ChangedEntity): boolean {
  return before !== undefined && before.sortName !== props.sortName;
}

/** An entity that becomes other than it was; `before` is undefined for a new one. */
interface ChangedEntity {
  readonly entity: EntityInput;
  readonly props: EntityProperties;
  readonly before: Stored | undefined;
}

/** The entity as its descriptions, and what is there without a document, now have it. */
export function entityAfter(
  { id, kind, editorial, unsourced }: Settling,
  testified: readonly Testified[],
  before: Stored | undefined,
): EntityInput {
  const own = unsourced ?? unsourcedOn(before);
  const words = (field: 'shortName' | 'description'): string | null =>
    editorial?.[field] === undefined ? maybe(before?.[field]) : editorial[field];
  const shortName = words('shortName');
  const answered = [shortName, own.name ?? null, own.acronym ?? null];
  const values = completed(settleValues(kind, saidBy(testified), answered), own);
  const name = values.name ?? maybe(before?.name);
  if (name === null) {
    throw invalidInput(`${id} is new and needs a name. Give one that a document states.`, 'name');
  }
  return {
    ...values,
    ...{ id, kind, name, shortName },
    description: words('description'),
  };
}

function changeOf(
  asked: Settling,
  testified: readonly Testified[],
  before: Stored | undefined,
  now: string,
): ChangedEntity[] {
  const entity = entityAfter(asked, testified, before);
  const own = asked.unsourced === undefined ? maybe(before?.unsourced) : written(asked.unsourced);
  const props = { ...entityProperties(entity), unsourced: own };
  if (before === undefined) return [{ entity, props, before }];
  if (before.fingerprint === props.fingerprint && maybe(before.unsourced) === own) return [];
  const past = pastAfter(before, { ...props, updatedAt: now }, now);
  return [{ entity, props: { ...props, past }, before }];
}

const written = (own: Unsourced): string | null =>
  Object.keys(own).length === 0 ? null : JSON.stringify(own);

/** CONFLICT when one of these entities was withdrawn. */
export async function refuseWithdrawn(
  transaction: Transaction,
  ids: readonly string[],
): Promise<void> {
  const [gone] = await transaction.run(withdrawnAmong(ids));
  if (gone !== undefined) refuseGone(gone);
}

/** Those of these entities that were withdrawn. */
export function withdrawnAmong(ids: readonly string[]): Statement<string> {
  return {
    text: `UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE n.retractedAt <> '${LIVE}'
RETURN n.id AS id`,
    parameters: { ids },
    decode: ({ id }) => id as string,
  };
}

/** Fails with CONFLICT: an entity that was withdrawn is not written again. */
export function refuseGone(id: string): never {
  throw conflict(`${id} was withdrawn, and ids are never used again. Choose another id.`);
}

function storedNodes(ids: readonly string[]): Statement<Stored> {
  return {
    text: `UNWIND $ids AS id MATCH (n:Entity {id: id})
RETURN n {.*} AS props`,
    parameters: { ids },
    decode: ({ props }) => props as Stored,
  };
}
