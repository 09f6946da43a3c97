import { longestName, type LongestName, type Reading } from './longest-name.js';
import type { Mention, Unsettled } from './mention.js';
import { saidBy, shortName } from './short-names.js';

export interface Found {
  /** In their order; two never cross, and one may stand within a longer one. */
  readonly mentions: readonly Mention[];
  /** Names of which nobody can say whom they mean here. */
  readonly unsettled: readonly Unsettled[];
}

/** A word that is no name, and the name that it stands in. */
interface Free {
  readonly at: number;
  readonly outer: Mention | null;
}

/** The entities of the graph that a text names: the longest names first from left to right. */
export function findMentions(reading: Reading): Found {
  const search = new Search(reading);
  search.within(0, reading.tokens.length, null);
  const { mentions, unsettled, free } = search;
  const said = saidBy(reading, mentions);
  for (const { at, outer } of free) {
    const short = shortName(reading, at, said);
    if (short === null || short.entityId === outer?.entityId) continue;
    mentions.push({ ...placeOf(reading, at, at + 1), ...short, isWithin: outer !== null });
  }
  return { mentions: mentions.sort(inOrder), unsettled };
}

/** Looks for names, and for names within these. */
class Search {
  readonly mentions: Mention[] = [];
  readonly unsettled: Unsettled[] = [];
  readonly free: Free[] = [];

  constructor(private readonly reading: Reading) {}

  within(from: number, to: number, outer: Mention | null): void {
    for (let at = from; at < to;) {
      const found = longestName(this.reading, { from: at, to, outer });
      if (found === null) this.free.push({ at, outer });
      else this.#take(at, found, outer);
      at = found?.end ?? at + 1;
    }
  }

  #take(at: number, { end, form }: LongestName, outer: Mention | null): void {
    const place = placeOf(this.reading, at, end);
    if (form === null) {
      if (outer === null) this.unsettled.push(place);
      return;
    }
    const { entityId, kind, form: how } = form;
    const isAdjective = how === 'ADJECTIVE';
    const mention = { ...place, entityId, kind, isAdjective, isWithin: outer !== null };
    this.mentions.push(mention);
    if (end > at + 1) this.within(at, end, mention);
  }
}

/** By their beginning, the longer first. */
const inOrder = (left: Mention, right: Mention): number =>
  left.start - right.start || right.end - left.end;

function placeOf({ tokens }: Reading, from: number, to: number): Unsettled {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
