import { identifierKey } from '../../../domain/entity.js';
import { PRESENT } from '../../../domain/time/time-view.js';
import { entitiesById } from '../../../graph/read/entities-by-id.js';
import { identified } from '../../../graph/read/identified.js';
import type { Reading } from '../source.js';
import type { Counts } from './counts.js';
import { ACTIVITY_SCHEME } from './items/introduce-project.js';
import type { Run } from './items/run.js';
import type { Survey } from './items/survey.js';

/** Identifiers that are looked up in one statement. */
const BATCH = 500;

/** What the items of one run share, with the graph that it is for. */
export function runOf(survey: Survey, { engine }: Pick<Reading, 'engine'>, counts: Counts): Run {
  const introduced = new Map<string, boolean>();
  const inGraph = new Map<string, boolean>();
  return {
    survey,
    once(id, introduce) {
      const known = introduced.get(id);
      if (known !== undefined) return known;
      introduced.set(id, true);
      const isThere = introduce();
      introduced.set(id, isThere);
      return isThere;
    },
    async isInGraph(id) {
      const known = inGraph.get(id);
      if (known !== undefined) return known;
      const found = await engine.read(entitiesById([id], PRESENT));
      inGraph.set(id, found.length > 0);
      return found.length > 0;
    },
    count: (name, by) => {
      counts.add(name, by);
    },
  };
}

/** The projects of the graph that carry these identifiers of activities. */
export async function projectsIn(
  engine: Reading['engine'],
  identifiers: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let at = 0; at < identifiers.length; at += BATCH) {
    const some = identifiers.slice(at, at + BATCH);
    const codes = some.map((value) => ({ scheme: ACTIVITY_SCHEME, value }));
    const ids = new Map((await engine.read(identified(codes))).map(({ key, id }) => [key, id]));
    for (const [place, code] of codes.entries()) {
      const id = ids.get(identifierKey(code));
      if (id !== undefined) found.set(some[place] ?? '', id);
    }
  }
  return found;
}
