import { PRESENT, viewKey } from '../../../../src/domain/time/time-view.js';
import { parseViewId, plainId, viewIdOf } from '../../../../src/domain/time/view-id.js';

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

describe('an id under a view', () => {
  const known = '2024-01-01T00:00:00.000Z';

  it.each([
    { validOn: '2018-12', knownAt: null },
    { validOn: null, knownAt: known },
    { validOn: '2018', knownAt: known },
  ])('is read back as it was written: %j', (view) => {
    const id = viewIdOf('country:aut', view);
    expect(parseViewId(id)).toEqual({ id: 'country:aut', view });
    expect(plainId(id)).toBe('country:aut');
  });

  it('names no view where it has none, and the present where that is said', () => {
    expect(viewIdOf('country:aut', PRESENT)).toBe('country:aut');
    expect(parseViewId('country:aut')).toEqual({ id: 'country:aut', view: null });
    expect(parseViewId('country:aut@~')).toEqual({ id: 'country:aut', view: PRESENT });
  });

  it.each(['country:aut@', 'country:aut@2018', 'country:aut@2018-13~', 'country:aut@~2024'])(
    'is none with half a view: %s',
    (id) => {
      expect(parseViewId(id)).toBeNull();
    },
  );
});
