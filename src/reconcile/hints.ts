import { allNames, identifierKey, type Entity, type Identifier } from '../domain/entity.js';
import { askedIdentifiers } from '../domain/checks/asked-identifiers.js';
import { countriesMeant } from '../domain/names/country-names.js';
import { searchName } from '../domain/names/words.js';
import type { Engine } from '../engine/engine.js';
import { propertyOf } from './properties.js';
import { propertyValues, type PropertyValue } from './property-values.js';
import type { Hint } from './query.js';

/** How what a candidate has compares with the hints of a row. */
export interface HintMatch {
  readonly agree: number;
  readonly differ: number;
  /** A code of another register agrees: there is no doubt left. */
  readonly certain: boolean;
}

export const NO_HINTS: HintMatch = { agree: 0, differ: 0, certain: false };

/** How many values of a candidate a hint is compared with. */
const COMPARED_VALUES = 50;

/** Codes are given bare, in small letters or as an address that ends with the code. */
function spellings(code: string): string[] {
  const bare = code.trim();
  const last = /^https?:\/\/.*\/([^/?#]+)\/?$/.exec(bare)?.[1] ?? bare;
  return [...new Set([bare, last, last.toUpperCase(), last.toLowerCase()])];
}

/** The codes among the hints, in every spelling they may be stored in. */
export function codesIn(hints: readonly Hint[]): Identifier[] {
  return hints.flatMap(({ property, values }) => {
    const { source } = propertyOf(property);
    if (source.from !== 'identifiers') return [];
    return values
      .flatMap(spellings)
      .flatMap((value) => askedIdentifiers({ scheme: source.scheme, value }));
  });
}

/** Compares candidates with hints, one statement per property that stands in the graph itself. */
export class HintComparer {
  readonly #values = new Map<string, ReadonlyMap<string, readonly PropertyValue[]>>();

  private constructor() {}

  /** Reads what is needed to compare these candidates with these hints. */
  static async reading(
    engine: Pick<Engine, 'read'>,
    candidates: readonly Entity[],
    hints: readonly Hint[],
  ): Promise<HintComparer> {
    const comparer = new HintComparer();
    const entities = [...new Map(candidates.map((entity) => [entity.id, entity])).values()];
    const settings = { limit: COMPARED_VALUES, validOn: null };
    for (const id of new Set(hints.map(({ property }) => property))) {
      const property = propertyOf(id === 'name' ? 'names' : id);
      comparer.#values.set(id, await propertyValues(engine, entities, property, settings));
    }
    return comparer;
  }

  compare(hints: readonly Hint[], { id, identifiers }: Entity): HintMatch {
    const verdicts = hints.map((hint) => {
      const values = this.#values.get(hint.property)?.get(id) ?? [];
      if (values.length === 0 || hint.values.every((value) => value.trim() === '')) return null;
      return values.some((value) => hint.values.some((asked) => means(asked, value)));
    });
    const own = new Set(identifiers.map(identifierKey));
    return {
      agree: verdicts.filter((verdict) => verdict === true).length,
      differ: verdicts.filter((verdict) => verdict === false).length,
      certain: codesIn(hints).some((code) => own.has(identifierKey(code))),
    };
  }
}

/** Whether a cell of a table means this value: the same words, a date as precise as either, an id or name. */
function means(asked: string, value: PropertyValue): boolean {
  if (typeof value === 'number') return Number(asked) === value;
  if (typeof value !== 'string') {
    return asked === value.id || isCalled(asked, value);
  }
  if (/^\d{4}(-\d\d){0,2}$/.test(value) && /^\d{4}/.test(asked)) {
    const day = asked.slice(0, 10);
    return value.startsWith(day) || day.startsWith(value);
  }
  return sameWords(withoutScheme(asked), withoutScheme(value));
}

/** By a name it has, or a country by its code or in one of the many ways people write it. */
function isCalled(asked: string, entity: Entity): boolean {
  if (allNames(entity).some((name) => sameWords(asked, name))) return true;
  const meant = entity.kind === 'COUNTRY' ? countriesMeant(asked) : [];
  return meant.length === 1 && meant[0] === entity.id;
}

const withoutScheme = (text: string): string => text.replace(/^https?:\/\/(www\.)?/i, '');

function sameWords(a: string, b: string): boolean {
  return searchName(a) === searchName(b);
}
