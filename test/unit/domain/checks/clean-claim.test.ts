import type { ClaimInput } from '../../../../src/domain/claims/claim.js';
import { cleanClaim } from '../../../../src/domain/checks/clean-claim.js';
import { accepted } from '../../../../src/domain/checks/cleaning.js';
import type { AmountKind, YearAmount } from '../../../../src/domain/relation.js';
import type { RelationType } from '../../../../src/domain/relation-types.js';
import { claim } from '../../../support/claims.js';

const [IOM, GCM, AUSTRIA] = ['organisation:iom', 'framework:gcm', 'country:aut'] as const;
const joined = claim(AUSTRIA, 'MEMBER_OF', IOM);

/** Austria funds somebody with one amount. */
const paid = (object: string, amount: Partial<YearAmount>): ClaimInput =>
  claim(AUSTRIA, 'FUNDS', object, {
    amounts: [{ year: 2020, currency: 'EUR', value: 5, kind: null, ...amount }],
  });

describe('a claim is refused, with what to do, when', () => {
  const cases: readonly (readonly [string, ClaimInput, string, string])[] = [
    [
      'its type is none',
      claim(IOM, 'toString' as RelationType, GCM),
      'type',
      'Use one of: ACCOUNTABLE_FOR',
    ],
    ['its subject is no entity', claim("x'})--(", 'MEMBER_OF', IOM), 'subject', 'Write its kind'],
    ['its object is a document', claim(IOM, 'FUNDS', 'document:x'), 'object', 'Write its kind'],
    ['its type does not lead there', claim(IOM, 'MEMBER_OF', GCM), 'object', 'Choose another type'],
    [
      'its type starts elsewhere',
      claim(GCM, 'VOTED_ON', 'framework:other'),
      'subject',
      'takes COUNTRY, ORGANISATION',
    ],
    [
      'its type has no vote',
      { ...joined, key: { ...joined.key, vote: 'YES' } },
      'vote',
      'Leave it out',
    ],
    [
      'its action is none',
      claim(IOM, 'ENDORSES', GCM, { action: 'liked' }),
      'action',
      'endorsed, signed',
    ],
    ['a start is no date', { ...joined, validFrom: '19.12.2018' }, 'validFrom', 'Write 2018'],
    ['a day does not exist', { ...joined, observedOn: '2019-02-29' }, 'observedOn', 'Write 2018'],
    [
      'it ends before it begins',
      { ...joined, validFrom: '2020', validTo: '2019-12' },
      'validTo',
      'before the validFrom "2020"',
    ],
    ['it is more than sure', { ...joined, confidence: 2 }, 'confidence', 'from 0 to 1'],
    ['its confidence is no number', { ...joined, confidence: NaN }, 'confidence', 'from 0 to 1'],
    [
      'its role is not in the list of its type',
      claim('organisation:unit', 'PART_OF', IOM, { role: 'limb' }),
      'role',
      'Use one of: unit, office,',
    ],
    ['it joins a body with itself', claim(IOM, 'PARTNERS_WITH', IOM), 'object', 'Correct one end'],
    [
      'its source saw it after the end that it states',
      { ...joined, validFrom: '2010', validTo: '2012', observedOn: '2020' },
      'observedOn',
      'record two claims',
    ],
    [
      'its end is that of no register',
      { ...joined, validFrom: '2005', validTo: '9999-12-31' },
      'validTo',
      'leave it out',
    ],
    [
      'an amount became what no money becomes',
      paid(IOM, { kind: 'GIFT' as AmountKind }),
      'amounts.0.kind',
      'Use one of: COMMITMENT, DISBURSEMENT, PLEDGE, BUDGET',
    ],
    ['an amount has no currency', paid(IOM, { currency: '€' }), 'amounts.0.currency', 'ISO 4217'],
    ['an amount is none', paid(IOM, { value: -Infinity }), 'amounts.0.value', 'Write digits'],
    ['it has no place', { ...joined, locator: '' }, 'locator', 'Say where in the document'],
  ];

  it.each(cases)('%s', (_why, wrong, path, remedy) => {
    expect(() => {
      accepted(cleanClaim(wrong));
    }).toThrow(
      expect.objectContaining({
        kind: 'INVALID_INPUT',
        details: { path },
        message: expect.stringContaining(remedy) as string,
      }) as Error,
    );
  });
});

describe('words of a claim are brought into one form', () => {
  const roles: readonly (readonly [string, RelationType, string, string])[] = [
    ['the case of a role', 'MEMBER_OF', 'Observer', 'observer'],
    [
      'white space around and in it',
      'MEMBER_OF',
      ' steering\u00a0 committee',
      'steering committee',
    ],
    ['another hyphen', 'MEMBER_OF', 'Co\u2013chair', 'co-chair'],
    ['accents stay', 'MEMBER_OF', 'Invité', 'invité'],
    ['one of a list, in any spelling', 'PART_OF', 'Programme-Component', 'programme component'],
    ['one of a list with an accent', 'PART_OF', 'Organ\u0301', 'organ'],
  ];
  it.each(roles)('%s', (_what, type, role, normal) => {
    const { value, problems } = cleanClaim(claim('organisation:unit', type, IOM, { role }));
    expect([value.key.role, problems]).toEqual([normal, []]);
  });

  it.each(['Ratified', ' RATIFIED', 'ratifiéd'])('an action: %s', (action) => {
    const { value, problems } = cleanClaim(claim(AUSTRIA, 'ENDORSES', GCM, { action }));
    expect([value.key.action, problems]).toEqual(['ratified', []]);
  });
});

describe('a claim is taken', () => {
  it.each([
    ['of an allowed pair', joined],
    ['of partners in either order', claim('place:rabat', 'PARTNERS_WITH', 'project:x')],
    [
      'that ends in the year it begins',
      claim(AUSTRIA, 'MEMBER_OF', IOM, { validFrom: '2020-05', validTo: '2020' }),
    ],
    ['of money for a country', paid('country:ken', { kind: 'PLEDGE' })],
    ['of money that was taken back', paid(IOM, { value: -5, kind: 'DISBURSEMENT' })],
    ['with what its type has', claim(AUSTRIA, 'ENDORSES', GCM, { action: 'ratified' })],
  ])('%s', (_which, right) => {
    expect(() => {
      accepted(cleanClaim(right));
    }).not.toThrow();
  });
});
