import { grouped } from '../../domain/grouped.js';
import type { ClaimInput } from '../../domain/claims/claim.js';
import { DomainError, type Tried } from '../../domain/errors.js';
import { keyText, canonicalKey } from '../../domain/relation.js';
import type { Transaction } from '../../engine/engine.js';
import { recordGroups } from '../../graph/write/record-claims.js';
import type { Recording } from '../../graph/write/recording.js';
import { refuseSameEnds } from '../../graph/write/require-entities.js';
import type { ClaimItem } from '../sources/item.js';
import type { Reject } from './rejects.js';
import type { Said } from './said.js';

/** How many claims came to what. */
export interface ClaimTally {
  readonly fresh: number;
  readonly known: number;
  readonly proposed: number;
  readonly relations: { readonly fresh: number; readonly changed: number };
}

/** What became of the claims of a batch. */
export interface RecordedItems {
  readonly changed: readonly string[];
  readonly relations: readonly string[];
  readonly tally: ClaimTally;
  readonly rejects: readonly Reject[];
}

/** Records claims, those to be looked at as proposals. */
export async function recordClaimItems(
  transaction: Transaction,
  recording: Recording,
  items: readonly ClaimItem[],
  said: Said,
): Promise<RecordedItems> {
  const at = (proposed: boolean): Promise<RecordedItems> =>
    recordSome(
      transaction,
      { ...recording, state: proposed ? 'PROPOSED' : 'ACCEPTED' },
      items.filter((item) => item.proposed === proposed),
      said,
    );
  const accepted = await at(false);
  const proposed = await at(true);
  return {
    changed: [...accepted.changed, ...proposed.changed],
    relations: accepted.relations,
    rejects: [...accepted.rejects, ...proposed.rejects],
    tally: {
      fresh: accepted.tally.fresh,
      known: accepted.tally.known + proposed.tally.known,
      proposed: proposed.tally.fresh,
      relations: accepted.tally.relations,
    },
  };
}

async function recordSome(
  transaction: Transaction,
  recording: Recording,
  items: readonly ClaimItem[],
  said: Said,
): Promise<RecordedItems> {
  if (items.length === 0) return NOTHING;
  const ordered = byRelation(items);
  const claims: Tried<readonly ClaimInput[]>[] = ordered.map(({ claim }) => [claim]);
  const sifted = await refuseSameEnds(transaction, claims);
  const done = await recordGroups(transaction, sifted, recording);
  const rejects: Reject[] = [];
  const changed: string[] = [];
  const relations: string[] = [];
  let known = 0;
  for (const [at, outcome] of done.groups.entries()) {
    const item = ordered[at] as ClaimItem;
    if (outcome instanceof DomainError) {
      rejects.push({ place: item.place, reason: outcome.message, left: textOf(item.claim) });
      continue;
    }
    for (const id of outcome.all) said.add(item.claim.document, id);
    if (outcome.claims.length === 0) known += 1;
    changed.push(...outcome.claims);
    if (outcome.claims.length > 0) relations.push(...outcome.relations);
  }
  const tally = { fresh: changed.length, known, proposed: 0 };
  return {
    ...{ changed, relations, rejects },
    tally: { ...tally, relations: { fresh: done.created, changed: done.changed } },
  };
}

const NOTHING: RecordedItems = {
  ...{ changed: [], relations: [], rejects: [] },
  tally: { fresh: 0, known: 0, proposed: 0, relations: { fresh: 0, changed: 0 } },
};

/** Claims of one relation together, so that they settle at once. */
function byRelation(items: readonly ClaimItem[]): ClaimItem[] {
  return [...grouped(items, ({ claim }) => keyText(canonicalKey(claim.key))).values()].flat();
}

/** A claim in a few words, for the file of rejects. */
export function textOf({ key: { subject, type, object }, document }: ClaimInput): string {
  return `${subject} ${type} ${object} (${document})`;
}
