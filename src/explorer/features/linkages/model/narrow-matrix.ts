import { isEntityChoice } from '../../../core/model/facets.js';
import { countFacets, type Facet, type Say } from '../../../core/picture/count-facets.js';
import { entityTest, type Traits } from '../../../core/picture/traits.js';
import { withRows, type Matrix, type Row } from './matrix.js';

/** The attributes that rows are chosen by: those of actors. Relations are chosen by their marks. */
export function rowChoices(facets: readonly string[]): readonly string[] {
  return facets.filter(isEntityChoice);
}

/** The table of those actors that have the attributes chosen, its columns counted anew. */
export function narrowMatrix<Whole extends Matrix>(
  matrix: Whole,
  facets: readonly string[],
  traits: Traits | undefined,
): Whole {
  const passes = entityTest(facets, traits);
  if (passes === null) return matrix;
  return withRows(
    matrix,
    matrix.rows.filter(({ actor }) => passes(actor.id)),
  );
}

/**
 * What rows can be narrowed by, each value with how many rows it would leave.
 * @param rows that are left by all that is chosen but attributes.
 */
export function rowFacets(
  rows: readonly Row[],
  facets: readonly string[],
  traits: Traits,
  say: Say,
): readonly Facet[] {
  return countFacets(
    { nodes: rows.map(({ actor }) => actor), relations: [], traits },
    {
      ...{ kinds: [], groups: [], hide: [], changes: [], minconf: 0, undated: 'show' },
      facets: rowChoices(facets),
    },
    say,
  );
}
