import { askedWords, rankPartly, weightOf } from '../../../../src/domain/names/rank-partly.js';

const candidate = (id: string, name: string, detail = '') => ({
  ...{ id, names: [name], acronym: null, detail },
});
const words = (...all: [word: string, count: number][]) =>
  all.map(([word, count]) => ({ word, count }));

describe('what has most of the words of a question', () => {
  it('needs two of them, half of what they tell, and one in a name', () => {
    const asked = words(['lisbon', 2], ['meeting', 500], ['khartoum', 3]);
    const found = rankPartly(asked, [
      candidate('event:two', 'Meeting of Khartoum', 'Lisbon'),
      candidate('event:name', 'Khartoum in Lisbon'),
      candidate('event:one', 'Khartoum Process'),
      candidate('event:detail', 'Other', 'Lisbon, Khartoum'),
    ]);
    expect(found.map(({ id }) => id)).toEqual(['event:two', 'event:name']);
    expect(found[0]?.score).toBeCloseTo(0.49);
    expect(found[0]?.matchedName).toBe('Meeting of Khartoum');
    // Two words that everybody has tell less than half beside two rare ones.
    const common = words(['of', 100_000], ['meeting', 100_000], ['lisbon', 1], ['khartoum', 1]);
    expect(rankPartly(common, [candidate('event:common', 'Meeting of Bonn')])).toEqual([]);
  });

  it('puts the shorter name first among equals, then the smaller id', () => {
    const asked = words(['lisbon', 2], ['meeting', 2]);
    const found = rankPartly(asked, [
      candidate('event:c', 'Lisbon meeting of all'),
      candidate('event:b', 'Lisbon meeting'),
      candidate('event:a', 'Meeting Lisbon'),
    ]);
    expect(found.map(({ id }) => id)).toEqual(['event:a', 'event:b', 'event:c']);
  });

  it('takes the longest words, and a rare word tells more', () => {
    expect(askedWords('of the lisbon of meeting', 2)).toEqual(['meeting', 'lisbon']);
    expect(weightOf({ word: 'a', count: 1 })).toBeGreaterThan(weightOf({ word: 'b', count: 2 }));
    expect(weightOf({ word: 'a', count: 0 })).toBe(weightOf({ word: 'b', count: 1 }));
  });
});
