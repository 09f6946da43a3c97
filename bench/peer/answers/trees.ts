import { KINDS } from '../../../src/domain/kinds.js';
import type { Cypher } from '../sides/cypher.js';
import { askLevels, type Tree } from '../sides/levels.js';
import { linkOf, linkPattern } from '../sides/links.js';
import type { Shape } from '../sides/shapes.js';

/** Ours must be the first of each list by name: what is wrong, or null. */
export async function notFirst(
  cypher: Cypher,
  shape: Shape,
  trees: readonly Tree[],
): Promise<string | null> {
  return difference(trees, await askLevels(cypher, shape, true), 'organisations');
}

function difference(trees: readonly Tree[], right: readonly Tree[], where: string): string | null {
  const ids = (list: readonly Tree[]): string => list.map(({ id }) => id).join(' ');
  if (ids(trees) !== ids(right)) return `${where}: ${ids(trees)} instead of ${ids(right)}`;
  for (const [index, tree] of trees.entries()) {
    const other = right[index];
    if (tree.name !== null && tree.name !== other?.name) return `${where}: ${tree.name}`;
    for (const [name, below] of Object.entries(tree.links)) {
      const wrong = difference(below, other?.links[name] ?? [], `${where} ${tree.id} ${name}`);
      if (wrong !== null) return wrong;
    }
  }
  return null;
}

/** Theirs may be any of each list, but as many as there are, up to the limit. */
export async function notLinked(
  cypher: Cypher,
  shape: Shape,
  trees: readonly Tree[],
): Promise<string | null> {
  if (trees.length !== shape.limit) return `${trees.length} organisations`;
  return notLinkedBelow(cypher, shape, trees);
}

async function notLinkedBelow(
  cypher: Cypher,
  shape: Shape,
  trees: readonly Tree[],
): Promise<string | null> {
  for (const [name, inner] of Object.entries(shape.links)) {
    const link = linkOf(shape.kind, name);
    const rows = trees.map(({ id, links }) => ({
      id,
      ids: links[name]?.map((one) => one.id) ?? [],
    }));
    const pattern = linkPattern(link, KINDS[link.target].label);
    const [wrong] = await cypher(
      `UNWIND $rows AS row MATCH (s:${KINDS[shape.kind].label} {id: row.id})
WITH row, COUNT { MATCH ${pattern} } AS total, COUNT { MATCH ${pattern} WHERE t.id IN row.ids } AS right
WHERE right <> size(row.ids) OR right <> CASE WHEN total < $limit THEN total ELSE $limit END
RETURN row.id AS id, row.ids AS ids, total LIMIT 1`,
      { rows, limit: inner.limit },
    );
    if (wrong !== undefined) return `${name}: ${JSON.stringify(wrong)}`;
    const below = trees.flatMap(({ links }) => links[name] ?? []);
    const deeper = await notLinkedBelow(cypher, inner, below);
    if (deeper !== null) return deeper;
  }
  return null;
}
