import type { Entity } from './entity.js';
import { KINDS, type EntityKind } from './kinds.js';

/** What tells namesakes apart: "Event, Istanbul, 2019-02-19": kind, then what the kind's own fields tell. */
export function detailOf({ kind, fields }: Pick<Entity, 'kind' | 'fields'>): string {
  const place = fields.city ?? fields.subRegion;
  const date = fields.start ?? fields.adoptedOn ?? fields.established ?? fields.published;
  return [typeWord(kind, fields), place, date].filter((part) => part != null).join(', ');
}

function typeWord(kind: EntityKind, fields: Entity['fields']): string {
  const word = fields[`${KINDS[kind].prefix}Type`] ?? fields.organisationSubtype;
  const own = kind === 'ORGANISATION' ? fields.organisationSubtype : word;
  return typeof own !== 'string' ? KINDS[kind].label : `${KINDS[kind].label} (${own})`;
}
