import {
  datesOfEvent,
  datingEvent,
  eventAmong,
} from '../../../../src/domain/claims/event-dates.js';
import { disagreeing } from '../../../../src/domain/claims/disagreement.js';
import type { Claim } from '../../../../src/domain/claims/claim.js';
import type { Evidence } from '../../../../src/domain/claims/summarise.js';
import { said, summaryOf } from '../../../support/summaries.js';

/** The locators of the claims that disagree with what all of them show together. */
function apart(...evidence: Evidence[]): string[] {
  const claims = evidence.map(({ claim }) => claim as unknown as Claim);
  return disagreeing(claims, summaryOf(...evidence)).map(({ locator }) => locator);
}
const at = (locator: string, saying: Parameters<typeof said>[0], source = {}): Evidence =>
  said({ locator, document: `document:${locator}`, ...saying }, source);

describe('the claims that disagree', () => {
  it('are those whose start or end cannot be the one shown', () => {
    expect(
      apart(
        at('shown', { validFrom: '2004', validTo: '2010' }),
        at('start', { validFrom: '2002', validTo: '2010', confidence: 0.5 }),
        at('end', { validFrom: '2004', validTo: '2012', confidence: 0.5 }),
        at('month', { validFrom: '2004-05', validTo: '2010-02', confidence: 0.5 }),
      ),
    ).toEqual(['start', 'end']);
  });

  it('are none where one period only goes on in another', () => {
    const first = at('first', { validFrom: '2005', validTo: '2006' });
    const second = at('second', { validFrom: '2006', validTo: '2008' });
    expect(apart(first, second)).toEqual([]);
    const third = at('third', { validFrom: '2007', validTo: '2008', confidence: 0.5 });
    expect(apart(first, second, third)).toEqual(['third']);
  });

  it('are all that deny; a denial is no period in which another goes on', () => {
    const ended = at('ended', { validFrom: '2005', validTo: '2006', confidence: 0.5 });
    const no = at('no', {
      validFrom: '2006',
      validTo: '2008',
      polarity: 'DENIES',
      confidence: 0.5,
    });
    const shown = at('shown', { validFrom: '2005', validTo: '2010' });
    expect(apart(ended, no, shown)).toEqual(['ended', 'no']);
  });

  it('are those that saw it outside of the dates shown', () => {
    const shown = at('shown', { validFrom: '2004', validTo: '2010' });
    const seen = (observedOn: string): Evidence => at(observedOn, { observedOn, confidence: 0.5 });
    expect(apart(shown, seen('2003'), seen('2004'), seen('2010'), seen('2011'))).toEqual([
      '2003',
      '2011',
    ]);
  });
});

describe('a relation to an event', () => {
  it('takes the dates of the one event at its ends, unless it states its own', () => {
    const key = { subject: 'country:aut', object: 'event:e' };
    const none = { validFrom: null, validTo: null, observedOn: null, dateBasis: 'STATED' } as const;
    expect(datingEvent(key, none)).toBe('event:e');
    expect(datingEvent(key, { ...none, observedOn: '2018' })).toBeNull();
    expect(datingEvent(key, { ...none, validFrom: '2018', dateBasis: 'EVENT' })).toBe('event:e');
    expect(eventAmong('event:e', 'country:aut')).toBe('event:e');
    expect(eventAmong('event:e', 'event:f')).toBeNull();
    expect(eventAmong('country:aut', 'country:prt')).toBeNull();
  });

  it('ends on the day of an event that has no end', () => {
    expect(datesOfEvent({ start: '2018-12', end: null })).toMatchObject({ validTo: '2018-12' });
    expect(datesOfEvent({ end: '2018' })).toMatchObject({ validFrom: null, dateBasis: 'STATED' });
  });
});
