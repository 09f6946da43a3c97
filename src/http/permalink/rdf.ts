import type { Entity } from '../../domain/entity.js';
import type { SourceDocument } from '../../domain/claims/document.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Evidenced } from '../../fact/evidence.js';
import { entityResource } from '../../fact/rdf/entity-resource.js';
import {
  claimResource,
  documentResource,
  relationResource,
  shortcutOf,
} from '../../fact/rdf/relation-resource.js';
import { PropertyList, type Resource } from '../../fact/rdf/resource.js';
import { kindTerm } from '../../fact/rdf/terms.js';
import { queryText } from '../../fact/text/address.js';
import { addressOf } from './address.js';
import type { DocumentRecord } from './records/document-record.js';
import type { EntityRecord } from './records/entity-record.js';
import type { PermalinkRecord } from './records/find.js';
import type { RelationRecord } from './records/relation-record.js';

/**
 * What a permalink says in RDF, in the words of the exports: the thing itself, its relations with
 * evidence, and the names of what else is spoken of.
 */
export function resourcesOfRecord(record: PermalinkRecord, base: string): Resource[] {
  if (record.what === 'entity') return ofEntity(record, base);
  return record.what === 'relation' ? ofRelation(record, base) : ofDocument(record, base);
}

function ofEntity({ entity, groups, named, view }: EntityRecord, base: string): Resource[] {
  const rows = groups.flatMap((group) => group.rows);
  const others = [...rows.map(({ other }) => other), ...named.values()];
  return [
    entityResource(entity, base),
    ...moreOf(entity, groups, view, base),
    ...rows.flatMap((row) => evidence(row, view, base)),
    ...documents(rows, base),
    ...labels(others, [entity.id], base),
  ];
}

/** Where there is more than is written here: the export of all around it, of the same view. */
function moreOf(
  { id }: Entity,
  groups: EntityRecord['groups'],
  view: TimeView,
  base: string,
): Resource[] {
  if (groups.every(({ next }) => next === null)) return [];
  const query = queryText({ of: id, asOf: view.validOn, knownAt: view.knownAt });
  const says = new PropertyList().link('rdfs:seeAlso', `${base}/export/turtle${query}`);
  return [{ iri: addressOf(base, id), types: [], says: says.list }];
}

function ofRelation(record: RelationRecord, base: string): Resource[] {
  const { relation, sources, subject, object, view } = record;
  return [
    ...evidence({ relation, sources }, view, base),
    ...documents([{ sources }], base),
    ...labels([subject, object], [], base),
  ];
}

function ofDocument({ document, claims }: DocumentRecord, base: string): Resource[] {
  const ends = claims.flatMap(({ subject, object }) => [subject, object]);
  return [
    documentResource(document, base),
    ...claims.map(({ claim }) => claimResource(claim, base)),
    ...labels(ends, [], base),
  ];
}

function evidence(item: Evidenced, view: TimeView, base: string): Resource[] {
  const shortcut = shortcutOf(item.relation, view.validOn, base);
  return [
    relationResource(item, base),
    ...(shortcut === null ? [] : [shortcut]),
    ...item.sources.map(({ claim }) => claimResource(claim, base)),
  ];
}

function documents(items: readonly Pick<Evidenced, 'sources'>[], base: string): Resource[] {
  const cited = new Map<string, SourceDocument>();
  for (const { sources } of items) {
    for (const { document } of sources) cited.set(document.id, document);
  }
  return [...cited.values()].map((document) => documentResource(document, base));
}

/** Of others only what they are and how they are called. */
function labels(entities: readonly Entity[], but: readonly string[], base: string): Resource[] {
  const distinct = new Map(entities.map((entity) => [entity.id, entity]));
  return [...distinct.values()]
    .filter(({ id }) => !but.includes(id))
    .map(({ id, kind, name }) => ({
      iri: addressOf(base, id),
      types: [kindTerm(kind)],
      says: new PropertyList().text('skos:prefLabel', name).text('schema:name', name).list,
    }));
}
