import { NETWORK_MEASURES } from '../../../src/analytics/measures.js';
import { ENTITY_KINDS } from '../../../src/domain/kinds.js';
import { RELATION_GROUPS } from '../../../src/domain/relation-groups.js';
import { DATED_KINDS } from '../../../src/domain/time/timeline.js';
import { GROUPS } from '../../../src/explorer/model/groups.js';
import { DATED_KINDS as OFFERED, KINDS } from '../../../src/explorer/model/kinds.js';
import { MEASURES } from '../../../src/explorer/model/measures.js';
import { toggle } from '../../../src/explorer/model/toggle.js';

describe('the legend', () => {
  it('has every kind and every group of the graph', () => {
    expect([...KINDS].sort()).toEqual([...ENTITY_KINDS].sort());
    expect([...GROUPS].sort()).toEqual(Object.keys(RELATION_GROUPS).sort());
  });

  it('offers every measure of the graph, and the dated kinds for its timeline', () => {
    expect([...MEASURES].sort()).toEqual(Object.keys(NETWORK_MEASURES).sort());
    expect([...OFFERED].sort()).toEqual([...DATED_KINDS].sort());
  });

  it('hides one of all at the first switch, and shows all again at the last', () => {
    const all = ['a', 'b', 'c'];
    expect(toggle(all, [], 'b')).toEqual(['a', 'c']);
    expect(toggle(all, ['a', 'c'], 'b')).toEqual([]);
    expect(toggle(all, ['a'], 'a')).toEqual([]);
  });
});
