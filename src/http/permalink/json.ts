import type { Entity } from '../../domain/entity.js';
import type { SourceDocument } from '../../domain/claims/document.js';
import type { Relation } from '../../domain/relation.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Source } from '../../fact/evidence.js';
import { encodeCursor } from '../../fact/cursor.js';
import { addressOf } from './address.js';
import { citationOf } from './citation.js';
import { CLAIM_ORDER, type DocumentRecord } from './records/document-record.js';
import { LIST_ORDER, type EntityRecord } from './records/entity-record.js';
import type { PermalinkRecord } from './records/find.js';
import type { RelationGroup } from './records/relation-groups.js';
import type { RelationRecord } from './records/relation-record.js';

/** What a permalink says as plain JSON, in the words of the GraphQL API. */
export function jsonOfRecord(record: PermalinkRecord, base: string, read: string): object {
  const shown = { ...viewOf(record.view), citation: citationOf(record, base, read) };
  if (record.what === 'entity') return { ...ofEntity(record, base), ...shown };
  const rest = record.what === 'relation' ? ofRelation(record, base) : ofDocument(record, base);
  return { ...rest, ...shown };
}

function viewOf({ validOn, knownAt }: TimeView): object {
  return { asOf: validOn, knownAt };
}

function ofEntity(record: EntityRecord, base: string): object {
  const { entity, groups, relationCount, redirectedFrom, view } = record;
  const { id, kind, name, label, acronym, names, identifiers, description, website } = entity;
  return {
    id,
    kind,
    name,
    shortName: label,
    ...{ acronym, names, identifiers, description, website },
    ...entity.fields,
    permalink: addressOf(base, id),
    redirectedFrom,
    recordedAt: entity.recordedAt,
    updatedAt: entity.updatedAt,
    relationCount,
    relations: groups.map((group) => groupOf(group, id, view, base)),
  };
}

function groupOf(group: RelationGroup, id: string, view: TimeView, base: string): object {
  const { type, direction, label, count, rows, next } = group;
  const after = next === null ? null : encodeCursor(LIST_ORDER, next);
  return {
    ...{ type, direction, label, count },
    nodes: rows.map(({ relation, other, sources }) => ({
      ...relationFields(relation, base),
      other: endOf(other, base),
      sources: sources.map((source) => sourceOf(source, base)),
    })),
    next:
      after === null
        ? null
        : addressOf(base, id, { format: 'json', view, list: { type, direction }, after }),
  };
}

function ofRelation(record: RelationRecord, base: string): object {
  const { relation, subject, object, sources, claimCount } = record;
  return {
    ...relationFields(relation, base),
    subject: endOf(subject, base),
    object: endOf(object, base),
    claimCount,
    sources: sources.map((source) => sourceOf(source, base)),
  };
}

function ofDocument(record: DocumentRecord, base: string): object {
  const { document, claims, claimCount, entityCount, next, view } = record;
  const after = next === null ? null : encodeCursor(CLAIM_ORDER, next);
  return {
    ...documentOf(document, base),
    recordedAt: document.recordedAt,
    ...{ claimCount, entityCount },
    claims: claims.map(({ claim, subject, object }) => ({
      ...claimOf(claim),
      relation: addressOf(base, claim.relationId),
      subject: endOf(subject, base),
      type: claim.key.type,
      object: endOf(object, base),
    })),
    next: after === null ? null : addressOf(base, document.id, { format: 'json', view, after }),
  };
}

function relationFields(relation: Relation, base: string): object {
  const { id, type, role, status, action, vote, amounts, validFrom, validTo } = relation;
  const { confidence, sourceCount, recordedAt } = relation;
  const { validFromKnown: startKnown, validToKnown: endKnown, observedOn, lastSeen } = relation;
  return {
    ...{ id, type, role, status, action, vote, amounts, validFrom, validTo },
    ...{ startKnown, endKnown, observedOn, lastSeen },
    ...{ confidence, sourceCount, recordedAt },
    permalink: addressOf(base, id),
  };
}

function endOf({ id, kind, name }: Entity, base: string): object {
  return { id, kind, name, permalink: addressOf(base, id) };
}

function sourceOf({ claim, document }: Source, base: string): object {
  return { ...claimOf(claim), document: documentOf(document, base) };
}

/** Never who recorded it: that is for contributors. */
function claimOf(claim: Source['claim']): object {
  const { id, locator, note, polarity, confidence, method, validFrom, validTo, observedOn } = claim;
  return { id, locator, note, polarity, confidence, method, validFrom, validTo, observedOn };
}

function documentOf(document: SourceDocument, base: string): object {
  const { id, title, publisher, url, date, retrieved, language, reliability } = document;
  return {
    ...{ id, title, publisher, url, date, retrieved, language, reliability },
    permalink: addressOf(base, id),
  };
}
