import type { FrameworkFamily, FrameworkPart } from '../../../domain/linkages/linkage.js';
import type { Relation } from '../../../domain/relation.js';
import type { TimeView } from '../../../domain/time/time-view.js';
import type { Statement } from '../../../engine/statement.js';
import { Clauses, where } from '../../query/clauses.js';
import { tieConditions } from '../../query/ties.js';
import { relationOf } from '../../stored.js';
import type { Ask } from '../redirects.js';

/** How many levels of parts are followed. */
export const DEEPEST_PART = 4;

/** The most parts that one framework is read with. */
export const MOST_PARTS = 300;

/**
 * The frameworks with their parts, in the order asked: one statement a level for all of them, and
 * none after a level without parts. A framework that is its own part by mistake is met once.
 */
export async function frameworkFamilies(
  ask: Ask,
  ids: readonly string[],
  view: TimeView,
): Promise<FrameworkFamily[]> {
  const growing = ids.map((id) => new Growing(id));
  for (let depth = 1; depth <= DEEPEST_PART; depth += 1) {
    const frontier = [...new Set(growing.flatMap((family) => family.frontier))];
    if (frontier.length === 0) break;
    const limit = MOST_PARTS * ids.length;
    const found = await ask(partsOf(frontier, limit + 1, view));
    for (const family of growing) family.add(found, depth, found.length > limit);
  }
  return growing.map((family) => family.grown());
}

const PART_OF = ['PART_OF'] as const;

/** The frameworks that are part of these, by name, then by relation. */
function partsOf(ids: readonly string[], limit: number, view: TimeView): Statement<Relation> {
  const clauses = new Clauses(view);
  const conditions = [`p.kind = 'FRAMEWORK'`, ...tieConditions(clauses, 'r', { types: PART_OF })];
  const text = `UNWIND ${clauses.parameter(ids)} AS id
MATCH (n:Entity {id: id})
MATCH ${clauses.pattern('n', 'r', 'p', PART_OF, 'IN')}
${where(conditions)}
WITH r, p ORDER BY p.sortName, p.id, r.id LIMIT ${clauses.parameter(limit)}
RETURN ${clauses.relationMap('r')} AS relation ORDER BY p.sortName, p.id, r.id`;
  return { text, parameters: clauses.parameters, decode: (row) => relationOf(row.relation) };
}

/** One framework while its parts are being found. */
class Growing {
  frontier: readonly string[];
  readonly #parts: FrameworkPart[] = [];
  readonly #seen: Set<string>;
  #truncated = false;

  constructor(readonly id: string) {
    this.frontier = [id];
    this.#seen = new Set([id]);
  }

  add(relations: readonly Relation[], depth: number, cut: boolean): void {
    const above = new Set(this.frontier);
    const next: string[] = [];
    for (const relation of relations) {
      const { subject: id, object } = relation;
      if (!above.has(object) || this.#seen.has(id)) continue;
      if (this.#parts.length === MOST_PARTS) cut = true;
      else {
        this.#seen.add(id);
        this.#parts.push({ id, relation, depth });
        next.push(id);
      }
    }
    this.#truncated ||= cut && above.size > 0;
    this.frontier = next;
  }

  grown(): FrameworkFamily {
    return { id: this.id, parts: this.#parts, truncated: this.#truncated };
  }
}
