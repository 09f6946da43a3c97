import { ACTOR_KINDS } from '../../../../src/domain/kinds.js';
import { Families } from '../../../../src/domain/parts/families.js';
import { Parts } from '../../../../src/domain/parts/parts.js';

const UN = 'organisation:un';
const agencies = Array.from({ length: 200 }, (_, index) => `organisation:a${index}`);
const parts = (): Parts =>
  new Parts(
    agencies.map((part) => ({ part, whole: UN, wholeKind: 'ORGANISATION', role: 'office' })),
  );

describe('families', () => {
  it('of many bodies of one whole are worked out once for all of them', () => {
    const counted = parts();
    const rounds = jest.spyOn(counted, 'all', 'get');
    const families = new Families(counted, ACTOR_KINDS);
    for (const agency of agencies) {
      families.of(agency);
      families.actingFor('organisation:other', agency);
    }
    // Once for all, and once as seen from below the United Nations.
    expect(rounds).toHaveBeenCalledTimes(2);
  });

  it('let offices of one whole see one another, and others see the whole', () => {
    const families = new Families(parts(), ACTOR_KINDS);
    const [first = '', second = ''] = agencies;
    expect(families.heads[second]).toEqual([UN]);
    expect(families.of(first).heads?.[second]).toEqual([second]);
    expect(families.of(UN)).toMatchObject({ members: [UN, ...agencies.sort()], heads: null });
  });
});
