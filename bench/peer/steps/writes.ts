import { plainId } from '../../generate/plain/entities.js';
import type { OursRunning } from '../servers/ours.js';
import type { Running } from '../servers/start.js';
import type { Database } from '../sides/cypher.js';
import type { GivenBy } from '../sides/given.js';
import { STATEMENTS } from '../sides/statements.js';
import { connectMembers, assertMembers, type Membership } from '../sides/writing.js';
import { messageOf, tell } from '../timing.js';

/** W14: 1,000 memberships of one dialogue, then the same again. */
export const MEMBERSHIPS = 1000;
const BUDGET_MS = 20_000;

/** One way to write them. */
export interface WriteTiming {
  readonly side: string;
  /** How many each request brings. */
  readonly perRequest: number;
  /** Milliseconds for 1,000, worked out from fewer where time ran out; null when it failed. */
  readonly first: number | null;
  readonly again: number | null;
  /** What the second time did. */
  readonly note: string;
}

export interface Writers {
  readonly plain: Database;
  readonly a: Running;
  readonly d: OursRunning;
  readonly e: OursRunning;
}

export async function measureWrites(
  { plain, a, d, e }: Writers,
  givenBy: GivenBy,
): Promise<WriteTiming[]> {
  const dialogue = dialogues(givenBy);
  const timings: WriteTiming[] = [];
  const take = (timing: WriteTiming): void => {
    const { side, perRequest, first, again, note } = timing;
    timings.push(timing);
    tell(`W14 ${side} ${perRequest} a request: ${ms(first)}, again ${ms(again)} ${note}`);
  };
  take(await byHand(plain, givenBy, dialogue()));
  for (const perRequest of [1, 10, 50]) {
    take(await connect(plain, a, givenBy, { dialogue: dialogue(), perRequest }));
  }
  for (const [side, server] of [['D', d] as const, ['E', e] as const]) {
    // Once for the plans, as side B has it.
    await assertMembers(server, dialogue(), memberships(givenBy.organisations).slice(0, 1));
    for (const perRequest of [1, 50, 500]) {
      take(await assertAll(side, server, givenBy, { dialogue: dialogue(), perRequest }));
    }
  }
  return timings;
}

const ms = (value: number | null): string => (value === null ? 'failed' : `${value.toFixed(0)} ms`);

/** Small ones, another for each way to write. */
function dialogues({ dialogues: all }: GivenBy): () => string {
  let next = Math.floor(all.length / 2);
  return () => {
    next += 1;
    return all[next] ?? '';
  };
}

interface Way {
  readonly dialogue: string;
  readonly perRequest: number;
}

function memberships(organisations: number): Membership[] {
  return Array.from({ length: MEMBERSHIPS }, (_, index) => ({
    id: `w14-${index}`,
    organisation: plainId('ORGANISATION', (index * 37) % organisations),
    role: index % 5 === 0 ? 'chair' : 'member',
    // Each different, since an organisation may come more than once.
    validFrom: `${2000 + (index % 20)}-${index % 2 === 0 ? '01' : '07'}-01`,
    confidence: 0.5,
  }));
}

async function byHand(plain: Database, givenBy: GivenBy, dialogue: string): Promise<WriteTiming> {
  const rows = memberships(givenBy.organisations);
  const write = (): Promise<unknown> => plain.write(STATEMENTS.W14, { rows, dialogue });
  // Once for the plan.
  await write();
  await clean(plain, dialogue);
  const { ms: first } = await inParts([rows], write);
  const { ms: again } = await inParts([rows], write);
  await clean(plain, dialogue);
  return { side: 'B', perRequest: MEMBERSHIPS, first, again, note: '' };
}

const clean = (plain: Database, dialogue: string): Promise<unknown> =>
  plain.write(STATEMENTS.W14clean, { dialogue });

async function connect(
  plain: Database,
  { url }: Running,
  givenBy: GivenBy,
  { dialogue, perRequest }: Way,
): Promise<WriteTiming> {
  const parts = inChunks(memberships(givenBy.organisations), perRequest);
  const write = (part: readonly Membership[]): Promise<unknown> =>
    connectMembers(url, dialogue, part);
  const { ms: first, error } = await inParts(parts, write);
  const made = await total(plain, dialogue);
  const { ms: again } = await inParts(first === null ? [] : parts.slice(0, 10), write);
  const twice = (await total(plain, dialogue)) - made;
  await clean(plain, dialogue);
  return { side: 'A', perRequest, first, again, note: error ?? `${twice} duplicates` };
}

async function total(plain: Database, dialogue: string): Promise<number> {
  const [row] = await plain.read(STATEMENTS.W14total, { dialogue });
  return Number(row?.['total']);
}

async function assertAll(
  side: string,
  server: OursRunning,
  givenBy: GivenBy,
  { dialogue, perRequest }: Way,
): Promise<WriteTiming> {
  const parts = inChunks(memberships(givenBy.organisations), perRequest);
  let changed = 0;
  const write = async (part: readonly Membership[]): Promise<void> => {
    changed += await assertMembers(server, dialogue, part);
  };
  const { ms: first, done, error } = await inParts(parts, write);
  const wrong = changed === done * perRequest ? error : `${changed} of ${done * perRequest} new`;
  changed = 0;
  const { ms: again } = await inParts(parts.slice(0, done), write);
  return { side, perRequest, first, again, note: wrong ?? `${changed} changed again` };
}

function inChunks(rows: readonly Membership[], size: number): (readonly Membership[])[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}

interface Written {
  /** Milliseconds for 1,000 rows; null when there are none or one failed. */
  readonly ms: number | null;
  /** How many parts were written. */
  readonly done: number;
  readonly error?: string;
}

/** Writes part after part until all are written or the time has run out. */
async function inParts(
  parts: readonly (readonly Membership[])[],
  write: (part: readonly Membership[]) => Promise<unknown>,
): Promise<Written> {
  const begun = performance.now();
  let [rows, done] = [0, 0];
  for (const part of parts) {
    try {
      await write(part);
    } catch (error) {
      return { ms: null, done, error: messageOf(error) };
    }
    rows += part.length;
    done += 1;
    if (performance.now() - begun > BUDGET_MS) break;
  }
  return { ms: rows === 0 ? null : ((performance.now() - begun) * MEMBERSHIPS) / rows, done };
}
