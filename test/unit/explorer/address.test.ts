import fc from 'fast-check';
import { readAddress, writeAddress } from '../../../src/explorer/core/address/address.js';
import { LEGEND_GROUPS } from '../../../src/domain/relation-groups.js';
import { DIFFERENCES } from '../../../src/domain/differences.js';
import { ENTITY_KINDS } from '../../../src/domain/kinds.js';
import { MEASURE_NAMES } from '../../../src/domain/measures.js';
import { QUEUES } from '../../../src/explorer/core/address/parts/review.js';
import { START, type State } from '../../../src/explorer/core/address/state.js';

const known = { views: ['graph', 'table', 'search'], languages: ['en', 'pseudo'] };
const read = (search: string) => readAddress(search, known);

const id = fc.stringMatching(/^[a-z]{3,9}:[a-z0-9][a-z0-9-]{0,12}$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const date = fc.constantFrom('2018', '2018-12', '2018-12-31', '1951');
const state: fc.Arbitrary<State> = fc.record({
  view: fc.constantFrom(...known.views),
  of: fc.uniqueArray(fc.oneof(id, fc.constant('opening')), { maxLength: 4 }),
  depth: fc.constantFrom(0, 1, 2, 3),
  kinds: fc.subarray([...ENTITY_KINDS]),
  groups: fc.subarray([...LEGEND_GROUPS]),
  hide: fc.subarray(['MEMBER_OF', 'VOTED_ON', 'FUNDS']),
  keep: ids,
  without: ids,
  unlinked: fc.constantFrom('show', 'hide'),
  fold: fc.uniqueArray(fc.oneof(id, fc.constant('region')), { maxLength: 3 }),
  unfold: ids,
  minconf: fc.constantFrom(0, 0.7, 0.9, 1),
  on: fc.option(date),
  with: fc.option(date),
  since: fc.option(fc.constant('2026-01-01T00:00:00Z')),
  changes: fc.subarray([...DIFFERENCES]),
  facets: fc.subarray([
    'REGION:Africa',
    'CITY:A; B, 100%3B',
    'THEME:theme:return',
    'ROLE:co-chair',
  ]),
  known: fc.option(fc.constant('2026-01-31T12:00:00Z')),
  undated: fc.constantFrom('show', 'hide'),
  sel: fc.option(id),
  rel: ids,
  from: fc.option(id),
  to: fc.option(id),
  via: fc.subarray([...ENTITY_KINDS]),
  least: fc.integer({ min: 0, max: 99 }),
  open: ids,
  avoid: ids,
  steps: fc.integer({ min: 1, max: 8 }),
  path: fc.integer({ min: 1, max: 20 }),
  claimed: fc.constantFrom('show', 'hide'),
  parts: fc.constantFrom('own', 'with'),
  frameworks: ids,
  actors: fc.uniqueArray(
    fc.oneof(
      id,
      id.map((one) => `self:${one}`),
    ),
    { maxLength: 4 },
  ),
  only: fc.subarray(['gaps', 'no', 'abstained', 'noVote']),
  cell: fc.constantFrom(null, 'country:ita~framework:gcm', 'country:ita~framework:gcm~vote'),
  sort: fc.constantFrom(null, 'since', '-confidence', '-framework:gcm~vote'),
  rows: fc.constantFrom('relations', 'entities'),
  size: fc.constantFrom(...MEASURE_NAMES),
  colour: fc.constantFrom('KIND', 'COMMUNITY'),
  by: fc.constantFrom('kind', 'type', 'votes', 'money'),
  as: fc.constantFrom('map', 'table'),
  layout: fc.constantFrom('force', 'rings', 'places'),
  board: fc.constantFrom(null, 'two-notes-1'),
  step: fc.integer({ min: 1, max: 60 }),
  q: fc.string({ maxLength: 40 }),
  queue: fc.constantFrom(...QUEUES),
  cites: fc.option(id, { nil: null }),
  says: fc.option(fc.constantFrom('MEMBER_OF', 'FUNDS'), { nil: null }),
  score: fc.constantFrom(0, 0.5, 0.9),
  lang: fc.option(fc.constantFrom(...known.languages)),
});

describe('the address of a state', () => {
  it('gives the same state back, whatever is looked at', () => {
    fc.assert(
      fc.property(state, (given) => {
        expect(read(writeAddress(given))).toEqual({ state: given, faults: [] });
      }),
    );
  });

  it('opens what others have kept, with every name that an address can have', () => {
    const kept =
      '?view=table&of=opening,organisation:iom&depth=2&kinds=COUNTRY&groups=STEERING&hide=MEMBER_OF' +
      '&keep=country:ita&without=country:fra&unlinked=hide&fold=region&unfold=country:esp&minconf=0.7' +
      '&on=2018-12-31&with=2023&since=2026-01-01T00:00:00Z&changes=new&facets=REGION:Africa' +
      '&known=2026-01-31T12:00:00Z&undated=hide&sel=organisation:au&rel=relation:abc' +
      '&from=organisation:icrc&to=organisation:icmpd&via=DIALOGUE&least=3&open=organisation:eu' +
      '&avoid=country:mlt&steps=4&path=2&claimed=show&parts=with&frameworks=framework:gcm' +
      '&actors=self:organisation:eu,linked:bodies&only=gaps,noVote' +
      '&cell=country:ita~framework:gcm~vote&sort=-confidence&rows=entities&size=DEGREE' +
      '&colour=COMMUNITY&layout=rings&by=money&as=table&queue=merges&cites=document:d1&says=FUNDS' +
      '&score=0.5&board=two-notes-1&step=7&q=khart&lang=pseudo';
    const { state, faults } = read(kept);
    expect(faults).toEqual([]);
    expect(state).toEqual({
      view: 'table',
      of: ['opening', 'organisation:iom'],
      depth: 2,
      kinds: ['COUNTRY'],
      groups: ['STEERING'],
      hide: ['MEMBER_OF'],
      keep: ['country:ita'],
      without: ['country:fra'],
      unlinked: 'hide',
      fold: ['region'],
      unfold: ['country:esp'],
      minconf: 0.7,
      on: '2018-12-31',
      with: '2023',
      since: '2026-01-01T00:00:00Z',
      changes: ['new'],
      facets: ['REGION:Africa'],
      known: '2026-01-31T12:00:00Z',
      undated: 'hide',
      sel: 'organisation:au',
      rel: ['relation:abc'],
      from: 'organisation:icrc',
      to: 'organisation:icmpd',
      via: ['DIALOGUE'],
      least: 3,
      open: ['organisation:eu'],
      avoid: ['country:mlt'],
      steps: 4,
      path: 2,
      claimed: 'show',
      parts: 'with',
      frameworks: ['framework:gcm'],
      actors: ['self:organisation:eu', 'linked:bodies'],
      only: ['gaps', 'noVote'],
      cell: 'country:ita~framework:gcm~vote',
      sort: '-confidence',
      rows: 'entities',
      size: 'DEGREE',
      colour: 'COMMUNITY',
      layout: 'rings',
      by: 'money',
      as: 'table',
      queue: 'merges',
      cites: 'document:d1',
      says: 'FUNDS',
      score: 0.5,
      board: 'two-notes-1',
      step: 7,
      q: 'khart',
      lang: 'pseudo',
    });
  });

  it('is empty for a first visit, and readable after it', () => {
    expect(writeAddress(START)).toBe('');
    const next: State = { ...START, of: ['framework:jvap'], on: '2018-12-31', minconf: 0.7 };
    expect(writeAddress(next)).toBe('?of=framework:jvap&minconf=0.7&on=2018-12-31');
  });

  it.each([
    ['?view=maps', 'badView', 'maps'],
    ['?depth=9', 'badDepth', '9'],
    ['?of=organisation:iom,../etc', 'badId', '../etc'],
    ['?kinds=COUNTRY,PERSON', 'badChoice', 'PERSON'],
    ['?minconf=very', 'badNumber', 'very'],
    ['?minconf=1.1', 'badNumber', '1.1'],
    ['?on=2018-02-30', 'badDate', '2018-02-30'],
    ['?known=yesterday', 'badTime', 'yesterday'],
    ['?steps=9', 'badChoice', '9'],
    ['?least=-1', 'badChoice', '-1'],
    ['?only=maybe', 'badChoice', 'maybe'],
    ['?cell=country:ita', 'badChoice', 'country:ita'],
    ['?zoom=3', 'unknownParameter', 'zoom'],
  ])('names what is wrong with %s and goes on without it', (search, words, value) => {
    expect(read(search)).toEqual({ state: START, faults: [{ words, value }] });
  });

  it('keeps the good parts beside a bad one', () => {
    const { state: kept, faults } = read('?view=table&depth=x');
    expect([kept.view, kept.depth, faults.length]).toEqual(['table', 1, 1]);
  });
});
