import type { Entity } from '../../domain/entity.js';
import type { EntityKind } from '../../domain/kinds.js';
import type { Relation } from '../../domain/relation.js';
import type { TimeView } from '../../domain/time-view.js';
import type { Row, Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { tie, tieConditions } from '../query/ties.js';
import { entityOf, relationOf } from '../stored.js';

/** Two actors. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** An entity that two actors share, with the relations of both to it. */
export interface SharedLink {
  readonly entity: Entity;
  readonly own: readonly Relation[];
  readonly theirs: readonly Relation[];
}

interface PairRow<Item> extends Pair {
  readonly items: readonly Item[];
}

/**
 * What each pair of actors shares, by name, at most `limit` entities a pair; pairs that share
 * nothing are left out. What is around a first actor is read once for all its pairs.
 */
export function sharedLinks(
  pairs: readonly Pair[],
  via: readonly EntityKind[],
  limit: number,
  view: TimeView,
): Statement<PairRow<SharedLink>> {
  const clauses = new Clauses(view);
  const asked = clauses.parameter(byFirst(pairs));
  const relations = (end: string, name: string): string => `CALL (${end}, x) {
  MATCH ${tie(clauses, 'x', 'r', end)}
  ${where(tieConditions(clauses, 'r'))}
  RETURN collect(${clauses.relationMap('r')}) AS ${name}
}`;
  const text = `UNWIND ${asked} AS asked
MATCH (a:Entity {id: asked.a})
MATCH ${tie(clauses, 'a', 'r1', 'x')}
${where([`x.kind IN ${clauses.parameter(via)}`, ...tieConditions(clauses, 'r1')])}
WITH DISTINCT asked, a, x
MATCH ${tie(clauses, 'x', 'r2', 'b')}
${where(['b.id IN asked.bs', ...tieConditions(clauses, 'r2')])}
WITH DISTINCT a, b, x ORDER BY x.sortName, x.id
WITH a, b, collect(x) AS found
WITH a, b, found[0..${clauses.parameter(limit)}] AS xs
UNWIND xs AS x
${relations('a', 'own')}
${relations('b', 'theirs')}
RETURN a.id AS a, b.id AS b, collect({entity: x {.*}, own: own, theirs: theirs}) AS items`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({
      ...pairOf(row),
      items: (row.items as Row[]).map(linkOf).sort((a, b) => compare(a.entity, b.entity)),
    }),
  };
}

/** Pairs with the same first actor together. */
function byFirst(pairs: readonly Pair[]): { a: string; bs: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { a, b } of pairs) groups.set(a, [...(groups.get(a) ?? []), b]);
  return [...groups].map(([a, bs]) => ({ a, bs }));
}

/** The relations between the two of each pair, either way. */
export function directTies(pairs: readonly Pair[], view: TimeView): Statement<PairRow<Relation>> {
  const clauses = new Clauses(view);
  const text = `UNWIND ${clauses.parameter(pairs)} AS pair
MATCH (a:Entity {id: pair.a})
MATCH (b:Entity {id: pair.b})
MATCH ${tie(clauses, 'a', 'r', 'b')}
${where(tieConditions(clauses, 'r'))}
RETURN pair.a AS a, pair.b AS b, collect(${clauses.relationMap('r')}) AS items`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({ ...pairOf(row), items: sorted(row.items as Row[]) }),
  };
}

function pairOf(row: Row): Pair {
  return { a: row.a as string, b: row.b as string };
}

function linkOf(row: Row): SharedLink {
  return {
    entity: entityOf(row.entity),
    own: sorted(row.own as Row[]),
    theirs: sorted(row.theirs as Row[]),
  };
}

function sorted(rows: readonly Row[]): Relation[] {
  return rows.map(relationOf).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function compare(a: Entity, b: Entity): number {
  if (a.sortName !== b.sortName) return a.sortName < b.sortName ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
