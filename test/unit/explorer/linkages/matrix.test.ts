import { markOf } from '../../../../src/explorer/features/linkages/model/marks.js';
import { mergeMatrices, placeOf } from '../../../../src/explorer/features/linkages/model/matrix.js';
import { found, linkage, plainCell, row, votedCell } from './found.js';

const signed = linkage('ENDORSES', { action: 'signed' });
const champion = linkage('ENDORSES', { action: 'champion' });
const answers = [
  found(
    row('country:aut', 'Austria', votedCell('NO'), plainCell(signed)),
    row('country:prt', 'Portugal', votedCell('YES', champion), plainCell()),
  ),
  found(
    row('country:prt', 'Portugal', votedCell('YES', champion), plainCell()),
    row('organisation:alpha', 'Alpha', plainCell(linkage('IMPLEMENTS')), plainCell()),
    row('country:svk', 'Slovakia', votedCell(null), plainCell()),
  ),
];
const matrix = mergeMatrices(answers);
const marks = Object.fromEntries(
  matrix.rows.map(({ actor, cells }) => [actor.name, cells.map((cell) => cell.marks.join(' '))]),
);

describe('the table of linkages', () => {
  it('splits a framework that was voted on into the vote and the other links', () => {
    expect(matrix.columns.map(({ name, recorded, year }) => [name, recorded, year])).toEqual([
      ['framework:pact~vote', 2, '2018'],
      ['framework:pact', 2, '2018'],
      ['framework:plan', 1, null],
    ]);
  });

  it('has each actor once, with what is recorded, missing or not applicable', () => {
    expect(marks).toEqual({
      Austria: ['no', 'none', 'signed'],
      Portugal: ['yes', 'champion', 'none'],
      Alpha: ['', 'implements', 'none'],
      Slovakia: ['noVote', 'none', 'none'],
    });
  });

  it('finds a place by its name, and the whole framework when there is no half', () => {
    const at = (name: string) => placeOf(matrix, name)?.column.name ?? null;
    expect(at('country:aut~framework:pact~vote')).toBe('framework:pact~vote');
    expect(at('country:aut~framework:plan~vote')).toBe('framework:plan');
    expect(at('country:deu~framework:plan')).toBeNull();
    expect(placeOf(matrix, null)).toBeNull();
  });
});

describe('the mark of a link', () => {
  it.each([
    ['ENDORSES', 'endorsed', 'endorsed'],
    ['ENDORSES', 'ratified', 'bound'],
    ['ENDORSES', null, 'endorsed'],
    ['ADOPTS', null, 'adopted'],
    ['ALIGNS_WITH', null, 'follows'],
    ['PUBLISHES', null, 'other'],
  ])('of %s (%s) is %s', (type, action, mark) => {
    expect(markOf(linkage(type, { action }))).toBe(mark);
  });

  it('is another one when the link leads to the actor', () => {
    expect(markOf({ ...linkage('ADOPTS'), direction: 'IN' })).toBe('other');
  });
});
