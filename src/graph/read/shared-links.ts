import type { Entity } from '../../domain/entity.js';
import type { Relation } from '../../domain/relation.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Row, Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { tie, tieConditions, type TieFilter } from '../query/ties.js';
import { entityOf, relationOf } from '../stored.js';

/** A shared entity, and actors whose relations to it are asked. */
export interface LinkQuestion {
  readonly entity: string;
  readonly actors: readonly string[];
}

/** An entity that actors share, with the relations of one of them to it, by id. */
export interface SharedLink {
  readonly entity: Entity;
  readonly actor: string;
  readonly relations: readonly Relation[];
}

/**
 * The relations between entities and actors: a row for each entity and each of its actors that is
 * tied to it, in no promised order.
 */
export function sharedLinks(
  questions: readonly LinkQuestion[],
  filter: TieFilter,
  view: TimeView,
): Statement<SharedLink> {
  const clauses = new Clauses(view);
  const text = `UNWIND ${clauses.parameter(questions)} AS asked
MATCH (x:Entity {id: asked.entity})
MATCH ${tie(clauses, 'x', 'r', 'a', filter)}
${where(['a.id IN asked.actors', ...tieConditions(clauses, 'r', filter)])}
WITH x, a, collect(${clauses.relationMap('r')}) AS relations
RETURN ${clauses.entityMap('x')} AS entity, a.id AS actor, relations`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({
      entity: entityOf(row.entity, view),
      actor: row.actor as string,
      relations: sorted(row.relations as Row[]),
    }),
  };
}

/** Two bodies: of each itself and whoever acts for it. Relations are read at `ours`. */
export interface Pair {
  readonly key: string;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** The relations between the two of each pair, either way, each once; pairs without any are left out. */
export function directTies(
  pairs: readonly Pair[],
  filter: TieFilter,
  view: TimeView,
): Statement<{ readonly key: string; readonly items: readonly Relation[] }> {
  const clauses = new Clauses(view);
  const text = `UNWIND ${clauses.parameter(pairs)} AS pair
UNWIND pair.ours AS ours
MATCH (a:Entity {id: ours})
MATCH ${tie(clauses, 'a', 'r', 'b', filter)}
${where(['b.id IN pair.theirs', ...tieConditions(clauses, 'r', filter)])}
WITH DISTINCT pair.key AS key, r
RETURN key, collect(${clauses.relationMap('r')}) AS items`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({ key: row.key as string, items: sorted(row.items as Row[]) }),
  };
}

function sorted(rows: readonly Row[]): Relation[] {
  return rows.map(relationOf).sort((a, b) => (a.id < b.id ? -1 : 1));
}
