import type { Statement } from '../../../src/explorer/features/entity/documents.js';
import { statedValues } from '../../../src/explorer/features/entity/stated-values.js';

const statement = (value: string, document: string, more: Partial<Statement> = {}): Statement => ({
  property: 'adoptedOn',
  value,
  language: null,
  kind: null,
  chosen: false,
  outcome: 'LESS_SURE',
  weight: 0.5,
  confidence: 0.5,
  locator: 'row 1',
  note: null,
  polarity: 'ASSERTS',
  document: { id: document, title: document, publisher: null, date: null, url: null },
  ...more,
});

const shown = { chosen: true, outcome: 'SUREST', weight: 0.95 } as const;

/** Each value with the documents that speak of it. */
const told = (statements: readonly Statement[], part: string) =>
  statedValues(statements, part).map(({ first, statements: all }) => [
    first.value,
    first.outcome,
    all.map(({ document }) => document.id).join(' '),
  ]);

describe('what documents say of one part of an entity', () => {
  it('is each value once, the one that is shown first, with all that say so', () => {
    const all = [
      statement('2018-12-10', 'press'),
      statement('2018-12-19', 'record', shown),
      statement('2018-12-19', 'treaty', { ...shown, confidence: 0.9 }),
      statement('1', 'record', { property: 'statedObjectives', chosen: true, outcome: 'ONLY' }),
    ];
    expect(told(all, 'adoptedOn')).toEqual([
      ['2018-12-19', 'SUREST', 'treaty record'],
      ['2018-12-10', 'LESS_SURE', 'press'],
    ]);
  });

  it('says why a value is shown by a document that says so, not by one that denies it', () => {
    const denial = statement('2018-12-19', 'denial', { polarity: 'DENIES', outcome: 'DENIED' });
    const all = [denial, statement('2018-12-19', 'record', shown)];
    expect(told(all, 'adoptedOn')).toEqual([['2018-12-19', 'SUREST', 'record denial']]);
  });

  it('keeps the name apart from the other names, and a name apart by language', () => {
    const name = { property: 'name', chosen: true, outcome: 'LISTED' } as const;
    const all = [
      statement('Pact', 'record', { ...name, outcome: 'ONLY' }),
      statement('Pacte', 'record', { ...name, kind: 'LABEL', language: 'fr' }),
      statement('Pacte', 'press', { ...name, kind: 'LABEL', language: 'ro' }),
    ];
    expect(told(all, 'name')).toEqual([['Pact', 'ONLY', 'record']]);
    expect(told(all, 'names')).toHaveLength(2);
  });
});
