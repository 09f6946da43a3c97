import type { TimeView } from '../../../domain/time/time-view.js';
import { parseId } from '../../../domain/ids.js';
import { claimsById } from '../../../graph/read/claims.js';
import { documentsById } from '../../../graph/read/documents.js';
import { entitiesById } from '../../../graph/read/entities-by-id.js';
import { pastEntity, type PastEntity } from '../../../graph/read/past-entity.js';
import { findMerged, type Ask } from '../../../graph/read/redirects.js';
import { relationsById, relationVersions } from '../../../graph/read/relations-by-id.js';
import { isDescription } from '../../../graph/stored-description.js';
import type { Relation } from '../../../domain/relation.js';
import type { PermalinkRequest } from '../address.js';
import { readDocumentRecord, type DocumentRecord } from './document-record.js';
import { readEntityRecord, type EntityRecord } from './entity-record.js';
import type { Reader } from '../../../fact/surest-sources.js';
import type { Extent } from './relation-groups.js';
import { readRelationRecord, type RelationRecord } from './relation-record.js';

export type PermalinkRecord = EntityRecord | RelationRecord | DocumentRecord;

/** Another address answers. */
export interface Moved {
  readonly what: 'moved';
  readonly id: string;
  /** For good: both were one and the same all along. */
  readonly merged: boolean;
  /** A place on that page. */
  readonly place: string | null;
}

/** Nothing to show in this view, and what is known of why. */
export interface Absent {
  readonly what: 'absent';
  readonly id: string;
  readonly view: TimeView;
  readonly entity: PastEntity | null;
  /** The last version of a relation that was closed. */
  readonly relation: Relation | null;
}

/** What the id of a permalink stands for. */
export async function findRecord(
  engine: Reader,
  asked: PermalinkRequest,
  extent: Extent,
): Promise<PermalinkRecord | Moved | Absent> {
  const finders = {
    entity: () => findEntity(engine, asked, extent),
    relation: () => findRelation(engine, asked),
    document: () => findDocument(engine, asked),
    claim: () => findClaim(engine, asked),
  } as const;
  const target = parseId(asked.id)?.target;
  return target === undefined ? absent(asked) : finders[target]();
}

function absent(
  { id, view }: PermalinkRequest,
  past: Partial<Pick<Absent, 'entity' | 'relation'>> = {},
): Absent {
  return { what: 'absent', id, view, entity: null, relation: null, ...past };
}

function moved(id: string, merged: boolean, place: string | null = null): Moved {
  return { what: 'moved', id, merged, place };
}

const asking =
  (engine: Reader): Ask =>
  (statement) =>
    engine.read(statement);

async function findEntity(engine: Reader, asked: PermalinkRequest, extent: Extent) {
  const { id, view } = asked;
  const found = await findMerged(
    asking(engine),
    [id],
    (some) => entitiesById(some, view),
    (entity) => entity.id,
  );
  const entity = found.get(id);
  if (entity === undefined) {
    const [past] = await engine.read(pastEntity(id));
    return absent(asked, { entity: past ?? null });
  }
  return entity.id === id
    ? readEntityRecord(engine, entity, asked, extent)
    : moved(entity.id, true);
}

/** A date does not hide a relation here: its page says whether it held then. */
async function findRelation(engine: Reader, asked: PermalinkRequest) {
  const { id, view } = asked;
  const found = await findMerged(
    asking(engine),
    [id],
    (some) => relationsById(some, { ...view, validOn: null }),
    (relation) => relation.id,
  );
  const relation = found.get(id);
  if (relation === undefined) {
    const versions = await engine.read(relationVersions([id]));
    return absent(asked, { relation: versions.at(-1) ?? null });
  }
  return relation.id === id ? readRelationRecord(engine, relation, view) : moved(relation.id, true);
}

async function findDocument(engine: Reader, asked: PermalinkRequest) {
  const [document] = await engine.read(documentsById([asked.id]));
  const { knownAt } = asked.view;
  const isKnown = document !== undefined && (knownAt === null || document.recordedAt <= knownAt);
  return isKnown ? readDocumentRecord(engine, document, asked) : absent(asked);
}

/** A claim is read with the relation it speaks for, or the entity it describes; those that do not count are not shown. */
async function findClaim(engine: Reader, asked: PermalinkRequest) {
  const [claim] = await engine.read(claimsById([asked.id]));
  if (claim?.state !== 'ACCEPTED') return absent(asked);
  if (isDescription(claim)) return moved(claim.entity, false);
  return moved(claim.relationId, false, asked.id.replace(':', '-'));
}
