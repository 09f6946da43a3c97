import { LEGEND_GROUPS } from '../../../domain/relation-groups.js';
import { ENTITY_KINDS } from '../../../domain/kinds.js';
import { isRowSource } from '../../features/linkages/model/row-source.js';
import { ONLY } from '../../features/linkages/model/marks.js';
import { MEASURE_NAMES } from '../../../domain/measures.js';
import { DIFFERENCES } from '../../../domain/differences.js';
import { MAP_MEASURES } from './map-measures.js';
import { isRelationType } from '../../../domain/relation-types.js';
import { isPartialDate } from '../../../domain/time/partial-date.js';
import { isTime } from '../../../domain/time/utc-time.js';
import { isFacetChoice } from '../model/facets.js';
import type { Words } from '../words/en.js';
import { FOLDS, LAYOUTS, OPENING, QUEUES, START, type State } from './state.js';

/** What is wrong with a value of the address: which of the words to say, and the value. */
export interface Fault {
  readonly words: keyof Words['faults'];
  readonly value: string;
}

type Read<T> = { readonly value: T } | { readonly fault: Fault };

/** How one part of the state is written in the address, and read from it. */
export interface Parameter<K extends keyof State> {
  read(text: string, known: Known): Read<State[K]>;
  write(value: State[K]): string;
}

/** What only the page knows: which views and languages there are. */
export interface Known {
  readonly views: readonly string[];
  readonly languages: readonly string[];
}

export type Parameters = { readonly [K in keyof State]: Parameter<K> };

const ID = /^[a-z]+:[a-z0-9][a-z0-9-]*$/;
const CELL = /^[a-z]+:[a-z0-9-]+~[a-z]+:[a-z0-9-]+(?:~vote)?$/;
const good = <T>(value: T): Read<T> => ({ value });
const bad = (words: Fault['words'], value: string): { fault: Fault } => ({
  fault: { words, value },
});

/** Ids and such are plain, so lists are joined by commas. */
function list<T extends string>(isGood: (item: string) => boolean, words: Fault['words']) {
  return {
    read: (text: string): Read<readonly T[]> => {
      const items = [...new Set(text.split(',').filter((item) => item !== ''))];
      const wrong = items.find((item) => !isGood(item));
      return wrong === undefined ? good(items as T[]) : bad(words, wrong);
    },
    write: (value: readonly T[]) => value.join(','),
  };
}

function oneOf<T>(isGood: (text: string) => boolean, words: Fault['words']) {
  return {
    read: (text: string): Read<T> => (isGood(text) ? good(text as T) : bad(words, text)),
    write: (value: T) => (value === null ? '' : String(value)),
  };
}

/** A whole number within bounds. */
function count(least: number, most: number) {
  return {
    read: (text: string): Read<number> =>
      /^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most
        ? good(Number(text))
        : bad('badChoice', text),
    write: String,
  };
}

/** A value of a facet may hold what parts it from others. */
const unpacked = (choice: string): string => choice.replaceAll('%3B', ';').replaceAll('%25', '%');

const isId = (text: string): boolean => ID.test(text);
const among = (choices: readonly string[]) => (text: string) => choices.includes(text);

/** A number from 0 to 1. */
const share = {
  read: (text: string): Read<number> => {
    const least = Number(text);
    return text.trim() !== '' && least >= 0 && least <= 1 ? good(least) : bad('badNumber', text);
  },
  write: String,
};

export const PARAMETERS: Parameters = {
  view: {
    read: (text, { views }) => (views.includes(text) ? good(text) : bad('badView', text)),
    write: (view) => view,
  },
  of: list((item) => item === OPENING || isId(item), 'badId'),
  depth: {
    read: (text) => {
      const depth = ([0, 1, 2, 3] as const).find((step) => String(step) === text);
      return depth === undefined ? bad('badDepth', text) : good(depth);
    },
    write: String,
  },
  kinds: list(among(ENTITY_KINDS), 'badChoice'),
  groups: list(among(LEGEND_GROUPS), 'badChoice'),
  hide: list((item) => /^[A-Z_]+$/.test(item), 'badChoice'),
  keep: list(isId, 'badId'),
  without: list(isId, 'badId'),
  unlinked: oneOf(among(['show', 'hide']), 'badChoice'),
  fold: list((item) => among(FOLDS)(item) || isId(item), 'badChoice'),
  unfold: list(isId, 'badId'),
  minconf: share,
  on: oneOf(isPartialDate, 'badDate'),
  with: oneOf(isPartialDate, 'badDate'),
  since: oneOf(isTime, 'badTime'),
  changes: list(among(DIFFERENCES), 'badChoice'),
  facets: {
    read: (text) => {
      const choices = text.split(';').filter((choice) => choice !== '');
      const wrong = choices.find((choice) => !isFacetChoice(unpacked(choice)));
      return wrong === undefined
        ? good([...new Set(choices.map(unpacked))])
        : bad('badChoice', wrong);
    },
    write: (choices) =>
      choices.map((choice) => choice.replace(/[%;]/g, encodeURIComponent)).join(';'),
  },
  known: oneOf(isTime, 'badTime'),
  undated: oneOf(among(['show', 'hide']), 'badChoice'),
  sel: oneOf(isId, 'badId'),
  rel: list(isId, 'badId'),
  from: oneOf(isId, 'badId'),
  to: oneOf(isId, 'badId'),
  via: list(among(ENTITY_KINDS), 'badChoice'),
  least: count(0, 99),
  open: list(isId, 'badId'),
  avoid: list(isId, 'badId'),
  steps: count(1, 8),
  path: count(1, 20),
  claimed: oneOf(among(['show', 'hide']), 'badChoice'),
  parts: oneOf(among(['own', 'with']), 'badChoice'),
  frameworks: list(isId, 'badId'),
  actors: list(isRowSource, 'badId'),
  only: list(among(ONLY), 'badChoice'),
  cell: oneOf((text) => CELL.test(text), 'badChoice'),
  sort: oneOf((text) => /^-?[a-zA-Z:0-9~-]+$/.test(text), 'badChoice'),
  rows: oneOf(among(['relations', 'entities']), 'badChoice'),
  size: oneOf(among(MEASURE_NAMES), 'badChoice'),
  colour: oneOf(among(['KIND', 'COMMUNITY']), 'badChoice'),
  layout: oneOf(among(LAYOUTS), 'badChoice'),
  by: oneOf(among(['kind', 'type', ...MAP_MEASURES]), 'badChoice'),
  as: oneOf(among(['map', 'table']), 'badChoice'),
  queue: oneOf(among(QUEUES), 'badChoice'),
  cites: oneOf(isId, 'badId'),
  says: oneOf((text) => isRelationType(text), 'badChoice'),
  score: share,
  board: oneOf((text) => /^[a-z0-9-]{1,40}$/.test(text), 'badChoice'),
  step: count(1, 60),
  q: { read: (text) => good(text.slice(0, 200)), write: (q) => q },
  lang: {
    read: (text, { languages }) => (languages.includes(text) ? good(text) : bad('badChoice', text)),
    write: (lang) => lang ?? '',
  },
};

export const PARAMETER_NAMES = Object.keys(START) as (keyof State)[];
