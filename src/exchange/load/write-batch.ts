import { identifierKey } from '../../domain/entity.js';
import { allGranted, DomainError, type Tried } from '../../domain/errors.js';
import type { Engine, Transaction } from '../../engine/engine.js';
import { curate, OPERATOR } from '../../graph/curate/curate.js';
import type { Prepared } from '../../graph/curate/prepared.js';
import { refuseUnwritable } from '../../graph/curate/refuse-unwritable.js';
import { documentsById } from '../../graph/read/documents.js';
import { identified } from '../../graph/read/identified.js';
import { logChange } from '../../graph/write/log-change.js';
import { recordDescriptions } from '../../graph/write/record-descriptions.js';
import type { Recording } from '../../graph/write/recording.js';
import { askMatches } from '../../graph/write/matches/ask-matches.js';
import { rememberFound } from '../../graph/write/matches/remember-found.js';
import { liveAmong } from '../../graph/write/require-entities.js';
import { storeDocuments } from '../../graph/write/store-documents.js';
import type { EntityItem } from '../sources/item.js';
import type { Batch } from './batch.js';
import { recordClaimItems, type ClaimTally } from './record-claim-items.js';
import type { MatchedEntity } from './match-entities.js';
import { isDescribed, prepared } from './prepare-entities.js';
import { questionOf } from './question-of.js';
import type { Reject } from './rejects.js';
import { retractUnsaid } from './retract-unsaid.js';
import type { Said } from './said.js';

/** What writing a batch changed. */
export interface BatchOutcome {
  readonly documents: { readonly fresh: number; readonly changed: number; readonly known: number };
  readonly entities: { readonly fresh: number; readonly changed: number };
  readonly claims: ClaimTally;
  readonly retracted: number;
  readonly rejects: readonly Reject[];
}

/** What a batch is written with. */
export interface Writing {
  readonly matched: readonly MatchedEntity[];
  /** What the source has said so far of documents that it will call complete. */
  readonly said: Said;
  /** The kind of source, under which decisions on names are remembered. */
  readonly source: string;
  /** For the change log. */
  readonly reason: string;
}

/** Records a batch in one transaction with one change; what is refused is left out and told. */
export function writeBatch(engine: Engine, batch: Batch, writing: Writing): Promise<BatchOutcome> {
  return curate(
    engine,
    OPERATOR,
    (transaction, recording) => record(transaction, recording, batch, writing),
    {
      durable: false,
    },
  );
}

async function record(
  transaction: Transaction,
  recording: Recording,
  batch: Batch,
  { matched, said, source, reason }: Writing,
): Promise<BatchOutcome> {
  const { now: at, by } = recording;
  const documents = await writeDocuments(transaction, batch, at);
  const described = await describe(transaction, recording, matched);
  const made = new Set(described.entities);
  const doubtful = matched.filter(({ how, id }) => how === 'UNSURE' && made.has(id));
  const questions = doubtful.map((one) => questionOf(one, source));
  await askMatches(transaction, questions, recording);
  const found = matched.filter((one) => one.found);
  await rememberFound(
    transaction,
    found.map(({ item, id }) => ({ id: item.entity.id, entity: id })),
  );
  const stated = await recordClaimItems(transaction, recording, batch.claims, said);
  const taken = await retractUnsaid(transaction, batch.completes, said, at);
  const touched = {
    documents: documents.touched,
    entities: described.entities,
    claims: [...described.claims, ...stated.changed, ...taken.claims],
    relations: [...new Set([...stated.relations, ...taken.relations])],
  };
  if (Object.values(touched).some((some) => some.length > 0)) {
    await logChange(transaction, { at, by, reason, action: 'LOAD', ...touched });
  }
  return {
    documents: documents.tally,
    entities: described.tally,
    claims: stated.tally,
    retracted: taken.claims.length,
    rejects: [...described.rejects, ...stated.rejects],
  };
}

async function writeDocuments(
  transaction: Transaction,
  { documents }: Batch,
  now: string,
): Promise<{ touched: readonly string[]; tally: BatchOutcome['documents'] }> {
  const given = [...new Map(documents.map(({ document }) => [document.id, document])).values()];
  const known = await transaction.run(documentsById(given.map(({ id }) => id)));
  const { documents: touched } = await storeDocuments(transaction, given, now);
  const there = new Set(known.map(({ id }) => id));
  const changed = touched.filter((id) => there.has(id)).length;
  const fresh = touched.length - changed;
  return { touched, tally: { fresh, changed, known: given.length - touched.length } };
}

interface Described {
  readonly entities: readonly string[];
  readonly claims: readonly string[];
  readonly tally: BatchOutcome['entities'];
  readonly rejects: readonly Reject[];
}

async function describe(
  transaction: Transaction,
  recording: Recording,
  matched: readonly MatchedEntity[],
): Promise<Described> {
  const telling = matched.filter(isDescribed);
  const there = await liveAmong(
    transaction,
    telling.map(({ id }) => id),
  );
  const taken = await takenCodes(transaction, telling);
  const ready = telling.map((one) => prepared(one, !there.has(one.id), taken));
  const sifted = await refuseUnwritable(transaction, ready, true);
  const sound = allGranted(sifted);
  const done = await recordDescriptions(
    transaction,
    sound.flatMap(({ descriptions }) => descriptions),
    recording,
    sound.flatMap(({ own }) => own),
  );
  const fresh = done.entities.filter((id) => !there.has(id)).length;
  return {
    entities: done.entities,
    claims: done.claims,
    tally: { fresh, changed: done.entities.length - fresh },
    rejects: sifted.flatMap((one, at) => rejectOf(one, telling[at]?.item)),
  };
}

/** Whether a code of the batch belongs to another entity than this. */
async function takenCodes(
  transaction: Transaction,
  matched: readonly MatchedEntity[],
): Promise<(code: string, id: string) => boolean> {
  const codes = matched.flatMap(({ item }) => item.entity.identifiers);
  const holders = new Map(
    (await transaction.run(identified(codes))).map(({ key, id }) => [key, id]),
  );
  for (const { id, item } of matched) {
    for (const code of item.entity.identifiers.map(identifierKey)) {
      if (!holders.has(code)) holders.set(code, id);
    }
  }
  return (code, id) => (holders.get(code) ?? id) !== id;
}

function rejectOf(one: Tried<Prepared>, item: EntityItem | undefined): Reject[] {
  if (!(one instanceof DomainError) || item === undefined) return [];
  return [{ place: item.place, reason: one.message, left: item.entity.name }];
}
