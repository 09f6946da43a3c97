import { Seen } from '../../../src/exchange/export/seen.js';

describe('what was written already', () => {
  it('is new once', () => {
    const seen = new Seen();
    expect(['a', 'b', 'a'].map((id) => seen.isNew(id))).toEqual([true, true, false]);
  });

  it('is forgotten when there is too much of it, the longest unused first', () => {
    const seen = new Seen(2);
    for (const id of ['a', 'b', 'a', 'c']) seen.isNew(id);
    expect(['a', 'b'].map((id) => seen.isNew(id))).toEqual([false, true]);
  });
});
