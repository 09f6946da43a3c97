import type { Statement } from '../../engine/statement.js';

/** An id that was given up in a merge, and the one that answers for it. */
export interface Redirect {
  readonly id: string;
  readonly target: string;
}

const decode: Statement<Redirect>['decode'] = (row) => ({
  id: row.id as string,
  target: row.target as string,
});

/** Where these ids lead; those that were never merged are left out. In no promised order. */
export function redirectsOf(ids: readonly string[]): Statement<Redirect> {
  return {
    text: `UNWIND $ids AS id
MATCH (r:Redirect {id: id})
RETURN DISTINCT r.id AS id, r.target AS target`,
    parameters: { ids },
    decode,
  };
}

/** The ids that lead to these, by id. */
export function redirectsTo(targets: readonly string[]): Statement<Redirect> {
  return {
    text: `UNWIND $targets AS target
MATCH (r:Redirect {target: target})
RETURN DISTINCT r.id AS id, r.target AS target ORDER BY id`,
    parameters: { targets },
    decode,
  };
}

/** Runs a statement: outside or inside a transaction. */
export type Ask = <Value>(statement: Statement<Value>) => Promise<Value[]>;

/** Which of some ids were given up in a merge, and for which others. */
export class MergedIds {
  private constructor(private readonly targets: ReadonlyMap<string, string>) {}

  static async read(ask: Ask, ids: readonly string[]): Promise<MergedIds> {
    const found = ids.length === 0 ? [] : await ask(redirectsOf([...new Set(ids)]));
    return new MergedIds(new Map(found.map(({ id, target }) => [id, target])));
  }

  /** The id that answers for this one: mostly itself. */
  keptFor(id: string): string {
    return this.targets.get(id) ?? id;
  }
}

/**
 * Asks for things by id, and once more for those that are not there but were merged.
 * @returns what was found under the ids that were asked for.
 */
export async function findMerged<Item>(
  ask: Ask,
  ids: readonly string[],
  byId: (ids: readonly string[]) => Statement<Item>,
  idOf: (item: Item) => string,
): Promise<Map<string, Item>> {
  const found = new Map((await ask(byId(ids))).map((item) => [idOf(item), item]));
  const missing = ids.filter((id) => !found.has(id));
  const redirects = missing.length === 0 ? [] : await ask(redirectsOf(missing));
  if (redirects.length === 0) return found;
  const targets = await ask(byId([...new Set(redirects.map(({ target }) => target))]));
  const moved = new Map(targets.map((item) => [idOf(item), item]));
  for (const { id, target } of redirects) {
    const item = moved.get(target);
    if (item !== undefined) found.set(id, item);
  }
  return found;
}
