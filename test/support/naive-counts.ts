import type { Direction, EntityFilter, RelationFilter } from '../../src/domain/filters.js';
import { firstDay, lastDay } from '../../src/domain/time/partial-date.js';
import type { TimeView } from '../../src/domain/time/time-view.js';
import type { Engine } from '../../src/engine/engine.js';
import { command } from '../../src/engine/statement.js';

/** A version of a relation that a view shows. */
export interface Edge {
  readonly type: string;
  readonly subject: string;
  readonly subjectKind: string;
  readonly object: string;
  readonly objectKind: string;
}

const EDGES = command(`MATCH (a:Entity)-[r]->(b:Entity)
RETURN CASE WHEN type(r) = 'SUPERSEDED' THEN r.type ELSE type(r) END AS type,
  r.recordedAt AS since, r.retractedAt AS until, r.validFromDay AS first, r.validToDay AS last,
  a.id AS subject, a.kind AS subjectKind, b.id AS object, b.kind AS objectKind`);

/** All that a view shows, tested one by one. */
export async function edgesOf(engine: Engine, { validOn, knownAt }: TimeView): Promise<Edge[]> {
  const rows = (await engine.read(EDGES)) as unknown as (Edge & {
    readonly since: string;
    readonly until: string;
    readonly first: number;
    readonly last: number;
  })[];
  return rows.filter(
    ({ since, until, first, last }) =>
      (knownAt === null ? until === '9999' : since <= knownAt && until > knownAt) &&
      (validOn === null || (first <= lastDay(validOn) && last >= firstDay(validOn))),
  );
}

const WITHOUT_DIRECTION = ['PARTNERS_WITH', 'RELATED_TO'];

/** The same rows that are asked for, counted in a map. */
export function naiveCounts(edges: readonly Edge[]): object[] {
  const counts = new Map<string, number>();
  const add = (id: string, type: string, direction: string): void => {
    const key = [id, type, WITHOUT_DIRECTION.includes(type) ? 'BOTH' : direction].join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const { type, subject, object } of edges) {
    add(subject, type, 'OUT');
    if (object !== subject) add(object, type, 'IN');
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => {
      const [id, type, direction] = key.split(' ');
      return { id, type, direction, count, throughParts: 0 };
    });
}

/** How many relations of an entity answer a question. */
export function naiveTotal(
  edges: readonly Edge[],
  id: string,
  {
    direction,
    relation,
    other,
  }: {
    readonly direction: Direction;
    readonly relation: Pick<RelationFilter, 'types'>;
    readonly other: Pick<EntityFilter, 'kinds'>;
  },
): number {
  return edges.filter(({ type, subject, subjectKind, object, objectKind }) => {
    const goesOut = subject === id;
    const comesIn = object === id;
    const ways = { OUT: goesOut, IN: comesIn, BOTH: goesOut || comesIn };
    const kind = goesOut ? objectKind : subjectKind;
    return (
      ways[WITHOUT_DIRECTION.includes(type) ? 'BOTH' : direction] &&
      (relation.types?.some((asked) => asked === type) ?? true) &&
      (other.kinds?.some((asked) => asked === kind) ?? true)
    );
  }).length;
}

/** Entities by how many relations they have, most first, then by id. */
export function naiveOrder(ids: readonly string[], edges: readonly Edge[]): string[] {
  const degree = (id: string): number =>
    edges.filter(({ subject, object }) => subject === id || object === id).length;
  return [...ids].sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1));
}
