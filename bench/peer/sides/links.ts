import type { PlainKind } from '../../generate/plain/size.js';

/** A field from one kind to another, as sides A and B name it, and what it is in our API. */
export interface Link {
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
  readonly target: PlainKind;
  /** Our connection to that kind. */
  readonly field: string;
}

const link = (
  type: string,
  direction: Link['direction'],
  target: PlainKind,
  field: string,
): Link => ({ type, direction, target, field });

/** What nested questions may follow, by the kind it starts from. */
export const LINKS: Readonly<Partial<Record<PlainKind, Readonly<Record<string, Link>>>>> = {
  ORGANISATION: {
    implements: link('IMPLEMENTS', 'OUT', 'PROJECT', 'projects'),
    funds: link('FUNDS', 'OUT', 'PROJECT', 'projects'),
    organises: link('ORGANISES', 'OUT', 'EVENT', 'events'),
    endorses: link('ENDORSES', 'OUT', 'FRAMEWORK', 'frameworks'),
    locatedIn: link('LOCATED_IN', 'OUT', 'COUNTRY', 'countries'),
  },
  PROJECT: {
    funders: link('FUNDS', 'IN', 'ORGANISATION', 'organisations'),
    implementers: link('IMPLEMENTS', 'IN', 'ORGANISATION', 'organisations'),
    alignsWith: link('ALIGNS_WITH', 'OUT', 'FRAMEWORK', 'frameworks'),
    addresses: link('ADDRESSES', 'OUT', 'THEME', 'themes'),
  },
  EVENT: {
    organisers: link('ORGANISES', 'IN', 'ORGANISATION', 'organisations'),
    alignsWith: link('ALIGNS_WITH', 'OUT', 'FRAMEWORK', 'frameworks'),
    locatedIn: link('LOCATED_IN', 'OUT', 'COUNTRY', 'countries'),
    addresses: link('ADDRESSES', 'OUT', 'THEME', 'themes'),
  },
  FRAMEWORK: { addresses: link('ADDRESSES', 'OUT', 'THEME', 'themes') },
  COUNTRY: { events: link('LOCATED_IN', 'IN', 'EVENT', 'events') },
};

/** Of the field; throws for one that the kind does not have. */
export function linkOf(kind: PlainKind, name: string): Link {
  const found = LINKS[kind]?.[name];
  if (found === undefined) throw new Error(`${kind} has no field ${name}.`);
  return found;
}

/** The Cypher of a link from `s` to `t`. */
export function linkPattern({ type, direction }: Link, label: string): string {
  const end = `(t:${label})`;
  return direction === 'OUT' ? `(s)-[:${type}]->${end}` : `(s)<-[:${type}]-${end}`;
}
