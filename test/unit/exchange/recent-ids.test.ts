import { RecentIds } from '../../../src/exchange/formats/recent-ids.js';

describe('what was written already', () => {
  it('is new once', () => {
    const seen = new RecentIds();
    expect(['a', 'b', 'a'].map((id) => seen.isNew(id))).toEqual([true, true, false]);
  });

  it('is forgotten when there is too much of it, the longest unused first', () => {
    const seen = new RecentIds(2);
    for (const id of ['a', 'b', 'a', 'c']) seen.isNew(id);
    expect(['a', 'b'].map((id) => seen.isNew(id))).toEqual([false, true]);
  });
});
