import {
  groupRows,
  onlyRows,
  orderOf,
  sortRows,
  tallyOf,
} from '../../../../src/explorer/features/linkages/model/arrange-rows.js';
import { mergeMatrices } from '../../../../src/explorer/features/linkages/model/matrix.js';
import { found, linkage, plainCell, row, votedCell } from './found.js';

const signed = linkage('ENDORSES', { action: 'signed' });
const champion = linkage('ENDORSES', { action: 'champion' });
const matrix = mergeMatrices([
  found(
    row('organisation:alpha', 'Alpha', plainCell(), plainCell(linkage('ADOPTS'))),
    row('country:aut', 'Austria', votedCell('ABSTAIN'), plainCell()),
    row('country:bel', 'Belgium', votedCell('YES'), plainCell()),
    row('country:che', 'Chad', votedCell('ABSTAIN'), plainCell(signed)),
    row('country:prt', 'Portugal', votedCell('YES', champion), plainCell(signed)),
    row('country:svk', 'Slovakia', votedCell(null), plainCell(signed)),
    row('country:hun', 'Hungary', votedCell('NO'), plainCell()),
  ),
]);
const { rows, columns } = matrix;
const sorted = (sort: string | null) =>
  sortRows(rows, columns, orderOf(columns, sort), 'en').map(({ actor }) => actor.name);

describe('rows of linkages', () => {
  it('come by vote: no, abstained, none recorded, yes; then by most links; others last', () => {
    const byVote = ['Hungary', 'Chad', 'Austria', 'Slovakia', 'Portugal', 'Belgium', 'Alpha'];
    expect(sorted(null)).toEqual(byVote);
    expect(sorted('vote')).toEqual(byVote);
    expect(sorted('framework:pact~vote')).toEqual(byVote);
  });

  it('stay last, turned round, when nobody of their kind votes', () => {
    const turned = ['Portugal', 'Belgium', 'Slovakia', 'Chad', 'Austria', 'Hungary', 'Alpha'];
    expect(sorted('-vote')).toEqual(turned);
  });

  it('come by the links in another column, or by name', () => {
    const byPlan = ['Portugal', 'Chad', 'Alpha', 'Slovakia', 'Austria', 'Belgium', 'Hungary'];
    expect(sorted('framework:plan')).toEqual(byPlan);
    expect(sorted('-actor')[0]).toBe('Slovakia');
  });

  it('with gaps are those without a record in the column they are sorted by', () => {
    const gaps = (sort: string) =>
      onlyRows(rows, ['gaps'], orderOf(columns, sort)).map(({ actor }) => actor.name);
    expect(gaps('vote')).toEqual(['Slovakia']);
    expect(gaps('framework:plan')).toEqual(['Austria', 'Belgium', 'Hungary']);
  });

  it('can be those of one mark, or of any of several', () => {
    const { at } = orderOf(columns, 'vote');
    expect(onlyRows(rows, ['abstained'], { at }).map(({ actor }) => actor.name)).toEqual([
      'Austria',
      'Chad',
    ]);
    // All who did not vote yes: what one asks of the members of a dialogue.
    const not = onlyRows(rows, ['no', 'abstained', 'noVote'], { at });
    expect(not.map(({ actor }) => actor.name).sort()).toEqual([
      ...['Austria', 'Chad', 'Hungary', 'Slovakia'],
    ]);
    expect(onlyRows(rows, [], { at })).toHaveLength(7);
  });

  it('stand in two groups, dialogues and organisations first', () => {
    expect(groupRows(rows).map((group) => [group.name, group.rows.length])).toEqual([
      ['bodies', 1],
      ['countries', 6],
    ]);
  });

  it('are counted by mark, without those to whom the column does not apply', () => {
    const { of, marks } = tallyOf(matrix, 0);
    expect(of).toHaveLength(6);
    expect(marks).toEqual([
      { mark: 'no', count: 1 },
      { mark: 'abstained', count: 2 },
      { mark: 'noVote', count: 1 },
      { mark: 'yes', count: 2 },
    ]);
  });
});
