import {
  LEGEND_GROUPS,
  LISTED_GROUPS,
  RELATION_GROUPS,
} from '../../../src/domain/relation-groups.js';
import { toggle } from '../../../src/explorer/core/model/toggle.js';

describe('the legend', () => {
  it('has every group of the graph, and so has a list of relations', () => {
    const all = Object.keys(RELATION_GROUPS).sort();
    expect([...LEGEND_GROUPS].sort()).toEqual(all);
    expect([...LISTED_GROUPS].sort()).toEqual(all);
  });

  it('hides one of all at the first switch, and shows all again at the last', () => {
    const all = ['a', 'b', 'c'];
    expect(toggle(all, [], 'b')).toEqual(['a', 'c']);
    expect(toggle(all, ['a', 'c'], 'b')).toEqual([]);
    expect(toggle(all, ['a'], 'a')).toEqual([]);
  });
});
