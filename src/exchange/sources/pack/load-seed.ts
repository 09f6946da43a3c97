import { grouped } from '../../../domain/grouped.js';
import type { ClaimInput } from '../../../domain/claims/claim.js';
import { invalidInput } from '../../../domain/errors.js';
import { canonicalKey, keyText } from '../../../domain/relation.js';
import type { Engine, Transaction } from '../../../engine/engine.js';
import { logChange, type Touched } from '../../../graph/write/log-change.js';
import { nextRecordTime } from '../../../graph/write/clock.js';
import { recordClaims } from '../../../graph/write/record-claims.js';
import { recordDescriptions } from '../../../graph/write/record-descriptions.js';
import { storeDocuments } from '../../../graph/write/store-documents.js';
import { checkSeed } from './check-seed.js';
import { readSeed } from './read-seed.js';
import { loadingState, markLoading } from './loading-state.js';
import { seedEntities } from './to-descriptions.js';
import { seedClaims, seedDocuments } from './to-inputs.js';

/** How far a load has come, in rows of the seed files. */
export interface SeedProgress {
  readonly done: number;
  readonly total: number;
}

export interface LoadOptions {
  readonly onProgress?: (progress: SeedProgress) => void;
  /** Stops between two batches; what is written stays, and a later load goes on from there. */
  readonly signal?: AbortSignal;
  /** That of files which are not UTF-8; they are refused when it is missing. */
  readonly encoding?: string | null;
}

/** What a load changed. Zeros when everything was there already. */
export interface Loaded {
  readonly entities: number;
  readonly claims: number;
  readonly relations: number;
  /** True when it was stopped before the end. */
  readonly stopped: boolean;
}

/** Rows in one transaction. */
const BATCH = 400;

/**
 * Loads the seed files of a directory. Nothing is written when a row is wrong. Loading again
 * changes nothing; loading after a crash goes on where it broke off.
 */
export async function loadSeed(
  engine: Engine,
  directory: string,
  options: LoadOptions = {},
): Promise<Loaded> {
  const data = await readSeed(directory, options.encoding ?? null);
  refuseProblems(checkSeed(data));
  const [documents, described, claims] = [
    seedDocuments(data),
    seedEntities(data),
    seedClaims(data),
  ];
  const load = new Load(engine, documents.length + described.length + claims.length, options);
  await markLoading(engine, 'LOADING');
  await load.batches(slices(documents, BATCH), (transaction, batch, now) =>
    storeDocuments(transaction, batch, now),
  );
  await load.batches(slices(described, BATCH), async (transaction, batch, now) => {
    const recording = { now, state: 'ACCEPTED', by: null } as const;
    const descriptions = batch.flatMap((entity) => entity.descriptions);
    const own = batch.map((entity) => entity.own);
    const { claims, entities } = await recordDescriptions(
      transaction,
      descriptions,
      recording,
      own,
    );
    load.claims += claims.length;
    load.entities += entities.length;
    return { claims, entities };
  });
  await load.batches(byRelation(claims), async (transaction, batch, now) => {
    const recorded = await recordClaims(transaction, batch, { now, state: 'ACCEPTED', by: null });
    load.claims += recorded.claims.length;
    load.relations += recorded.created;
    return recorded.claims.length === 0
      ? {}
      : { claims: recorded.claims, relations: recorded.relations };
  });
  if (!load.stopped) await markLoading(engine, 'LOADED');
  await engine.checkpoint();
  const { entities: stored, claims: recorded, relations, stopped } = load;
  return { entities: stored, claims: recorded, relations, stopped };
}

/**
 * Gives an empty store the seed, and finishes a load that was broken off. Null when the store has
 * data of its own or was loaded before.
 */
export async function seedIfEmpty(
  engine: Engine,
  directory: string,
  options: LoadOptions = {},
): Promise<Loaded | null> {
  const state = await loadingState(engine);
  return state === 'EMPTY' || state === 'LOADING' ? loadSeed(engine, directory, options) : null;
}

/** Counts and writes, batch by batch. */
class Load {
  entities = 0;
  claims = 0;
  relations = 0;
  stopped = false;
  #done = 0;

  constructor(
    private readonly engine: Engine,
    private readonly total: number,
    private readonly options: LoadOptions,
  ) {}

  async batches<Item>(
    batches: Iterable<readonly Item[]>,
    write: (transaction: Transaction, batch: readonly Item[], now: string) => Promise<Touched>,
  ): Promise<void> {
    for (const batch of batches) {
      this.stopped ||= this.options.signal?.aborted === true;
      if (this.stopped) return;
      await this.engine.write(
        async (transaction) => {
          const now = await nextRecordTime(transaction);
          const touched = await write(transaction, batch, now);
          if (Object.values(touched).some((ids) => ids.length > 0)) {
            const change = { at: now, action: 'LOAD', by: null, reason: null } as const;
            await logChange(transaction, { ...change, ...touched });
          }
        },
        { durable: false },
      );
      this.#done += batch.length;
      this.options.onProgress?.({ done: this.#done, total: this.total });
    }
  }
}

function refuseProblems(
  problems: readonly { file: string; line: number; message: string }[],
): void {
  const [first] = problems;
  if (first === undefined) return;
  const others = problems.length === 1 ? '' : ` ${problems.length - 1} more: run \`mgg check\`.`;
  throw invalidInput(`${first.file}:${first.line} ${first.message}${others}`);
}

function* slices<Item>(items: readonly Item[], size: number): Iterable<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/** Batches in which all claims of one relation stand together, so that they settle at once. */
function* byRelation(claims: readonly ClaimInput[]): Iterable<readonly ClaimInput[]> {
  const groups = grouped(claims, ({ key }) => keyText(canonicalKey(key)));
  let batch: ClaimInput[] = [];
  for (const group of groups.values()) {
    if (batch.length + group.length > BATCH && batch.length > 0) {
      yield batch;
      batch = [];
    }
    batch.push(...group);
  }
  if (batch.length > 0) yield batch;
}
