import type { ClaimInput } from '../../domain/claims/claim.js';
import { descriptionId } from '../../domain/claims/description.js';
import { cleanClaim } from '../../domain/checks/clean-claim.js';
import { cleanDescription } from '../../domain/checks/clean-description.js';
import { cleanDocument } from '../../domain/checks/clean-document.js';
import { accepted } from '../../domain/checks/cleaning.js';
import { allGranted, DomainError, tried } from '../../domain/errors.js';
import type { Engine, Transaction } from '../../engine/engine.js';
import { descriptionsEver } from '../../graph/read/descriptions.js';
import { documentsById } from '../../graph/read/documents.js';
import { identifyClaims } from '../../graph/write/identify-claims.js';
import { liveAmong } from '../../graph/write/require-entities.js';
import { sameDocument } from '../../graph/write/store-documents.js';
import type { ClaimItem } from '../sources/item.js';
import type { Batch } from './batch.js';
import type { MatchedEntity } from './match-entities.js';
import { isDescribed, prepared } from './prepare-entities.js';
import { readerOf } from './reader-of.js';
import { textOf } from './record-claim-items.js';
import type { Reject } from './rejects.js';
import { unsaidClaims } from './retract-unsaid.js';
import type { BatchOutcome, Writing } from './write-batch.js';

/** What batches before this one would have brought. */
export class Foreseen {
  readonly documents = new Set<string>();
  readonly entities = new Set<string>();
  readonly claims = new Set<string>();
}

/** What recording a batch would change. Nothing is written; the store is only asked. */
export async function foreseeBatch(
  engine: Pick<Engine, 'read'>,
  batch: Batch,
  writing: Writing,
  foreseen: Foreseen,
): Promise<BatchOutcome> {
  const reader = readerOf(engine);
  const documents = await foreseeDocuments(reader, batch, foreseen);
  const { tally: entities, rejects } = await foreseeEntities(reader, writing.matched, foreseen);
  const claims = await foreseeClaims(reader, batch.claims, writing, foreseen);
  const unsaid = await unsaidClaims((one) => reader.run(one), batch.completes, writing.said);
  writing.said.forget(batch.completes.map(({ document }) => document));
  return {
    ...{ documents, entities, claims: claims.tally, retracted: unsaid.length },
    rejects: [...rejects, ...claims.rejects],
  };
}

async function foreseeDocuments(
  reader: Transaction,
  batch: Batch,
  { documents }: Foreseen,
): Promise<BatchOutcome['documents']> {
  const given = batch.documents.map(({ document }) => cleanDocument(document).value);
  const known = await reader.run(documentsById(given.map(({ id }) => id)));
  const stored = new Map(known.map((document) => [document.id, document]));
  const tally = { fresh: 0, changed: 0, known: 0 };
  for (const document of given) {
    const before = stored.get(document.id);
    if (documents.has(document.id)) tally.known += 1;
    else if (before === undefined) tally.fresh += 1;
    else if (sameDocument(document, before)) tally.known += 1;
    else tally.changed += 1;
    documents.add(document.id);
  }
  return tally;
}

async function foreseeEntities(
  reader: Transaction,
  matched: readonly MatchedEntity[],
  { entities, claims }: Foreseen,
): Promise<{ tally: BatchOutcome['entities']; rejects: Reject[] }> {
  const telling = matched.filter(isDescribed);
  const ids = telling.map(({ id }) => id);
  const there = await liveAmong(reader, ids);
  const known = await reader.run(descriptionsEver([...there]));
  const said = new Set(known.map(({ description }) => description.id));
  const tally = { fresh: 0, changed: 0 };
  const rejects: Reject[] = [];
  for (const one of telling) {
    const isNew = !there.has(one.id) && !entities.has(one.id);
    const ready = tried(() => {
      const whole = prepared(one, isNew, () => false);
      if (whole instanceof DomainError) throw whole;
      return whole.descriptions.map((description) => accepted(cleanDescription(description)));
    });
    if (ready instanceof DomainError) {
      rejects.push({ place: one.item.place, reason: ready.message, left: one.item.entity.name });
      continue;
    }
    const fresh = ready.map(descriptionId).filter((id) => !said.has(id) && !claims.has(id));
    if (isNew) tally.fresh += 1;
    else if (fresh.length > 0 && there.has(one.id)) tally.changed += 1;
    entities.add(one.id);
    for (const id of fresh) claims.add(id);
  }
  return { tally, rejects };
}

async function foreseeClaims(
  reader: Transaction,
  items: readonly ClaimItem[],
  { said }: Writing,
  foreseen: Foreseen,
): Promise<{ tally: BatchOutcome['claims']; rejects: Reject[] }> {
  const clean = items.map((item) => tried(() => accepted(cleanClaim(item.claim))));
  const live = await liveAmong(reader, allGranted(clean).flatMap(endsOf));
  const rejects: Reject[] = [];
  const given: { group: number; claim: ClaimInput }[] = [];
  for (const [group, claim] of clean.entries()) {
    const reason =
      claim instanceof DomainError ? claim.message : missingEnd(claim, live, foreseen.entities);
    const item = items[group] as ClaimItem;
    if (reason !== null) rejects.push({ place: item.place, reason, left: textOf(item.claim) });
    else if (!(claim instanceof DomainError)) given.push({ group, claim });
  }
  return { tally: await tallyOf(reader, given, items, { said, foreseen }), rejects };
}

/** How many of the claims the graph has, and what would become of the others. */
async function tallyOf(
  reader: Transaction,
  given: readonly { readonly group: number; readonly claim: ClaimInput }[],
  items: readonly ClaimItem[],
  { said, foreseen }: Pick<Writing, 'said'> & { readonly foreseen: Foreseen },
): Promise<BatchOutcome['claims']> {
  const { drafts, known } = await identifyClaims(reader, given);
  const stored = new Map(known.map(({ id, state }) => [id, state]));
  const tally = { fresh: 0, known: 0, proposed: 0, relations: { fresh: 0, changed: 0 } };
  for (const { group, claim } of drafts) {
    const isProposed = items[group]?.proposed === true;
    said.add(claim.document, claim.id);
    const before = stored.get(claim.id);
    const counts = before === undefined || (!isProposed && before !== 'ACCEPTED');
    if (!counts || foreseen.claims.has(claim.id)) tally.known += 1;
    else if (isProposed) tally.proposed += 1;
    else tally.fresh += 1;
    foreseen.claims.add(claim.id);
  }
  return tally;
}

const endsOf = ({ key }: ClaimInput): string[] => [key.subject, key.object];

function missingEnd(
  claim: ClaimInput,
  live: ReadonlySet<string>,
  coming: ReadonlySet<string>,
): string | null {
  const lost = endsOf(claim).find((id) => !live.has(id) && !coming.has(id));
  return lost === undefined ? null : `No entity has the id "${lost}".`;
}
