import { fieldOf } from '../../../src/explorer/features/review/model/draft.js';
import {
  checkEntity,
  describeInput,
  idFor,
} from '../../../src/explorer/features/review/model/entity-draft.js';
import {
  checkRelation,
  RELATION_START,
  relationInput,
} from '../../../src/explorer/features/review/model/relation-draft.js';

const WORDS = {
  missing: 'missing',
  nothing: 'nothing',
  badAmount: (line: string) => `bad: ${line}`,
};
const FUNDS = {
  ...RELATION_START,
  ...{ subject: 'organisation:a', type: 'FUNDS', object: 'project:b' },
  ...{ document: 'document:d', locator: 'page 1', amounts: '2019 eur 250 000\n\n2020 USD -5.5' },
};

describe('a form for a relation', () => {
  it('becomes what the API takes', () => {
    expect(checkRelation(FUNDS, WORDS)).toEqual(new Map());
    expect(relationInput(FUNDS)).toMatchObject({
      ...{ subject: 'organisation:a', role: null, status: 'ACTUAL', validFrom: null },
      amounts: [
        { year: 2019, currency: 'EUR', value: 250_000, kind: null },
        { year: 2020, currency: 'USD', value: -5.5, kind: null },
      ],
      evidence: [
        { document: 'document:d', locator: 'page 1', confidence: 0.95, polarity: 'ASSERTS' },
      ],
    });
  });

  it.each([
    [{ subject: '' }, 'subject'],
    [{ document: '' }, 'document'],
    [{ validFrom: '2018-13' }, 'validFrom'],
    [{ validFrom: '2019', validTo: '2018' }, 'validTo'],
    [{ confidence: 'sure' }, 'confidence'],
    [{ amounts: 'much' }, 'amounts'],
    [{ type: 'VOTED_ON' }, 'vote'],
    [{ note: 'Mr. John Smith said so, john@example.org' }, 'note'],
  ])('says at its field what is wrong: %j', (wrong, field) => {
    expect([...checkRelation({ ...FUNDS, ...wrong }, WORDS).keys()]).toContain(field);
  });
});

describe('a form for an entity', () => {
  const draft = { id: 'project:b', name: 'B', budget: '1000', budgetCurrency: 'eur' };
  const said = { ...draft, document: 'document:d', locator: 'row 3', confidence: '0,9' };

  it('gives only what is filled in, numbers as numbers', () => {
    expect(checkEntity('PROJECT', said, { ...WORDS, isNew: true })).toEqual(new Map());
    expect(describeInput('PROJECT', said)).toEqual({
      entity: { project: { ...draft, budget: 1000 } },
      evidence: [expect.objectContaining({ document: 'document:d', confidence: 0.9 })],
    });
  });

  it('wants a document for all but our own words, and something to say', () => {
    const wrong = (given: Record<string, string>) =>
      Object.fromEntries(checkEntity('PROJECT', given, { ...WORDS, isNew: false }));
    expect(wrong({ id: 'project:b', description: 'A project.' })).toEqual({});
    expect(wrong({ id: 'project:b', start: '2019' })).toMatchObject({ document: 'missing' });
    expect(wrong({ id: 'project:b' })).toEqual({ '': 'nothing' });
    expect(wrong({ ...said, budgetCurrency: '' })).toHaveProperty('budgetCurrency');
  });

  it('makes an id of a name', () => {
    expect(idFor('ORGANISATION', 'Université d’Été, 2nd')).toBe(
      'organisation:universite-d-ete-2nd',
    );
    expect(idFor('COUNTRY', 'هجرة')).toBe('');
  });
});

describe('a refusal of the server', () => {
  it.each([
    ['inputs.0.validTo', 'validTo'],
    ['inputs.0.entity.website', 'website'],
    ['input.names.2.language', 'names'],
    ['inputs.0.evidence', 'document'],
    ['inputs.0.evidence.0.locator', 'locator'],
    ['reason', ''],
  ])('stands at its field: %s', (path, field) => {
    expect(fieldOf(path, ['validTo', 'website', 'names', 'document', 'locator'])).toBe(field);
  });
});
