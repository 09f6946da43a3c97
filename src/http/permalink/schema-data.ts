import type { EntityKind } from '../../domain/kinds.js';
import { objectOf } from '../../fact/rdf/jsonld.js';
import { prefixesOf, type Resource } from '../../fact/rdf/resource.js';
import { resourcesOfRecord } from './rdf.js';
import type { PermalinkRecord } from './records/find.js';

/** What search engines call the kinds, beside the words of the exports. */
const SEARCH_CLASSES: Readonly<Record<EntityKind, string>> = {
  ORGANISATION: 'schema:Organization',
  COUNTRY: 'schema:Country',
  DIALOGUE: 'schema:Organization',
  FRAMEWORK: 'schema:CreativeWork',
  PROJECT: 'schema:Project',
  EVENT: 'schema:Event',
  THEME: 'schema:DefinedTerm',
  RESOURCE: 'schema:CreativeWork',
  PLACE: 'schema:Place',
};

/** The thing itself as JSON-LD for the head of its page; all else is in the other forms. */
export function schemaData(record: PermalinkRecord, base: string): object {
  const [resource] = resourcesOfRecord(record, base);
  if (resource === undefined) return {};
  const types = [...typesOf(record), ...resource.types];
  const thing: Resource = { ...resource, types: [...new Set(types)] };
  return { '@context': prefixesOf(base), ...(objectOf(thing) as object) };
}

function typesOf(record: PermalinkRecord): string[] {
  return record.what === 'entity' ? [SEARCH_CLASSES[record.entity.kind]] : [];
}
