import type { Direction } from '../../domain/filters.js';
import { ACTOR_KINDS, type EntityKind } from '../../domain/kinds.js';
import { relationTypeInfo, type RelationType } from '../../domain/relation-types.js';
import type { Target } from './related-types.js';

/** A named way from an entity to its neighbours: one row of the table. */
export interface Shortcut {
  readonly types: readonly RelationType[];
  readonly direction: Direction;
  readonly target: Target;
  readonly description: string;
}

const row = (
  types: RelationType | readonly RelationType[],
  direction: Direction,
  target: Target,
  description: string,
): Shortcut => ({
  types: typeof types === 'string' ? [types] : types,
  direction,
  target,
  description,
});

type Owner = EntityKind | 'ACTOR';

/** The named shortcuts of each type. A shortcut of ACTOR stands on all actors. */
export const SHORTCUTS: Readonly<Partial<Record<Owner, Readonly<Record<string, Shortcut>>>>> = {
  ACTOR: {
    memberOf: row('MEMBER_OF', 'OUT', 'ENTITY', 'What it is a member of.'),
  },
  ORGANISATION: {
    members: row('MEMBER_OF', 'IN', 'ACTOR', 'Who is a member of it.'),
    parent: row('PART_OF', 'OUT', 'ENTITY', 'What it is a part or unit of.'),
    units: row('PART_OF', 'IN', 'ORGANISATION', 'Its parts and units.'),
    secretariatOf: row('SECRETARIAT_OF', 'OUT', 'ENTITY', 'What it serves as secretariat.'),
  },
  COUNTRY: {
    memberships: row(
      ['MEMBER_OF', 'PARTICIPATES_IN'],
      'OUT',
      'ACTOR',
      'Organisations and dialogues it belongs to or takes part in.',
    ),
  },
  DIALOGUE: {
    members: row('MEMBER_OF', 'IN', 'ACTOR', 'Members and observers; `relation.role` tells which.'),
    participants: row(
      'PARTICIPATES_IN',
      'IN',
      'ENTITY',
      'Who takes part without being said to be a member.',
    ),
    chairs: row('CHAIRS', 'IN', 'ACTOR', 'Who chairs or co-chairs it.'),
    secretariat: row('SECRETARIAT_OF', 'IN', 'ACTOR', 'Who provides or supports its secretariat.'),
    meetings: row(
      'PART_OF',
      'IN',
      'EVENT',
      'Its meetings and other events: those that are PART_OF it.',
    ),
  },
  FRAMEWORK: {
    endorsements: row(
      'ENDORSES',
      'IN',
      'ENTITY',
      'Who endorsed, signed, ratified or champions it; `relation.action` says how.',
    ),
    votes: row('VOTED_ON', 'IN', 'ACTOR', 'Who voted on it; `relation.vote` says how.'),
    parts: row('PART_OF', 'IN', 'FRAMEWORK', 'Its parts, such as objectives.'),
    partOf: row('PART_OF', 'OUT', 'ENTITY', 'What it is a part of.'),
    implementers: row('IMPLEMENTS', 'IN', 'ENTITY', 'Who implements it.'),
    participants: row('PARTICIPATES_IN', 'IN', 'ENTITY', 'Who takes part in it.'),
  },
  PROJECT: {
    funders: row('FUNDS', 'IN', 'ENTITY', 'Who pays for it; `relation.amounts` says how much.'),
    implementers: row('IMPLEMENTS', 'IN', 'ENTITY', 'Who carries it out.'),
    participants: row('PARTICIPATES_IN', 'IN', 'ENTITY', 'Who takes part in it.'),
    partners: row(['PARTNERS_WITH', 'PARTICIPATES_IN'], 'IN', 'ENTITY', 'Who cooperates in it.'),
  },
  EVENT: {
    participants: row('PARTICIPATES_IN', 'IN', 'ENTITY', 'Who took part.'),
    organisers: row('ORGANISES', 'IN', 'ENTITY', 'Who organised it.'),
    hosts: row('HOSTS', 'IN', 'ENTITY', 'Who hosted it.'),
    chairs: row('CHAIRS', 'IN', 'ACTOR', 'Who chaired it.'),
    followsUp: row('FOLLOWS_UP', 'OUT', 'ENTITY', 'What it continues or reviews.'),
    followedUpBy: row('FOLLOWS_UP', 'IN', 'ENTITY', 'What continues or reviews it.'),
  },
};

/** The kinds a target stands for. */
export function kindsOfTarget(target: Target): readonly EntityKind[] | null {
  if (target === 'ENTITY') return null;
  return target === 'ACTOR' ? ACTOR_KINDS : [target];
}

/** Throws when a row cannot ever lead anywhere: its owner is no allowed end of the type. */
export function checkShortcut(owner: Owner, name: string, shortcut: Shortcut): void {
  const kinds = owner === 'ACTOR' ? ACTOR_KINDS : [owner];
  for (const type of shortcut.types) {
    const { subjectKinds, objectKinds } = relationTypeInfo(type);
    const allowed = shortcut.direction === 'OUT' ? subjectKinds : objectKinds;
    if (shortcut.direction !== 'BOTH' && !kinds.some((kind) => allowed.includes(kind))) {
      throw new Error(`${owner}.${name}: ${type} does not allow ${owner} at that end.`);
    }
  }
}
