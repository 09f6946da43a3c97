import fc from 'fast-check';
import { claimId, type ClaimInput } from '../../../../src/domain/claims/claim.js';
import type { RelationSummary } from '../../../../src/domain/relation.js';
import { summarise, type Evidence } from '../../../../src/domain/claims/summarise.js';
import { settle } from '../../../../src/domain/claims/settle.js';
import { claim, document, type Saying } from '../../../support/claims.js';

const DOCUMENTS = [
  document('document:list', 'List', { publisher: 'ICMPD' }),
  document('document:report', 'Report', { publisher: 'Press', reliability: 0.5 }),
];

const evidence = (saying: ClaimInput): Evidence => {
  const cited = DOCUMENTS.find(({ id }) => id === saying.document);
  if (cited === undefined) throw new Error(saying.document);
  return { claim: { ...saying, id: claimId(saying) }, document: cited };
};
const member = (saying: Saying = {}): ClaimInput =>
  claim('country:prt', 'MEMBER_OF', 'organisation:icmpd', saying);

/** The relations that batches of claims make, each written after the one before, by start. */
function relations(...batches: ClaimInput[][]): RelationSummary[] {
  const known: (Evidence & { relationId: string })[] = [];
  for (const batch of batches) {
    const fresh = batch.map(evidence);
    const { placed } = settle(fresh, known);
    for (const { claim: placedClaim, relationId } of placed)
      known.push({ ...evidence(placedClaim), relationId });
  }
  const ids = [...new Set(known.map(({ relationId }) => relationId))];
  return ids
    .map((id) => summarise(known.filter(({ relationId }) => relationId === id)))
    .filter((summary) => summary !== null)
    .sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1));
}
const periods = (...batches: ClaimInput[][]): (string | null)[][] =>
  relations(...batches).map(({ validFrom, validTo }) => [validFrom, validTo]);

describe('claims of one relation', () => {
  it('meet where their periods overlap: Portugal joined in 2004, or in 2002', () => {
    const [only, ...others] = relations([
      member({ validFrom: '2004', confidence: 0.9 }),
      member({ validFrom: '2002', confidence: 0.8, document: 'document:report' }),
    ]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ validFrom: '2004', sourceCount: 2, confidence: 0.94 });
  });

  it('make a new relation when a period begins after the last one ended', () => {
    expect(
      periods([member({ validFrom: '2010' }), member({ validFrom: '1990', validTo: '2000' })]),
    ).toEqual([
      ['1990', '2000'],
      ['2010', null],
    ]);
  });

  it('make one relation when one ends on the day the next begins, two when it is a day later', () => {
    const first = member({ validFrom: '2000-01-01', validTo: '2000-12-31' });
    expect(periods([first, member({ validFrom: '2000-12-31' })])).toHaveLength(1);
    expect(periods([first, member({ validFrom: '2001-01-01' })])).toHaveLength(2);
  });

  it('join the earlier of two spells that they overlap', () => {
    const batch = [
      member({ validFrom: '2000', validTo: '2002' }),
      member({ validFrom: '2005', validTo: '2007' }),
    ];
    const later = member({ validFrom: '2002', validTo: '2006', document: 'document:report' });
    expect(relations(batch, [later]).map(({ sourceCount }) => sourceCount)).toEqual([2, 1]);
  });

  it('without a date join the latest spell', () => {
    const dated = [member({ validFrom: '1990', validTo: '2000' }), member({ validFrom: '2010' })];
    const undated = member({ document: 'document:report' });
    expect(relations([undated, ...dated]).map(({ sourceCount }) => sourceCount)).toEqual([1, 2]);
    expect(relations(dated, [undated]).map(({ sourceCount }) => sourceCount)).toEqual([1, 2]);
  });

  it('with a date fill a relation that had none', () => {
    const undated = member({ document: 'document:report' });
    expect(periods([undated], [member({ validFrom: '2004' })])).toEqual([['2004', null]]);
  });

  it('that fill an undated relation leave a second period to a new one', () => {
    const undated = member({ document: 'document:report' });
    const ended = member({ validFrom: '1990', validTo: '2000' });
    expect(periods([undated], [ended], [member({ validFrom: '2010' })])).toEqual([
      ['1990', '2000'],
      ['2010', null],
    ]);
  });

  it('that only observe it on two days are one relation with both ends unknown', () => {
    const [only, ...others] = relations([
      member({ observedOn: '2014' }),
      member({ observedOn: '2024-06-01' }),
    ]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      validFrom: null,
      validTo: null,
      validFromKnown: 'UNKNOWN',
      validToKnown: 'UNKNOWN',
      observedOn: ['2014', '2024-06-01'],
    });
  });

  it('that observe it within a dated period join that period', () => {
    const batch = [member({ validFrom: '2004' }), member({ observedOn: '2014' })];
    expect(relations(batch)).toMatchObject([{ validFrom: '2004', observedOn: ['2014'] }]);
  });

  it('with another role, action or vote are other relations', () => {
    const batch = [member(), member({ role: 'observer' })];
    expect(settle(batch.map(evidence), []).relations).toHaveLength(2);
  });

  it('that deny one period say nothing of another', () => {
    const denial = member({ validFrom: '1990', validTo: '1990', polarity: 'DENIES' });
    const held = member({ validFrom: '2000', confidence: 0.9 });
    expect(relations([denial, held])).toMatchObject([{ validFrom: '2000', confidence: 0.9 }]);
    expect(relations([denial], [held])).toMatchObject([{ validFrom: '2000', confidence: 0.9 }]);
  });

  it('that deny the same period make it less sure', () => {
    const denial = member({ validFrom: '2001', polarity: 'DENIES', confidence: 0.5 });
    expect(relations([denial, member({ validFrom: '2000' })])).toMatchObject([{ confidence: 0.5 }]);
  });
});

