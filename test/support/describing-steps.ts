import fc from 'fast-check';
import type { Name } from '../../src/domain/entity.js';
import type { Decision } from '../../src/graph/write/decision.js';
import type { Speech, Words } from './plain-weights.js';

/** Two of them are by one publisher, and none has the date of another. */
export const SOURCES = {
  list: { publisher: 'Office', date: '2011' },
  paper: { publisher: ' OFFICE', date: '2012' },
  wire: { publisher: 'Wire', date: '2013' },
  press: { publisher: 'Press', date: '2014' },
} as const;
export type SourceName = keyof typeof SOURCES;
export const YEARS = ['1951', '1980', '1989', '2000'] as const;
const NAMES = ['Committee', 'Council', 'Conference'] as const;

const year = fc.option(fc.constantFrom(...YEARS), { nil: null, freq: 4 });
const date = fc.option(fc.constantFrom('2018', '2018-12-19', '2019'), { nil: null, freq: 5 });
const who = fc.integer({ min: 0, max: 1 });
const which = fc.nat({ max: 30 });
const source = fc.constantFrom(...(Object.keys(SOURCES) as SourceName[]));

const former = fc
  .record({ value: fc.constantFrom(...NAMES), from: year, to: year })
  .filter(({ from, to }) => from === null || to === null || from <= to)
  .map((name): Name => ({ ...name, kind: 'FORMER', language: 'en' }));

const words: fc.Arbitrary<Words> = fc.record(
  {
    name: fc.constantFrom('The Pact', 'A Pact', 'Our Pact'),
    adoptedOn: date,
    periodFrom: year,
    periodTo: year,
    names: fc.uniqueArray(former, { maxLength: 2, selector: ({ value }) => value }),
    codes: fc.subarray(['1', '2', '3']),
  },
  { requiredKeys: [] },
);

export type Step =
  | ({ readonly does: 'say'; readonly who: number; readonly source: SourceName } & Manner)
  | { readonly does: Decision; readonly which: number }
  | { readonly does: 'again'; readonly which: number }
  | { readonly does: 'trust'; readonly source: SourceName; readonly reliability: number }
  | { readonly does: 'merge' }
  | { readonly does: 'undo' }
  | { readonly does: 'withdraw'; readonly who: number };
type Manner = Pick<Speech, 'confidence' | 'denies' | 'words'> & { readonly editor: boolean };

/** What curators may do, one after the other. */
export const STEP: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      does: fc.constant('say' as const),
      who,
      source,
      confidence: fc.constantFrom(0.5, 0.8, 1),
      denies: fc.constantFrom(false, false, false, false, true),
      editor: fc.constantFrom(true, true, false),
      words: words.filter((said) => Object.keys(said).length > 0),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom(...(['ACCEPTED', 'REJECTED', 'RETRACTED', 'PROPOSED'] as const)),
      which,
    }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('again' as const), which }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('trust' as const),
      source,
      reliability: fc.constantFrom(1, 0.6, 0.2),
    }),
  },
  { weight: 4, arbitrary: fc.constantFrom<Step>({ does: 'merge' }, { does: 'undo' }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('withdraw' as const), who }) },
);
/** Sequences that failed once, and are seldom met. */
export const MET: [Step[]][] = [
  [
    [
      says(0, 'list', { name: 'A Pact', adoptedOn: null }),
      says(0, 'list', { adoptedOn: '2018' }),
      { does: 'again', which: 2 },
    ],
  ],
  [
    [
      says(1, 'list', { adoptedOn: '2018' }, 0.8),
      says(1, 'wire', { adoptedOn: '2019' }, 0.5),
      { does: 'merge' },
      { does: 'trust', source: 'list', reliability: 0.2 },
      { does: 'undo' },
    ],
  ],
];

function says(who: number, source: SourceName, words: Words, confidence = 0.8): Step {
  return { does: 'say', who, source, confidence, denies: false, editor: true, words };
}
