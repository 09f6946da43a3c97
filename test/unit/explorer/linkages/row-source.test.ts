import { rowQuestions } from '../../../../src/explorer/features/linkages/model/row-source.js';

describe('who the rows are', () => {
  it('asks for the countries among the members of a dialogue, else for its other members', () => {
    const linked = [
      {
        types: ['MEMBER_OF', 'PARTICIPATES_IN'],
        direction: 'OUT',
        to: { ids: ['dialogue:north'] },
      },
    ];
    expect(rowQuestions('dialogue:north')).toEqual([
      { actors: { kinds: ['COUNTRY'], linked }, kinds: null },
      { actors: { kinds: ['ORGANISATION', 'DIALOGUE'], linked }, kinds: null },
    ]);
  });

  it('asks for one actor, or for kinds, linked or all', () => {
    expect(rowQuestions('country:ita')).toEqual([
      { actors: { ids: ['country:ita'] }, kinds: null },
    ]);
    expect(rowQuestions('self:organisation:iom')).toEqual([
      { actors: { ids: ['organisation:iom'] }, kinds: null },
    ]);
    expect(rowQuestions('linked:countries')).toEqual([{ actors: null, kinds: ['COUNTRY'] }]);
    expect(rowQuestions('all:countries')).toEqual([
      { actors: { kinds: ['COUNTRY'] }, kinds: null },
    ]);
  });
});
