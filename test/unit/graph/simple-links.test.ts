import { everyLink, noLink } from '../../../src/graph/query/simple-links.js';

const IOM = { role: 'member', to: { ids: ['organisation:iom'] } };

describe('links of a filter', () => {
  it('that stand there twice are asked once', () => {
    expect(everyLink([IOM, { ...IOM }])).toEqual([IOM]);
    expect(noLink([IOM, { ...IOM }, {}])).toEqual([{}]);
  });

  it('of any sort follow from a special one where all are asked, and the other way where none is', () => {
    expect(everyLink([{}, IOM])).toEqual([IOM]);
    expect(noLink([{ direction: 'BOTH', minimum: 1, to: {} }, IOM])).toHaveLength(1);
  });

  it('stay where each says something', () => {
    const links = [{ minimum: 2 }, IOM, { direction: 'IN' as const }];
    expect(everyLink(links)).toEqual(links);
    expect(noLink(links)).toEqual(links);
  });
});
