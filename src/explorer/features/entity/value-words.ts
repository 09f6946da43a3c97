import { schemeOf } from '../../../domain/claims/properties.js';
import { fieldsOf } from '../../../domain/kinds.js';
import { dateInWords } from '../../../fact/text/dates.js';
import type { Entity } from '../../core/documents/entity.js';
import type { Statement } from './documents.js';
import { language, words } from '../../core/words/words.js';

/** A stated value as the facts around it say it, and what tells it from others of its part. */
export function valueInWords(statement: Statement, entity: Entity): string {
  const { property, value, kind, language: tag } = statement;
  const scheme = schemeOf(property);
  if (scheme !== null) return `${scheme} ${value}`;
  const about = [
    kind === null ? null : words.entity.names[kind],
    tag === null ? null : languageName(tag),
  ].filter((part) => part !== null);
  const said = ofField(property, value, entity);
  return about.length === 0 ? said : `${said} (${about.join(', ')})`;
}

export function languageName(tag: string): string {
  return new Intl.DisplayNames([language.tag], { type: 'language' }).of(tag) ?? tag;
}

function ofField(property: string, value: string, { kind, place }: Entity): string {
  switch (fieldsOf(kind)[property]?.type) {
    case 'date':
      return dateInWords(value, language.tag);
    case 'integer':
    case 'number':
      return new Intl.NumberFormat(language.tag).format(Number(value));
    case 'list':
      return words.functions[value] ?? value;
    case 'country':
      return place?.id === value ? place.name : value;
    default:
      return value;
  }
}
