import { grouped } from '../../domain/grouped.js';
import { viewKey, type TimeView } from '../../domain/time/time-view.js';
import type { Relation } from '../../domain/relation.js';
import type { TieFilter } from '../../graph/query/ties.js';
import { directTies, sharedLinks, type SharedLink } from '../../graph/read/shared-links.js';
import type { Context } from '../context.js';

/**
 * The links of these actors to these entities, by the order of `entities`. All that one level of a
 * query asks is one statement, in which each entity is read once.
 */
export async function loadLinks(
  { engine, loaders }: Context,
  actors: readonly string[],
  entities: readonly string[],
  filter: TieFilter,
  view: TimeView,
): Promise<readonly (readonly SharedLink[])[]> {
  const loader = loaders.get<ReadonlyMap<string, readonly SharedLink[]>>(
    ['links', viewKey(view), filter],
    async (keys) => {
      const asked = new Map<string, Set<string>>();
      for (const key of keys) {
        const [ends, met] = parseKey(key);
        for (const entity of met) {
          asked.set(entity, new Set([...(asked.get(entity) ?? []), ...ends]));
        }
      }
      const questions = [...asked].map(([entity, ends]) => ({ entity, actors: [...ends] }));
      const links = await engine.read(sharedLinks(questions, filter, view));
      const found = grouped(links, ({ entity }) => entity.id);
      return new Map(keys.map((key) => [key, found]));
    },
    new Map(),
  );
  if (entities.length === 0) return [];
  const found = await loader.load(JSON.stringify([actors, entities]));
  return entities.map((entity) =>
    (found.get(entity) ?? []).filter(({ actor }) => actors.includes(actor)),
  );
}

function parseKey(key: string): [readonly string[], readonly string[]] {
  return JSON.parse(key) as [string[], string[]];
}

/** The relations straight between two actors, either way, by id: of each itself and whoever acts for it. */
export async function loadDirect(
  { engine, loaders }: Context,
  ours: readonly string[],
  theirs: readonly string[],
  filter: TieFilter,
  view: TimeView,
): Promise<readonly Relation[]> {
  const loader = loaders.get<readonly Relation[]>(
    ['directTies', viewKey(view), filter],
    async (keys) => {
      const asked = keys.map((key) => {
        const [one, other] = parseKey(key);
        return { key, ours: one, theirs: other };
      });
      const rows = await engine.read(directTies(asked, filter, view));
      return new Map(rows.map(({ key, items }) => [key, items]));
    },
    [],
  );
  return loader.load(JSON.stringify([ours, theirs]));
}
