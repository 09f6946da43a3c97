import fc from 'fast-check';
import { arrangeRows } from '../../../../src/explorer/features/linkages/model/arrange-rows.js';
import type { Only } from '../../../../src/explorer/core/address/parts/linkages.js';
import { mergeMatrices } from '../../../../src/explorer/features/linkages/model/matrix.js';
import {
  narrowMatrix,
  rowFacets,
} from '../../../../src/explorer/features/linkages/model/narrow-matrix.js';
import { facetChoice, withoutFacet } from '../../../../src/explorer/core/model/facets.js';
import type { EntityTraits } from '../../../../src/explorer/core/picture/traits.js';
import { found, plainCell, row, votedCell } from './found.js';

const REGIONS = ['Africa', 'Asia', null] as const;
const THEMES = ['theme:return', 'theme:border'] as const;
const CHOICES = ['REGION:Africa', 'REGION:Asia', 'THEME:theme:return', 'VOTE:YES'] as const;
const named = (value: string) => ({ value, label: value });

const actors = fc.array(
  fc.record({
    region: fc.constantFrom(...REGIONS),
    themes: fc.subarray([...THEMES]),
    vote: fc.constantFrom('YES' as const, 'NO' as const, null),
  }),
  { maxLength: 10 },
);
const only = fc.subarray<Only>(['yes', 'no', 'gaps']);

describe('attributes of the rows of linkages', () => {
  it('count what each value would leave alone of its attribute, under all else that is chosen', () => {
    fc.assert(
      fc.property(actors, only, fc.subarray([...CHOICES]), (some, marks, facets) => {
        const matrix = mergeMatrices([
          found(
            ...some.map(({ vote }, at) =>
              row(`country:c${at}`, `C${at}`, votedCell(vote), plainCell()),
            ),
          ),
        ]);
        const traits = new Map(
          some.map(({ region, themes }, at): [string, EntityTraits] => [
            `country:c${at}`,
            { REGION: region === null ? [] : [named(region)], THEME: themes.map(named) },
          ]),
        );
        const shown = (choices: readonly string[]) =>
          arrangeRows(narrowMatrix(matrix, choices, traits), { sort: null, only: marks }, 'en')
            .shown;
        const left = arrangeRows(matrix, { sort: null, only: marks }, 'en').shown;
        for (const { key, values } of rowFacets(left, facets, traits, (_, value) => value)) {
          for (const { value, count } of values) {
            const alone = [...withoutFacet(facets, key), facetChoice(key, value)];
            expect(count).toBe(shown(alone).length);
          }
        }
      }),
    );
  });

  it('leave out who has none, and columns count what is left', () => {
    const matrix = mergeMatrices([
      found(
        row('country:aut', 'Austria', votedCell('YES'), plainCell()),
        row('country:tcd', 'Chad', votedCell('NO'), plainCell()),
      ),
    ]);
    const traits = new Map([['country:tcd', { REGION: [named('Africa')] }]]);
    const narrowed = narrowMatrix(matrix, ['REGION:Africa'], traits);
    expect(narrowed.rows.map(({ actor }) => actor.name)).toEqual(['Chad']);
    expect([matrix, narrowed].map(({ columns }) => columns[0]?.recorded)).toEqual([2, 1]);
  });

  it('are those of actors: votes are chosen by their marks', () => {
    const matrix = mergeMatrices([
      found(row('country:aut', 'Austria', votedCell('NO'), plainCell())),
    ]);
    expect(narrowMatrix(matrix, ['VOTE:YES'], new Map())).toBe(matrix);
  });
});
