import type { EntityKind } from '../../src/domain/kinds.js';
import type { RelationKey } from '../../src/domain/relation.js';
import type { RelationType } from '../../src/domain/relation-types.js';
import { idOf } from './entities.js';
import { pick, place, random, type Random } from './random.js';
import { hubDegree, kindCounts, relationsIn, type Scale } from './scale.js';

/** One row: so large a share of all relations joins these kinds so. */
interface Mix {
  readonly share: number;
  readonly type: RelationType;
  readonly subject: EntityKind;
  readonly object: EntityKind;
  readonly roles: readonly (string | null)[];
}

const mix = (
  share: number,
  type: RelationType,
  subject: EntityKind,
  object: EntityKind,
  ...roles: string[]
): Mix => ({ share, type, subject, object, roles: roles.length === 0 ? [null] : roles });

const MIXES: readonly Mix[] = [
  mix(0.2, 'PARTICIPATES_IN', 'ORGANISATION', 'EVENT', 'participant', 'speaker'),
  mix(0.04, 'PARTICIPATES_IN', 'COUNTRY', 'EVENT', 'participant'),
  mix(0.15, 'IMPLEMENTS', 'ORGANISATION', 'PROJECT', 'lead', 'partner'),
  mix(0.12, 'FUNDS', 'ORGANISATION', 'PROJECT', 'donor'),
  mix(0.04, 'FUNDS', 'COUNTRY', 'PROJECT', 'donor'),
  mix(0.03, 'MEMBER_OF', 'ORGANISATION', 'DIALOGUE', 'member', 'observer'),
  mix(0.005, 'MEMBER_OF', 'COUNTRY', 'DIALOGUE', 'member'),
  mix(0.015, 'MEMBER_OF', 'ORGANISATION', 'ORGANISATION', 'member'),
  mix(0.05, 'PARTNERS_WITH', 'ORGANISATION', 'ORGANISATION'),
  mix(0.05, 'ORGANISES', 'ORGANISATION', 'EVENT', 'host'),
  mix(0.05, 'ALIGNS_WITH', 'PROJECT', 'FRAMEWORK'),
  mix(0.02, 'ENDORSES', 'ORGANISATION', 'FRAMEWORK'),
  mix(0.02, 'VOTED_ON', 'COUNTRY', 'FRAMEWORK'),
  mix(0.05, 'LOCATED_IN', 'EVENT', 'COUNTRY'),
  mix(0.02, 'LOCATED_IN', 'ORGANISATION', 'PLACE'),
  mix(0.05, 'ADDRESSES', 'PROJECT', 'THEME'),
  mix(0.04, 'PART_OF', 'PROJECT', 'PROJECT'),
  mix(0.03, 'PUBLISHES', 'ORGANISATION', 'RESOURCE'),
];

/** How strongly a kind's relations gather at its first entities. */
const SKEW: Readonly<Record<EntityKind, number>> = {
  ORGANISATION: 2,
  COUNTRY: 1.5,
  DIALOGUE: 2,
  FRAMEWORK: 1.6,
  PROJECT: 1.3,
  EVENT: 1.5,
  THEME: 1.6,
  RESOURCE: 1.3,
  PLACE: 1.5,
};

/** A framework with as many projects as a tenth of all entities. */
export const HUB_FRAMEWORK = idOf('FRAMEWORK', 0);
/** An organisation with as many projects. */
export const HUB_ORGANISATION = idOf('ORGANISATION', 0);

/** All relations of a graph, each once. */
export function* makeRelations(scale: Scale): Generator<RelationKey> {
  const next = random(scale.seed + 1);
  const seen = new Set<string>();
  for (const key of allRelations(scale, next)) {
    const pair = `${key.type}${key.role ?? ''} ${key.subject} ${key.object}`;
    if (key.subject === key.object || seen.has(pair)) continue;
    seen.add(pair);
    yield key;
  }
}

function* allRelations(scale: Scale, next: Random): Generator<RelationKey> {
  const counts = kindCounts(scale);
  const degree = Math.min(hubDegree(scale), counts.PROJECT);
  for (let index = 0; index < degree; index += 1) {
    yield plain(idOf('PROJECT', index), 'ALIGNS_WITH', HUB_FRAMEWORK, null);
    yield plain(
      HUB_ORGANISATION,
      'IMPLEMENTS',
      idOf('PROJECT', counts.PROJECT - 1 - index),
      'lead',
    );
  }
  for (const { share, type, subject, object, roles } of MIXES) {
    const wanted = Math.round((relationsIn(scale) - 2 * degree) * share);
    for (let made = 0; made < wanted; made += 1) {
      const from = place(next, counts[subject], SKEW[subject]);
      const to = place(next, counts[object], SKEW[object]);
      yield plain(idOf(subject, from), type, idOf(object, to), pick(next, roles), vote(type, next));
    }
  }
}

function plain(
  subject: string,
  type: RelationType,
  object: string,
  role: string | null,
  vote: RelationKey['vote'] = null,
): RelationKey {
  return { subject, type, object, role, action: type === 'ENDORSES' ? 'endorsed' : null, vote };
}

function vote(type: RelationType, next: Random): RelationKey['vote'] {
  return type === 'VOTED_ON' ? pick(next, ['YES', 'YES', 'YES', 'NO', 'ABSTAIN'] as const) : null;
}
