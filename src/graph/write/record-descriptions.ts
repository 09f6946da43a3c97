import { grouped } from '../../domain/grouped.js';
import { cleanDescription } from '../../domain/checks/clean-description.js';
import { accepted } from '../../domain/checks/cleaning.js';
import {
  descriptionId,
  voiceOf,
  type Description,
  type DescriptionInput,
  type Editorial,
} from '../../domain/claims/description.js';
import { isOvertaken, replaces, type Testified } from '../../domain/claims/said.js';
import { notFound } from '../../domain/errors.js';
import type { Transaction } from '../../engine/engine.js';
import { descriptionsEver } from '../read/descriptions.js';
import { documentsById } from '../read/documents.js';
import { MergedIds } from '../read/redirects.js';
import {
  countDescriptions,
  createDescriptions,
  replaceDescriptions,
  type PlacedDescription,
} from './description-nodes.js';
import type { Recording } from './recording.js';
import { refuseWithdrawn, settleEntities, type Settling } from './settle-entities.js';

/** What a batch of descriptions changed. */
export interface Described {
  /** Ids of descriptions that are new, or count again. */
  readonly claims: readonly string[];
  /** The id of each description of the batch, in order. */
  readonly all: readonly string[];
  /** Ids of entities that are new, or show other values. */
  readonly entities: readonly string[];
}

/**
 * Records what documents say of entities and brings the entities in line. What a document says
 * later stands in place of what it said before; descriptions already known change nothing. Ids of
 * entities that were merged stand for the kept one, which keeps its own name and fields. Fails with
 * NOT_FOUND for an unknown document, with CONFLICT for a withdrawn entity or a code that belongs to
 * another; then nothing is written.
 * @param own what is said of entities without a document, by the ids given; nothing is taken from it
 *   for one that was merged into another.
 */
export async function recordDescriptions(
  transaction: Transaction,
  said: readonly DescriptionInput[],
  recording: Recording,
  own: readonly Settling[] = [],
): Promise<Described> {
  const inputs = said.map((description) => accepted(cleanDescription(description)));
  const mergedIds = await MergedIds.read(
    (statement) => transaction.run(statement),
    [...inputs.map(({ statedFor }) => statedFor), ...own.map(({ id }) => id)],
  );
  const ids = inputs.map(descriptionId);
  const given = placed(inputs, ids, mergedIds);
  const known = await transaction.run(
    descriptionsEver([...new Set(given.map(({ entity }) => entity))]),
  );
  const ofEntity = grouped(known, ({ description }) => description.entity);
  const fresh = given.filter((description) =>
    counts(description, ofEntity.get(description.entity) ?? [], recording),
  );
  await requireDocuments(transaction, fresh);
  const there = new Set(known.map(({ description }) => description.id));
  await createDescriptions(
    transaction,
    fresh.filter(({ id }) => !there.has(id)),
    recording,
  );
  const done = { claims: fresh.map(({ id }) => id), all: ids };
  if (recording.state === 'PROPOSED') {
    await refuseWithdrawn(
      transaction,
      fresh.map(({ entity }) => entity),
    );
    return { ...done, entities: [] };
  }
  const again = fresh.filter(({ id }) => there.has(id)).map(({ id }) => id);
  await countDescriptions(transaction, again, recording.now);
  await replaceOlder(transaction, fresh, known, recording.now);
  const entities = await settleEntities(
    transaction,
    asked(
      fresh,
      own.filter(({ id }) => mergedIds.keptFor(id) === id),
    ),
    recording.now,
  );
  return { ...done, entities };
}

/** Each description once, under its id and the entity that it speaks of now. */
function placed(
  inputs: readonly DescriptionInput[],
  ids: readonly string[],
  mergedIds: MergedIds,
): PlacedDescription[] {
  const entries = inputs.map((input, place) => {
    const id = ids[place] ?? descriptionId(input);
    return [id, { ...input, id, entity: mergedIds.keptFor(input.statedFor) }] as const;
  });
  return [...new Map(entries).values()];
}

/**
 * Whether recording this changes anything: it is new, does not count, or something later does.
 * @param known what is known of its entity.
 */
function counts(
  { id }: PlacedDescription,
  known: readonly Testified[],
  { state }: Recording,
): boolean {
  const before = known.find(({ description }) => description.id === id);
  if (before === undefined) return true;
  if (state === 'PROPOSED') return false;
  if (before.description.state !== 'ACCEPTED') return true;
  const counting = known.filter(({ description }) => description.state === 'ACCEPTED');
  return isOvertaken(id, counting);
}

async function requireDocuments(
  transaction: Transaction,
  descriptions: readonly PlacedDescription[],
): Promise<void> {
  const ids = [...new Set(descriptions.map(({ document }) => document))];
  const found = new Set((await transaction.run(documentsById(ids))).map(({ id }) => id));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw notFound('document', missing);
}

/** Ends descriptions of all of which a later one by the same document speaks. */
export async function replaceOlder(
  transaction: Transaction,
  fresh: readonly Pick<Description, 'id' | 'document' | 'statedFor' | 'speaksOf'>[],
  known: readonly Testified[],
  now: string,
): Promise<void> {
  const newer = new Set(fresh.map(({ id }) => id));
  const standing = grouped(
    known
      .map(({ description }) => description)
      .filter(({ id, state }) => state === 'ACCEPTED' && !newer.has(id)),
    voiceOf,
  );
  const replaced = new Map(
    fresh.flatMap((one) =>
      (standing.get(voiceOf(one)) ?? [])
        .filter((older) => replaces(one, older))
        .map((older) => [older.id, { id: older.id, by: one.id }] as const),
    ),
  );
  await replaceDescriptions(transaction, [...replaced.values()], now);
}

/** The entities that these descriptions speak of, with our own words where they bring some. */
export function asked(
  descriptions: readonly Pick<Description, 'entity' | 'kind' | 'editorial'>[],
  more: readonly Settling[] = [],
): Settling[] {
  const entities = new Map<string, Settling>();
  const put = (one: Settling): void => {
    const editorial: Editorial = { ...entities.get(one.id)?.editorial, ...one.editorial };
    entities.set(one.id, { ...entities.get(one.id), ...one, editorial });
  };
  for (const { entity: id, kind, editorial } of descriptions) put({ id, kind, editorial });
  more.forEach(put);
  return [...entities.values()];
}
