import { claimId } from '../../../../src/domain/claims/claim.js';
import {
  historyAfter,
  type CountedSpan,
  type TimedEvidence,
} from '../../../../src/domain/claims/relation-history.js';
import { summarise } from '../../../../src/domain/claims/summarise.js';
import { claim, document, type Saying } from '../../../support/claims.js';

function counted(
  spans: readonly [from: string, to: string | null][],
  saying: Saying,
): TimedEvidence {
  const said = claim('country:prt', 'MEMBER_OF', 'organisation:icmpd', saying);
  return {
    claim: { ...said, id: claimId(said) },
    document: document(said.document, 'List'),
    spans: spans.map(([from, to]): CountedSpan => ({ from, to })),
  };
}
const times = (evidence: TimedEvidence[], since = ''): (string | null)[][] =>
  historyAfter(evidence, null, since).versions.map(({ summary, recordedAt, retractedAt }) => [
    summary.validFrom,
    recordedAt,
    retractedAt,
  ]);

describe('the history of a relation', () => {
  const early = counted([['t1', 't3']], { validFrom: '2004', confidence: 0.9 });
  const late = counted([['t2', null]], {
    validFrom: '2002',
    confidence: 0.5,
    document: 'document:report',
  });

  it('has a version for each time at which its claims added up to something else', () => {
    expect(times([late, early])).toEqual([
      ['2004', 't1', 't2'],
      ['2004', 't2', 't3'],
      ['2002', 't3', null],
    ]);
  });

  it('has no version where nothing asserts it, nor where nothing changed', () => {
    const again = counted(
      [
        ['t1', 't2'],
        ['t4', null],
      ],
      { validFrom: '2004' },
    );
    const same = counted([['t5', null]], { validFrom: '2004', locator: 'row 3' });
    expect(times([again, same])).toEqual([
      ['2004', 't1', 't2'],
      ['2004', 't4', null],
    ]);
    expect(times([counted([['t1', null]], { polarity: 'DENIES' })])).toEqual([]);
  });

  it('goes on from a version that stands', () => {
    const standing = summarise([early, late]);
    expect(historyAfter([early, late], standing, 't2')).toMatchObject({
      endedAt: 't3',
      versions: [{ recordedAt: 't3', retractedAt: null, summary: { validFrom: '2002' } }],
    });
    expect(historyAfter([early, late], standing, 't3')).toEqual({ endedAt: null, versions: [] });
    const closed = counted([['t1', 't3']], { validFrom: '2004' });
    expect(historyAfter([closed], summarise([closed]), 't2')).toEqual({
      endedAt: 't3',
      versions: [],
    });
  });
});
