import { cleanRecord } from '../../../src/exchange/sources/jsonl/clean-record.js';
import type { JsonlRecord } from '../../../src/exchange/jsonl-record.js';

const body = { id: 'organisation:tried', kind: 'ORGANISATION', name: 'Tried', retractedAt: '9999' };
const entity = (more: JsonlRecord['props']): JsonlRecord => ({
  record: 'entity',
  props: { ...body, ...more },
});
const said = (more: JsonlRecord['props']): JsonlRecord => ({
  record: 'claim',
  cites: 'document:page',
  props: {
    ...{ id: 'claim:1', entityId: body.id, statedFor: body.id, kind: body.kind, locator: 'row 1' },
    ...{ confidence: 1, polarity: 'ASSERTS', method: 'IMPORT', state: 'ACCEPTED' },
    values: JSON.stringify([{ property: 'name', value: 'Tried' }]),
    ...more,
  },
});
const values = (property: string, value: string) => ({
  values: JSON.stringify([{ property, value }]),
});

describe('a record of an export', () => {
  const cases: readonly (readonly [string, JsonlRecord, RegExp])[] = [
    ['names that are no list', entity({ names: 'nonsense' }), /A list in it is broken/],
    ['a name that is none', entity({ names: '[null]' }), /A list in it is broken/],
    ['a code that is none', entity({ identifiers: '["x"]' }), /A list in it is broken/],
    ['a stated address that is none', said(values('website', 'javascript:x')), /https:\/\//],
    ['a stated code that is none', said(values('identifier:ror', 'x')), /one like 03v6m5e25/],
    [
      'a stated value that is a number',
      said({ values: '[{"property":"name","value":5}]' }),
      /the texts property and value were expected/,
    ],
    [
      'a stated value that is a list',
      said({ values: '[{"property":"name","value":["a"]}]' }),
      /were expected/,
    ],
    ['a name without its kind', entity({ names: '[{"value":"x"}]' }), /value and kind/],
    ['own words that are no object', said({ editorial: '5' }), /Objects were expected/],
    ['a place that is a number', said({ locator: 5 }), /The locator is missing/],
    ['a confidence in quotes', said({ confidence: '0.9' }), /not a share/],
    ['an id that is a number', entity({ website: 5, name: 5 }), /The name is missing/],
    ['a note on a person', said({ note: 'Mr Smith says so' }), /no persons/],
    ['values of no kind', said({ kind: 'PERSON' }), /no kind of entity/],
  ];

  it.each(cases)('is refused for %s', (_what, record, complaint) => {
    expect(cleanRecord(record)).toEqual({
      complaint: expect.stringMatching(complaint) as string,
    });
  });

  it('stays as it is where all is right, and where it no longer counts', () => {
    for (const record of [said({}), said({ state: 'REJECTED', locator: '' })]) {
      expect(cleanRecord(record)).toEqual({ record });
    }
  });
});
