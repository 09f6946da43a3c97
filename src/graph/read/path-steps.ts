import type { EntityKind } from '../../domain/kinds.js';
import type { RelationType } from '../../domain/relation-types.js';
import type { Relation, RelationStatus } from '../../domain/relation.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Row, Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import type { IdTotal } from '../query/per-id.js';
import { relationOf } from '../stored.js';
import type { Pair } from './shared-links.js';

/** What a path may walk over and pass through. */
export interface StepRule {
  readonly types: readonly RelationType[];
  readonly statuses: readonly RelationStatus[];
  readonly minConfidence: number | null;
  /** The two ends; the kinds and ids below do not concern them. */
  readonly ends: readonly [string, string];
  /** Kinds of entity to pass through; null for all. */
  readonly through: readonly EntityKind[] | null;
  /** Ids of entities not to pass through. */
  readonly avoiding: readonly string[];
  /** Ids that may be passed whatever their kind. */
  readonly alsoMet?: readonly string[];
}

/** Two neighbours and the confidence of their surest relation. */
export interface Step {
  readonly a: string;
  readonly b: string;
  readonly sure: number;
}

/**
 * The neighbours of these entities that the rule lets through, each once per entity, at most
 * `limit`, surest first. With `into`, only neighbours among these.
 */
export function pathSteps(
  ids: readonly string[],
  into: readonly string[] | null,
  rule: StepRule,
  limit: number,
  view: TimeView,
): Statement<Step> {
  const clauses = new Clauses(view);
  const asked = clauses.parameter(ids);
  const among = into === null ? [] : [`m.id IN ${clauses.parameter(into)}`];
  const conditions = [
    ...among,
    ...relationRule(clauses, rule),
    ...(into === null ? entityRule(clauses, rule) : []),
  ];
  const text = `UNWIND ${asked} AS id
MATCH (n:Entity {id: id})
MATCH ${clauses.pattern('n', 'r', 'm', rule.types, 'BOTH')}
${where(conditions)}
WITH id, m, max(r.confidence) AS sure
WITH id, m.id AS other, sure ORDER BY sure DESC, id, other LIMIT ${clauses.parameter(limit)}
RETURN id AS a, other AS b, sure`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({ a: row.a as string, b: row.b as string, sure: row.sure as number }),
  };
}

/** Of how many relations of these types each entity is an end, at any time and of any status. */
export function degrees(
  ids: readonly string[],
  { types }: Pick<StepRule, 'types'>,
  view: TimeView,
): Statement<IdTotal> {
  const clauses = new Clauses(view);
  const text = `UNWIND ${clauses.parameter(ids)} AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { MATCH ${clauses.pattern('n', 'r', 'm', types, 'BOTH')} } AS total`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({ id: row.id as string, total: row.total as number }),
  };
}

/** Two neighbours; the relations of `a` are read, so it should be the one with fewer. */
export interface Hop {
  readonly a: string;
  readonly b: string;
}

/** The relations that the rule allows between the two of each pair, either way, surest first. */
export function hopRelations(
  pairs: readonly Pair[],
  rule: StepRule,
  limit: number,
  view: TimeView,
): Statement<{ readonly key: string; readonly items: readonly Relation[] }> {
  const clauses = new Clauses(view);
  const text = `UNWIND ${clauses.parameter(pairs)} AS pair
UNWIND pair.ours AS ours
MATCH (a:Entity {id: ours})
MATCH ${clauses.pattern('a', 'r', 'b', rule.types, 'BOTH')}
${where(['b.id IN pair.theirs', ...relationRule(clauses, rule)])}
WITH DISTINCT pair.key AS key, r
WITH key, r ORDER BY r.confidence DESC, r.id
WITH key, collect(${clauses.relationMap('r')}) AS found
RETURN key, found[0..${clauses.parameter(limit)}] AS items`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({
      key: row.key as string,
      items: (row.items as Row[]).map(relationOf).sort(bySureness),
    }),
  };
}

/** The surest first, then by id. */
export function bySureness(a: Relation, b: Relation): number {
  return b.confidence - a.confidence || (a.id < b.id ? -1 : 1);
}

function relationRule(clauses: Clauses, rule: StepRule): string[] {
  const sure =
    rule.minConfidence === null ? [] : [`r.confidence >= ${clauses.parameter(rule.minConfidence)}`];
  return [
    ...clauses.inView('r', rule.types),
    `r.status IN ${clauses.parameter(rule.statuses)}`,
    ...sure,
  ];
}

/** Both ends may always be met, whatever the rule says of what lies between. */
function entityRule(clauses: Clauses, rule: StepRule): string[] {
  const { through, avoiding, ends, alsoMet = [] } = rule;
  const found: string[] = [];
  if (avoiding.length > 0) found.push(`NOT m.id IN ${clauses.parameter(avoiding)}`);
  if (through !== null) {
    found.push(
      `(m.kind IN ${clauses.parameter(through)} OR m.id IN ${clauses.parameter([...ends, ...alsoMet])})`,
    );
  }
  return found;
}