describe('a batch of claims', () => {
  it('that observe one relation thousands of times is settled without comparing all with all', () => {
    const day = (index: number): string =>
      new Date(index * 5 * 86_400_000).toISOString().slice(0, 10);
    const claims = Array.from({ length: 3000 }, (_, index) => member({ observedOn: day(index) }));
    const fresh = claims.map(evidence);
    // Comparing all with all takes longer than any test may.
    const { relations: settled } = settle(fresh, []);
    expect(settled).toMatchObject([{ summary: { lastSeen: day(2999), sourceCount: 1 } }]);
  });

  const day = fc.constantFrom('1990', '1995', '1995-06', '2000-01-01', '2004', '2010');
  const saying = fc
    .record({
      validFrom: fc.option(day),
      validTo: fc.option(day),
      observedOn: fc.option(day, { freq: 1 }),
      document: fc.constantFrom('document:list', 'document:report'),
      confidence: fc.constantFrom(0.5, 0.9, 1),
      polarity: fc.constantFrom('ASSERTS', 'ASSERTS', 'DENIES' as const),
    })
    .map((said) => member(said as Saying));
  const batches = fc
    .uniqueArray(saying, { maxLength: 6, selector: claimId })
    .chain((claims) =>
      fc.tuple(
        fc.constant(claims),
        fc.shuffledSubarray(claims, { minLength: claims.length, maxLength: claims.length }),
      ),
    );

  it('makes the same relations in whatever order its rows come', () => {
    const placed = (claims: ClaimInput[]): string[] =>
      settle(claims.map(evidence), [])
        .placed.map(({ claim: { id }, relationId }) => `${id} ${relationId}`)
        .sort();
    fc.assert(
      fc.property(batches, ([claims, shuffled]) => {
        expect(placed(shuffled)).toEqual(placed(claims));
        expect(relations(shuffled)).toEqual(relations(claims));
      }),
      { numRuns: 500, seed: 11 },
    );
  });
});
