import { relationTypeInfo } from '../../domain/relation-types.js';
import { citation, citedClaim, readIn } from '../../fact/citation.js';
import { addressOf } from './address.js';
import type { PermalinkRecord } from './records/find.js';
import type { RelationRecord } from './records/relation-record.js';

/** A text to cite what a permalink shows, the same for the same view on the same day. */
export function citationOf(record: PermalinkRecord, base: string, read: string): string {
  if (record.what === 'relation') return ofRelation(record, base, read);
  const { view } = record;
  const [id, subject] =
    record.what === 'entity'
      ? [record.entity.id, record.entity.name]
      : [record.document.id, `what it takes from “${record.document.title}”`];
  const link = addressOf(base, id, { view });
  return `Migration Governance Graph: ${subject}. ${readIn(view, read)}. ${link}`;
}

function ofRelation(record: RelationRecord, base: string, read: string): string {
  const { relation, subject, object, sources, view } = record;
  const cited = citedClaim(
    sources.map(({ claim }) => claim),
    relation,
  );
  const found = sources.find(({ claim }) => claim === cited);
  return citation({
    subject: subject.name,
    object: object.name,
    relation: { ...relation, label: relationTypeInfo(relation.type).outLabel, view },
    source: found === undefined ? null : { ...found.document, locator: found.claim.locator },
    read,
    link: addressOf(base, relation.id, { view }),
  });
}
