import type { TimelineItem } from '../../../src/explorer/core/documents/timeline.js';
import {
  axisOf,
  groupRows,
  rowOf,
  ticksOf,
  whenInWords,
} from '../../../src/explorer/core/timeline/timeline-rows.js';
import { en } from '../../../src/explorer/core/words/en.js';

const words = { group: 'BELONGING', symmetric: false } as const;
const registry = new Map([
  ['MEMBER_OF', { ...words, type: 'MEMBER_OF', outLabel: 'is member of', inLabel: 'has member' }],
]);
const item = (more: Partial<TimelineItem>): TimelineItem => ({
  label: '',
  from: null,
  to: null,
  startEarliest: null,
  startLatest: null,
  endEarliest: null,
  endLatest: null,
  startKnown: 'UNKNOWN',
  endKnown: 'UNKNOWN',
  entity: null,
  relation: null,
  ties: [],
  through: [],
  ...more,
});
const body = { id: 'organisation:body', kind: 'ORGANISATION', name: 'Body' } as const;
const here = { id: 'country:here', kind: 'COUNTRY', name: 'Here' } as const;
const membership = item({
  label: 'Here is member of Body',
  relation: { id: 'r1', type: 'MEMBER_OF', label: 'is member of', subject: here, object: body },
});
const adopted = item({
  label: 'Text, adopted',
  entity: { id: 'framework:text', kind: 'FRAMEWORK', name: 'Text' },
});

describe('a row of a timeline', () => {
  it('names the far end of a relation and reads from the one asked about', () => {
    expect(rowOf(membership, new Set([body.id]), registry)).toMatchObject({
      name: 'Here',
      tie: 'has member',
      kind: 'COUNTRY',
    });
    expect(rowOf(membership, new Set([here.id]), registry)).toMatchObject({
      name: 'Body',
      tie: 'is member of',
    });
  });

  it('names the part that acts for the one asked about, and reads from it', () => {
    const state = { id: 'country:there', kind: 'COUNTRY', name: 'There' } as const;
    const through = [{ ...body, shortName: 'The Body' }];
    const row = rowOf({ ...membership, through }, new Set([state.id]), registry);
    expect(row).toMatchObject({ name: 'Here', tie: 'The Body has member' });
  });

  it('says the whole sentence around several', () => {
    expect(rowOf(membership, new Set([here.id, body.id]), registry)).toMatchObject({
      name: 'Here is member of Body',
      tie: '',
    });
  });

  it('says what happened to an entity at its date', () => {
    expect(rowOf(adopted, new Set(), registry)).toMatchObject({ name: 'Text', moment: 'adopted' });
  });
});

it('groups rows by kind in the order of the legend, or by type with its own dates first', () => {
  const rows = [adopted, membership].map((one) => rowOf(one, new Set([body.id]), registry));
  const labels = (by: 'kind' | 'type') => groupRows(rows, by, en).map(({ label }) => label);
  expect(labels('kind')).toEqual(['Countries', 'Frameworks']);
  expect(labels('type')).toEqual(['Its own dates', 'Has member']);
});

it.each([
  [{ from: '2018-12-19', to: '2018-12-19' }, '19 December 2018'],
  [{ from: '2014', to: '2018' }, '2014 to 2018'],
  [{ from: '1993', endKnown: 'OPEN' }, 'since 1993, no end stated'],
  [{ from: '1993' }, 'since 1993, end not known'],
  [{ to: '2018' }, 'until 2018, start not known'],
  [{}, 'no dates given'],
] as const)('says when it was: %j', (dates, said) => {
  expect(whenInWords(item(dates), en, 'en-GB')).toBe(said);
});

it('says until when a source saw what none ends', () => {
  const open = { ...item({ from: '1993', endKnown: 'OPEN' }), relation: { lastSeen: '2024-10' } };
  expect(whenInWords(open, en, 'en-GB')).toBe('since 1993, last seen October 2024');
});

it('has an axis of whole years up to this one, and figures that keep their distance', () => {
  const one = item({ startEarliest: '2014-05-01', endLatest: '2018-02-01' });
  expect(axisOf([one], 2026.4)).toEqual({ first: 2014, last: 2027 });
  expect(axisOf([item({ endLatest: '2018-02-01' })], 2026.4)).toEqual({ first: 2016, last: 2027 });
  expect(ticksOf({ first: 2014, last: 2027 }, 400)).toEqual([
    2014, 2016, 2018, 2020, 2022, 2024, 2026,
  ]);
  expect(ticksOf({ first: 1951, last: 2027 }, 400)).toEqual([1960, 1980, 2000, 2020]);
});
