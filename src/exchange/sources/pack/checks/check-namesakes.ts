import { searchName } from '../../../../domain/names/words.js';
import { ENTITY_KINDS } from '../../../../domain/kinds.js';
import { problem, type Problem } from '../problem.js';
import type { SeedData, SeedRow } from '../seed-data.js';

/**
 * Two entities of one kind do not share a name or acronym: nobody could tell them apart. But
 * projects that have different codes of one register may bear one title.
 */
export function checkNamesakes(data: SeedData): Problem[] {
  const codes = codesOf(data);
  return ENTITY_KINDS.flatMap((kind) => {
    const holders = new Map<string, SeedRow<string>>();
    return data.entities
      .filter((row) => row.value.kind === kind)
      .flatMap((row) => {
        const { id, name, acronym } = row.value.common;
        const texts = new Set([name, acronym].map(searchName).filter((text) => text !== ''));
        return [...texts].flatMap((text) => {
          const first = holders.get(text);
          if (first === undefined) holders.set(text, { ...row, value: id });
          if (first === undefined || first.value === id) return [];
          if (kind === 'PROJECT' && differ(codes.get(id), codes.get(first.value))) return [];
          return [problem(row, sharedName(text, first))];
        });
      });
  });
}

/** Code by scheme, of each entity that has some. */
type Codes = ReadonlyMap<string, string>;

function codesOf({ identifiers }: SeedData): ReadonlyMap<string, Codes> {
  const found = new Map<string, Map<string, string>>();
  for (const { value } of identifiers) {
    const known = found.get(value.entity) ?? new Map<string, string>();
    found.set(value.entity, known.set(value.scheme, value.value));
  }
  return found;
}

function differ(one: Codes = new Map(), other: Codes = new Map()): boolean {
  return [...one].some(([scheme, code]) => (other.get(scheme) ?? code) !== code);
}

function sharedName(text: string, first: SeedRow<string>): string {
  return `The name or acronym "${text}" is also that of ${first.value} (line ${first.line}). If they are one, keep one; if not, add a place or year in brackets and move a shared acronym to names.csv.`;
}
