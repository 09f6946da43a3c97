import { KINDS } from '../../../src/domain/kinds.js';
import { at } from './question.js';
import type { Cypher } from './cypher.js';
import { linkOf, linkPattern } from './links.js';
import type { Shape } from './shapes.js';

/** One entity of a nested answer. */
export interface Tree {
  readonly id: string;
  readonly name: string | null;
  readonly links: Readonly<Record<string, readonly Tree[]>>;
}

const FIELDS = ['id', 'name', 'acronym', 'description', 'startDate'] as const;
const map = `{${FIELDS.map((field) => `${field}: t.${field}`).join(', ')}}`;
/** The order of our lists. */
const BY_NAME = 'ORDER BY toLower(t.name), t.id';

/**
 * Side B for nested questions: one static statement per link and level for all parents at once,
 * sibling links side by side. `ordered` sorts each list as we do, for comparing; by hand one would
 * take any.
 */
export async function askLevels(cypher: Cypher, shape: Shape, ordered = false): Promise<Tree[]> {
  const label = KINDS[shape.kind].label;
  const order = ordered ? BY_NAME : '';
  const text = `MATCH (t:${label}) WITH t ${order} LIMIT toInteger($limit) RETURN ${map} AS node`;
  const rows = await cypher(text, { limit: shape.limit });
  return below(
    cypher,
    rows.map(({ node }) => node),
    shape,
    ordered,
  );
}

/** The entities with what each link shows of them. */
async function below(
  cypher: Cypher,
  nodes: readonly unknown[],
  shape: Shape,
  ordered: boolean,
): Promise<Tree[]> {
  const ids = [...new Set(nodes.map(idOf))];
  const links = await Promise.all(
    Object.entries(shape.links).map(async ([name, inner]) => {
      const lists = await oneLink(cypher, shape, name, { ids, ordered });
      const found = [...lists.values()];
      const trees = await below(cypher, found.flat(), inner, ordered);
      let start = 0;
      const byParent = new Map(
        [...lists].map(([id, list]) => [id, trees.slice(start, (start += list.length))]),
      );
      return [name, byParent] as const;
    }),
  );
  return nodes.map((node) => {
    const id = idOf(node);
    return {
      id,
      name: String(at(node, 'name')),
      links: Object.fromEntries(links.map(([name, lists]) => [name, lists.get(id) ?? []])),
    };
  });
}

async function oneLink(
  cypher: Cypher,
  { kind, links }: Shape,
  name: string,
  { ids, ordered }: { readonly ids: readonly string[]; readonly ordered: boolean },
): Promise<Map<string, readonly unknown[]>> {
  const limit = links[name]?.limit ?? 0;
  if (ids.length === 0) return new Map();
  const link = linkOf(kind, name);
  const text = `UNWIND $ids AS id MATCH (s:${KINDS[kind].label} {id: id})
CALL (s) { MATCH ${linkPattern(link, KINDS[link.target].label)} WITH t ${ordered ? BY_NAME : ''} LIMIT toInteger($limit) RETURN collect(${map}) AS list }
RETURN id, list`;
  const rows = await cypher(text, { ids, limit });
  return new Map(rows.map(({ id, list }) => [String(id), list as readonly unknown[]]));
}

const idOf = (node: unknown): string => String(at(node, 'id'));

/** A nested answer of a server: lists stand under the links' names, in `nodes` or not. */
export function treesOf(value: unknown, shape: Shape): Tree[] {
  const list = (at(value, 'nodes') ?? value) as readonly unknown[];
  return list.map((node) => ({
    id: idOf(node),
    name: typeof at(node, 'name') === 'string' ? String(at(node, 'name')) : null,
    links: Object.fromEntries(
      Object.entries(shape.links).map(([name, inner]) => [name, treesOf(at(node, name), inner)]),
    ),
  }));
}
