import { PRESENT, viewKey } from '../../../../src/domain/time/time-view.js';

describe('the key of a view', () => {
  it('is empty for the present', () => {
    expect(viewKey(PRESENT)).toBe('');
  });

  it('differs for every other view', () => {
    const known = '2024-01-01T00:00:00.000Z';
    const keys = [
      viewKey({ validOn: '2018', knownAt: null }),
      viewKey({ validOn: '2018-12', knownAt: null }),
      viewKey({ validOn: null, knownAt: known }),
      viewKey({ validOn: '2018', knownAt: known }),
    ];
    expect(keys).toEqual(['@2018~', '@2018-12~', `@~${known}`, `@2018~${known}`]);
  });
});
