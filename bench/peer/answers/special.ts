import type { Cypher } from '../sides/cypher.js';
import type { Given } from '../sides/given.js';
import { rowOf, type AnswerRow } from '../sides/question.js';
import type { Workload } from '../sides/workloads.js';
import { CHECKS, type Expected } from './expected.js';

/** What is wrong with the rows; null when they are right. */
export type SpecialCheck = (
  cypher: Cypher,
  given: Given,
  rows: readonly AnswerRow[],
) => Promise<string | null>;

interface Special {
  /** Sides A and B; then D and E. */
  readonly theirs: SpecialCheck;
  readonly ours: SpecialCheck;
}

const MEMBERS = 20;
const AROUND = 200;

/** W4: chairs and early members, by start. Ours are two lists; without a known start means early. */
const members = async (
  cypher: Cypher,
  { dialogue }: Given,
  condition: string,
  unknownStart: string,
): Promise<Expected> => {
  const rows = await cypher(
    `MATCH (:Dialogue {id: $dialogue})<-[m:MEMBER_OF]-(o) WITH m, o, coalesce(m.validFrom, $unknownStart) AS value WHERE ${condition}
RETURN o {.id, .name} AS node, m {.role, .validFrom, .validTo} AS edge, value ORDER BY value`,
    { dialogue, unknownStart },
  );
  const all = rows.map(rowOf);
  const values = new Map(all.map(({ id }, index) => [id, rows[index]?.['value']]));
  return { all, values, total: null, skip: 0, limit: MEMBERS };
};

const theirMembers: SpecialCheck = async (cypher, given, rows) =>
  CHECKS.ties(rows, await members(cypher, given, "m.role = 'chair' OR value < '2015'", '9'));

const ourMembers: SpecialCheck = async (cypher, given, rows) => {
  const chairs = await members(cypher, given, "m.role = 'chair'", '0');
  const early = await members(cypher, given, "value < '2015'", '0');
  const count = Math.min(MEMBERS, chairs.all.length);
  return CHECKS.ties(rows.slice(0, count), chairs) ?? CHECKS.ties(rows.slice(count), early);
};

/** W10: a path of the right length whose every step is a relation. Which of equal ones does not matter. */
const path: SpecialCheck = async (cypher, { organisation: from, other: to }, rows) => {
  const ids = rows.map(({ id }) => id);
  const [right] = await cypher(
    `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
OPTIONAL MATCH p = shortestPath((a)-[*..6]-(b)) RETURN length(p) AS length`,
    { from, to },
  );
  const found = right?.['length'] ?? null;
  const length = Number(found);
  if (found === null) return ids.length === 0 ? null : 'a path where there is none';
  if (ids.length !== length + 1) return `${ids.length - 1} steps instead of ${length}`;
  if (ids[0] !== from || ids.at(-1) !== to) return 'other ends';
  const steps = ids.slice(1).map((id, index) => [ids[index], id]);
  const [linked] = await cypher(
    'UNWIND $steps AS step MATCH (a:Entity {id: step[0]}), (b:Entity {id: step[1]}) WHERE EXISTS { (a)--(b) } RETURN count(*) AS count',
    { steps },
  );
  return linked?.['count'] === steps.length ? null : 'a step that is no relation';
};

/** W11 of A and B: any entities within two steps. */
const anyAround: SpecialCheck = async (cypher, { organisation }, rows) => {
  const all = await cypher(
    `MATCH (a:Entity {id: $organisation})--(x) OPTIONAL MATCH (x)--(y)
WITH a, collect(DISTINCT x) + collect(DISTINCT y) AS around UNWIND around AS o
WITH DISTINCT a, o WHERE o <> a RETURN o.id AS id, o.name AS name`,
    { organisation },
  );
  const expected = { values: new Map(), total: null, skip: 0, limit: AROUND };
  return CHECKS.any(rows, { ...expected, all: all.map(rowOf) });
};

/** W11 of ours: the entity itself, then the nearest, of these the most linked, then by name. */
const mostLinked: SpecialCheck = async (cypher, { organisation }, rows) => {
  const order = 'ORDER BY links DESC, toLower(o.name), o.id LIMIT toInteger($limit)';
  const all = await cypher(
    `MATCH (a:Entity {id: $organisation})
CALL (a) { MATCH (a)-[r]-(o) WHERE o <> a WITH o, count(r) AS links ${order} RETURN collect(o) AS near }
CALL (a, near) { UNWIND near AS n MATCH (n)-[r]-(o) WHERE o <> a AND NOT o IN near WITH o, count(r) AS links ${order} RETURN collect(o) AS far }
UNWIND [a] + near + far AS o RETURN o.id AS id, o.name AS name`,
    { organisation, limit: AROUND },
  );
  const right = all.slice(0, AROUND).map(rowOf);
  return CHECKS.same(rows, {
    ...{ all: right, values: new Map(), total: null, skip: 0, limit: AROUND },
  });
};

export const SPECIAL: Readonly<Partial<Record<Workload, Special>>> = {
  W4: { theirs: theirMembers, ours: ourMembers },
  W10: { theirs: path, ours: path },
  W11: { theirs: anyAround, ours: mostLinked },
};
