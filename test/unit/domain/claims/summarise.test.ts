import { claimId, type ClaimInput } from '../../../../src/domain/claims/claim.js';
import { summarise, type Evidence } from '../../../../src/domain/claims/summarise.js';
import { claim, document, type Saying } from '../../../support/claims.js';

const ICMPD = document('document:a', 'A', { publisher: 'ICMPD' });
const PRESS = document('document:b', 'B', { publisher: 'Press', reliability: 0.5 });
const OTHER = document('document:c', 'C', { publisher: 'Other' });

const says = (cited: typeof ICMPD, saying: Saying): Evidence => {
  const made: ClaimInput = claim('organisation:eu', 'FUNDS', 'project:x', saying);
  return { claim: { ...made, id: claimId(made) }, document: cited };
};

describe('what claims add up to', () => {
  it('is the surest start and the surest end, also of different sources', () => {
    const summary = summarise([
      says(ICMPD, { validFrom: '2004', confidence: 0.9 }),
      says(PRESS, { validFrom: '2002', validTo: '2012', confidence: 0.8 }),
    ]);
    expect(summary).toMatchObject({ validFrom: '2004', validTo: '2012', validToKnown: 'DATED' });
  });

  it('is a date on which two publishers agree rather than one that a single one is surer of', () => {
    const agreed = { validFrom: '2002', confidence: 0.7 };
    const summary = summarise([
      says(ICMPD, { validFrom: '2004', confidence: 0.8 }),
      says(PRESS, { ...agreed, confidence: 1 }),
      says(OTHER, agreed),
    ]);
    expect(summary?.validFrom).toBe('2002');
  });

  it('is the more precise of two dates that are equally sure, else the earlier', () => {
    const precise = [says(ICMPD, { validFrom: '2003' }), says(OTHER, { validFrom: '2003-05' })];
    expect(summarise(precise)?.validFrom).toBe('2003-05');
    const plain = [says(ICMPD, { validFrom: '2004' }), says(OTHER, { validFrom: '2003' })];
    expect(summarise(plain)?.validFrom).toBe('2003');
  });

  it('never ends before it began: an end that does not fit the start is left out', () => {
    const summary = summarise([
      says(ICMPD, { validFrom: '2010' }),
      says(PRESS, { validFrom: '2000', validTo: '2005' }),
    ]);
    expect(summary).toMatchObject({ validFrom: '2010', validTo: null, validToKnown: 'OPEN' });
  });

  it('may end on the day on which it began, or within its year', () => {
    const onDay = says(ICMPD, { validFrom: '2018-12-19', validTo: '2018-12-19' });
    expect(summarise([onDay])).toMatchObject({ validTo: '2018-12-19', validToKnown: 'DATED' });
    const lastDay = [says(ICMPD, { validFrom: '2018-12-31' }), says(PRESS, { validTo: '2018' })];
    expect(summarise(lastDay)).toMatchObject({ validFrom: '2018-12-31', validTo: '2018' });
  });

  it('is the strongest status of any claim: actual, planned, claimed', () => {
    const [claimed, planned, actual] = (['CLAIMED', 'PLANNED', 'ACTUAL'] as const).map((status) =>
      says(ICMPD, { status }),
    ) as [Evidence, Evidence, Evidence];
    expect(summarise([claimed])?.status).toBe('CLAIMED');
    expect(summarise([claimed, planned])?.status).toBe('PLANNED');
    expect(summarise([claimed, planned, actual])?.status).toBe('ACTUAL');
  });

  it('counts documents, not claims, and takes dates and status of no denial', () => {
    const denial = { polarity: 'DENIES', status: 'ACTUAL', validFrom: '1990' } as const;
    const summary = summarise([
      says(ICMPD, { status: 'PLANNED', locator: 'page 1' }),
      says(ICMPD, { status: 'PLANNED', locator: 'page 2' }),
      says(OTHER, denial),
    ]);
    expect(summary).toMatchObject({ sourceCount: 1, status: 'PLANNED', validFrom: null });
  });

  it('is nothing when all that is known is a denial', () => {
    expect(summarise([says(ICMPD, { polarity: 'DENIES' })])).toBeNull();
    expect(summarise([])).toBeNull();
  });

  it('is per year, currency and kind the amount of the surest claim, by year', () => {
    const euros = (year: number, value: number): Saying['amounts'] => [
      { year, currency: 'EUR', value, kind: 'COMMITMENT' },
    ];
    const paid = { year: 2016, currency: 'EUR', value: 450, kind: 'DISBURSEMENT' } as const;
    const summary = summarise([
      says(PRESS, { amounts: [paid, ...(euros(2016, 900) ?? []), ...(euros(2015, 7) ?? [])] }),
      says(ICMPD, { amounts: euros(2016, 500) ?? [] }),
    ]);
    expect(summary?.amounts).toEqual([
      { year: 2015, currency: 'EUR', value: 7, kind: 'COMMITMENT' },
      { year: 2016, currency: 'EUR', value: 500, kind: 'COMMITMENT' },
      paid,
    ]);
  });
});
