import { detailOf } from '../../domain/entity-detail.js';
import { allNames } from '../../domain/entity.js';
import { KINDS, type EntityKind } from '../../domain/kinds.js';
import {
  askedWords,
  rankPartly,
  weightOf,
  type CountedWord,
} from '../../domain/names/rank-partly.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Engine } from '../../engine/engine.js';
import { entitiesById } from './entities-by-id.js';
import { findByName, findNear, matched, readNames, type Match } from './find-by-name.js';

type Store = Pick<Engine, 'findNames' | 'read'>;

/** How many words of a question are looked for one by one. */
const MOST_WORDS = 8;
/** How many entities are looked at that have some of them. */
const MOST_CANDIDATES = 100;
/** How many that match partly are given. */
const MOST_PARTLY = 20;

/**
 * Entities for a search box, best first: those that match with all words; where there are none,
 * those that have most of the words, in different names, or in their kind, place and date.
 */
export async function searchFor(
  engine: Store,
  text: string,
  kinds: readonly EntityKind[] | null,
  view: TimeView,
): Promise<Match[]> {
  const matches = await findByName(engine, text, kinds, view);
  return matches.length > 0 ? matches : findPartly(engine, text, kinds, view);
}

/** What matches less well may not be what was meant. */
const GOOD_SCORE = 0.5;

/**
 * Entities that may have been meant where a search found nothing, or nothing that has all words:
 * those whose names come nearest to the text, best first, without those that were found.
 */
export async function searchNear(
  engine: Store,
  text: string,
  kinds: readonly EntityKind[] | null,
  view: TimeView,
  matches: readonly Match[],
): Promise<Match[]> {
  if ((matches[0]?.score ?? 0) >= GOOD_SCORE) return [];
  const found = new Set(matches.map(({ id }) => id));
  const near = await findNear(engine, text, kinds, view);
  return near.filter(({ id }) => !found.has(id));
}

async function findPartly(
  engine: Store,
  text: string,
  kinds: readonly EntityKind[] | null,
  view: TimeView,
): Promise<Match[]> {
  const words = askedWords(text, MOST_WORDS);
  if (words.length < 2) return [];
  const met = await Promise.all(
    words.map(async (word) => ({ word, ids: await engine.findNames({ text: word, kinds }) })),
  );
  const counted = met.map(({ word, ids }) => ({ word, count: ids.length, ids }));
  const ids = mostMet(counted).slice(0, MOST_CANDIDATES);
  if (ids.length === 0) return [];
  const entities = await engine.read(entitiesById(ids, view));
  const ranked = rankPartly(
    counted,
    entities.map((entity) => ({
      ...{ id: entity.id, names: allNames(entity), acronym: entity.acronym },
      detail: `${KINDS[entity.kind].label} ${detailOf(entity)}`,
    })),
  ).slice(0, MOST_PARTLY);
  const chosen = ranked.map(({ id }) => id);
  return matched(ranked, await readNames(engine, chosen, view));
}

/** Ids by how much the words tell that lead to them. */
function mostMet(words: readonly (CountedWord & { readonly ids: readonly string[] })[]): string[] {
  const weights = new Map<string, number>();
  for (const word of words) {
    for (const id of word.ids) weights.set(id, (weights.get(id) ?? 0) + weightOf(word));
  }
  return [...weights]
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .map(([id]) => id);
}
