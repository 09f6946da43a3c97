import type { Claim, ClaimInput } from '../../domain/claims/claim.js';
import { settle, type Settled, type SettledRelation } from '../../domain/claims/settle.js';
import { cleanClaim } from '../../domain/checks/clean-claim.js';
import { accepted } from '../../domain/checks/cleaning.js';
import { DomainError, granted, tried, type Tried } from '../../domain/errors.js';
import type { Transaction } from '../../engine/engine.js';
import { acceptAgain, createClaims } from './claim-nodes.js';
import { evidenceFrom, placedEvidence } from './evidence.js';
import { identifyClaims, type Draft, type IdentifiedClaim } from './identify-claims.js';
import type { Recording } from './recording.js';
import { refuseUnfounded } from './refuse-unfounded.js';
import { createRelations, writeRelations } from './write-relations.js';

/** What recording claims changed. */
export interface RecordedClaims {
  /** Ids of claims that are new, or count again. */
  readonly claims: readonly string[];
  /** Ids of all claims given. */
  readonly all: readonly string[];
  /** Ids of the relations that they speak of, changed or not. */
  readonly relations: readonly string[];
}

interface Counts {
  /** How many relations are new. */
  readonly created: number;
  /** How many relations got other dates, status or evidence. */
  readonly changed: number;
}

/** What a batch of claims changed. */
export interface Recorded extends RecordedClaims, Counts {}

/** What groups of claims changed, each in its place. */
export interface RecordedGroups extends Counts {
  readonly groups: readonly Tried<RecordedClaims>[];
}

/**
 * Records claims and brings the relations they speak of up to date. Claims already known in that
 * state change nothing; claims once retracted or rejected count again when they are recorded as
 * accepted. Ids of entities that were merged stand for the kept one. Fails with INVALID_INPUT for a
 * claim that the registry does not allow and with NOT_FOUND for an unknown entity or document; then
 * nothing is written.
 */
export async function recordClaims(
  transaction: Transaction,
  inputs: readonly ClaimInput[],
  recording: Recording,
): Promise<Recorded> {
  const { groups, created, changed } = await recordGroups(transaction, [inputs], recording);
  const [group] = groups.map(granted);
  return { claims: [], all: [], relations: [], ...group, created, changed };
}

/**
 * Records many groups of claims as `recordClaims` does one, with as many statements. A group that is
 * refused, here or before, is left out as a whole and says why; the others are recorded, unless
 * `wholly` is asked: then none is. Where two groups say the same, the first changes the graph.
 */
export async function recordGroups(
  transaction: Transaction,
  given: readonly Tried<readonly ClaimInput[]>[],
  recording: Recording,
  { wholly = false }: { readonly wholly?: boolean } = {},
): Promise<RecordedGroups> {
  const clean = given.map((group) =>
    group instanceof DomainError
      ? group
      : tried(() => group.map((input) => accepted(cleanClaim(input)))),
  );
  const { drafts, known } = await identifyClaims(
    transaction,
    clean.flatMap((group, place) =>
      group instanceof DomainError ? [] : group.map((claim) => ({ group: place, claim })),
    ),
  );
  const knownById = new Map(known.map((claim) => [claim.id, claim]));
  const counting = drafts.filter(({ claim }) => counts(recording, knownById.get(claim.id)));
  const { refused, documents } = await refuseUnfounded(transaction, counting, known);
  const groups = clean.map((group, place) => refused.get(place) ?? group);
  const stops = wholly && groups.some((group) => group instanceof DomainError);
  const fresh = stops ? [] : firstOfEach(counting.filter(({ group }) => !refused.has(group)));
  const evidence = evidenceFrom(documents);
  const settled = settle(
    fresh.map(({ claim }) => evidence(claim)),
    fresh.length === 0 ? [] : placedEvidence(known.filter(isAccepted), evidence),
  );
  const written = await write(transaction, settled, knownById, recording);
  const relationOf = relationsOf(settled, knownById);
  const byGroup = groupedDrafts(drafts);
  const freshByGroup = groupedDrafts(fresh);
  return {
    groups: groups.map((group, place) =>
      group instanceof DomainError
        ? group
        : {
            claims: (freshByGroup.get(place) ?? []).map(({ claim }) => claim.id),
            all: [...new Set((byGroup.get(place) ?? []).map(({ claim }) => claim.id))],
            relations: [...new Set((byGroup.get(place) ?? []).flatMap(relationOf))],
          },
    ),
    ...written,
  };
}

async function write(
  transaction: Transaction,
  { placed, relations }: Settled,
  knownById: ReadonlyMap<string, Claim>,
  recording: Recording,
): Promise<Counts> {
  const isNew = ({ claim }: { claim: { id: string } }): boolean => !knownById.has(claim.id);
  await createClaims(transaction, placed.filter(isNew), recording);
  await acceptAgain(
    transaction,
    placed.filter((one) => !isNew(one)),
    recording.now,
  );
  if (recording.state !== 'ACCEPTED' || placed.length === 0) return { created: 0, changed: 0 };
  return writeAll(transaction, relations, knownById, recording.now);
}

/** Relations of which no claim was known are new, so that nothing need be looked up. */
async function writeAll(
  transaction: Transaction,
  relations: readonly SettledRelation[],
  knownById: ReadonlyMap<string, Claim>,
  now: string,
): Promise<Counts> {
  const known = new Set([...knownById.values()].map(({ relationId }) => relationId));
  const fresh = relations.filter(({ id, summary }) => summary !== null && !known.has(id));
  await createRelations(transaction, fresh, now);
  const others = relations.filter(({ id }) => known.has(id));
  if (others.length === 0) return { created: fresh.length, changed: 0 };
  const { created, changed } = await writeRelations(transaction, others, now);
  return { created: fresh.length + created, changed };
}

const isAccepted = ({ state }: Claim): boolean => state === 'ACCEPTED';

/** Whether recording this claim changes anything, given what is known of it. */
function counts({ state }: Recording, known: Claim | undefined): boolean {
  return known === undefined || (state === 'ACCEPTED' && known.state !== 'ACCEPTED');
}

function firstOfEach(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ claim: { id } }) => !seen.has(id) && seen.add(id));
}

function groupedDrafts(drafts: readonly Draft[]): Map<number, Draft[]> {
  const groups = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const group = groups.get(draft.group);
    if (group === undefined) groups.set(draft.group, [draft]);
    else group.push(draft);
  }
  return groups;
}

/** The relations that a claim speaks of: the one it was in before, and the one it is in now. */
function relationsOf(
  { placed }: Settled,
  knownById: ReadonlyMap<string, Claim>,
): (draft: { readonly claim: IdentifiedClaim }) => string[] {
  const now = new Map(placed.map(({ claim, relationId }) => [claim.id, relationId]));
  return ({ claim: { id } }) =>
    [knownById.get(id)?.relationId, now.get(id)].filter((relation) => relation !== undefined);
}
