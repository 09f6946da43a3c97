import { grouped } from '../../../domain/grouped.js';
import { keyText, type RelationKey } from '../../../domain/relation.js';
import { Extent } from '../../../domain/claims/extent.js';
import { byStart, spellToJoin, type Spell } from '../../../domain/claims/spells.js';
import { isBetween, keyAfter, type MergedPair } from './ends.js';
import type { HeldClaim } from './held-claims.js';

/** Relations that become one, or one whose claims get the dates of another event. */
export interface Join {
  /** The id that stays: that of the relation known for longest. */
  readonly id: string;
  /** The key of the joined relation. */
  readonly key: RelationKey;
  /** Every claim of it. */
  readonly claims: readonly HeldClaim[];
  /** The relations as they were, by id, with their keys. */
  readonly members: ReadonlyMap<string, RelationKey>;
}

interface Group extends Spell {
  readonly claims: readonly HeldClaim[];
}

/**
 * Which relations of the two entities join: those that have the same key once the entities are one
 * and whose periods meet, as for claims. All others only move.
 * @param own all claims about the merged entity.
 * @param kept all claims on the keys that those will have.
 * @param redated relations whose claims have other dates than before, so that they are written anew.
 */
export function planMerge(
  pair: MergedPair,
  own: readonly HeldClaim[],
  kept: readonly HeldClaim[],
  redated: ReadonlySet<string> = new Set(),
): Join[] {
  const moving = own.filter(({ claim }) => !isBetween(claim.key, pair));
  const groups = groupsByKey(kept, ({ key }) => keyText(key));
  const arriving = groupsByKey(moving, ({ key }) => keyText(keyAfter(key, pair)));
  return [...arriving].flatMap(([text, spells]) =>
    joinedSpells(spells, groups.get(text) ?? [])
      .filter(({ claims }) => {
        const ids = idsOf(claims);
        return ids.length > 1 || ids.some((id) => redated.has(id));
      })
      .map((group) => joinOf(group, pair)),
  );
}

function groupsByKey(
  claims: readonly HeldClaim[],
  keyOf: (claim: HeldClaim['claim']) => string,
): Map<string, Group[]> {
  const byRelation = grouped(claims, ({ claim }) => claim.relationId);
  const groups = new Map<string, Group[]>();
  for (const [id, members] of byRelation) {
    const text = members[0] === undefined ? '' : keyOf(members[0].claim);
    groups.set(text, [...(groups.get(text) ?? []), groupOf(id, members)]);
  }
  return groups;
}

function groupOf(id: string, claims: readonly HeldClaim[]): Group {
  return { id, claims, extent: extentOf(claims) };
}

/** What the claims that count say; else those that once counted; else any. */
function extentOf(claims: readonly HeldClaim[]): Extent {
  const asserting = claims.filter(({ claim }) => claim.polarity === 'ASSERTS');
  const counting = asserting.filter(({ claim }) => claim.state === 'ACCEPTED');
  const past = asserting.filter(({ spans }) => spans.length > 0);
  return Extent.of([counting, past].find(({ length }) => length > 0) ?? claims);
}

/** The spells of the kept entity after each arriving one, by its start, joined the one it meets; and the others. */
function joinedSpells(arriving: readonly Group[], kept: readonly Group[]): Group[] {
  const spells = new Map(kept.map((group) => [group.id, group]));
  const alone: Group[] = [];
  for (const group of [...arriving].sort(byStart)) {
    const met = spells.get(spellToJoin(group, [...spells.values()])?.id ?? '');
    if (met === undefined) alone.push(group);
    else spells.set(met.id, groupOf(met.id, [...met.claims, ...group.claims]));
  }
  return [...spells.values(), ...alone];
}

function idsOf(claims: readonly HeldClaim[]): string[] {
  return [...new Set(claims.map(({ claim }) => claim.relationId))];
}

function joinOf({ claims }: Group, pair: MergedPair): Join {
  const members = new Map(claims.map(({ claim }) => [claim.relationId, claim.key]));
  const age = (id: string): string => `${firstCounted(claims, id)} ${id}`;
  const [id = ''] = [...members.keys()].sort((a, b) => (age(a) < age(b) ? -1 : 1));
  const [key] = members.values();
  if (key === undefined) throw new Error('A join without relations.');
  return { id, key: keyAfter(key, pair), claims, members };
}

/** When the first version of a relation was recorded; after all times when it never had one. */
function firstCounted(claims: readonly HeldClaim[], id: string): string {
  const times = claims
    .filter(({ claim }) => claim.relationId === id)
    .flatMap(({ spans }) => spans.map(({ from }) => from));
  return times.sort()[0] ?? '9999';
}
