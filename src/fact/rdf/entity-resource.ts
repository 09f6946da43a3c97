import type { Entity, FieldValue, Identifier } from '../../domain/entity.js';
import type { FieldType } from '../../domain/kind-field.js';
import { fieldsOf } from '../../domain/kinds.js';
import { permalink } from '../text/address.js';
import { PropertyList, type Resource } from './resource.js';
import { FIELD_TERMS, KIND_CLASSES, kindTerm } from './terms.js';

/** Where identifiers of these schemes lead. */
const SCHEME_ADDRESSES: Readonly<Record<string, string>> = {
  wikidata: 'http://www.wikidata.org/entity/',
  ror: 'https://ror.org/',
};

/** An entity with its names, identifiers and fields. Its relations are resources of their own. */
export function entityResource(entity: Entity, base: string): Resource {
  const says = new PropertyList()
    .text('dcterms:identifier', entity.id)
    .text('skos:prefLabel', entity.name)
    .text('schema:name', entity.name)
    .text('schema:alternateName', entity.acronym)
    .text('schema:alternateName', entity.shortName)
    .text('schema:description', entity.description)
    .link('schema:url', entity.website);
  for (const { value, language } of entity.names) says.text('skos:altLabel', value, language);
  for (const identifier of entity.identifiers) sayIdentifier(says, identifier);
  for (const [name, { type }] of Object.entries(fieldsOf(entity.kind))) {
    sayField(says, FIELD_TERMS[name] ?? `mgg:${name}`, type, entity.fields[name] ?? null, base);
  }
  return {
    iri: permalink(base, entity.id),
    types: [...KIND_CLASSES[entity.kind], kindTerm(entity.kind)],
    says: says.list,
  };
}

function sayIdentifier(says: PropertyList, { scheme, value }: Identifier): void {
  says.node(
    'schema:identifier',
    ['schema:PropertyValue'],
    new PropertyList().text('schema:propertyID', scheme).text('schema:value', value),
  );
  const address = SCHEME_ADDRESSES[scheme.toLowerCase()];
  if (address !== undefined) says.link('schema:sameAs', `${address}${value}`);
}

function sayField(
  says: PropertyList,
  term: string,
  type: FieldType,
  value: FieldValue,
  base: string,
): void {
  if (value !== null && typeof value === 'object') {
    for (const item of value) says.text(term, item);
  } else if (typeof value === 'number')
    says.number(term, value, type === 'integer' ? type : 'decimal');
  else if (type === 'date') says.date(term, value);
  else if (type === 'country') says.link(term, value === null ? null : permalink(base, value));
  else says.text(term, value);
}
