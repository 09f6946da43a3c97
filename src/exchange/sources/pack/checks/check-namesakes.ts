import { searchName } from '../../../../domain/names/words.js';
import { ENTITY_KINDS } from '../../../../domain/kinds.js';
import { problem, type Problem } from '../problem.js';
import type { SeedData, SeedRow } from '../seed-data.js';

/** Two entities of one kind do not share a name or acronym: nobody could tell them apart. */
export function checkNamesakes(data: SeedData): Problem[] {
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
          return [problem(row, sharedName(text, first))];
        });
      });
  });
}

function sharedName(text: string, first: SeedRow<string>): string {
  return `The name or acronym "${text}" is also that of ${first.value} (line ${first.line}). If they are one, keep one; if not, add a place or year in brackets and move a shared acronym to names.csv.`;
}
