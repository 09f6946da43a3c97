import { allNames, identifierKey, LABEL_LENGTH, labelOf } from '../../../src/domain/entity.js';
import { entity } from '../../support/claims.js';

const LONG = 'International Centre for Migration Policy Development';

describe('the label of an entity', () => {
  it('is its short name', () => {
    expect(labelOf({ name: LONG, shortName: 'ICMPD Vienna', acronym: 'ICMPD' })).toBe(
      'ICMPD Vienna',
    );
  });

  it('is its name where that is short enough', () => {
    expect(labelOf({ name: 'Khartoum Process', shortName: null, acronym: 'KP' })).toBe(
      'Khartoum Process',
    );
  });

  it('is the acronym where the name is too long', () => {
    expect(labelOf({ name: LONG, shortName: null, acronym: 'ICMPD' })).toBe('ICMPD');
  });

  it('is never longer than 26 characters where a shorter form exists', () => {
    const long = 'x'.repeat(LABEL_LENGTH + 1);
    expect(labelOf({ name: LONG, shortName: long, acronym: 'ICMPD' })).toBe('ICMPD');
    expect(labelOf({ name: 'Short', shortName: long, acronym: null })).toBe('Short');
  });

  it('is the name, however long, where there is nothing else', () => {
    expect(labelOf({ name: LONG, shortName: null, acronym: null })).toBe(LONG);
  });

  it('may be as long as 26 characters', () => {
    const name = 'x'.repeat(LABEL_LENGTH);
    expect(labelOf({ name, shortName: null, acronym: 'X' })).toBe(name);
  });
});

describe('the names of an entity', () => {
  it('are all it answers to, each once', () => {
    const names = ['IOM', 'OIM'].map((value) => ({
      value,
      language: null,
      kind: 'ACRONYM' as const,
      from: null,
      to: null,
    }));
    const iom = entity('organisation:iom', 'Organization', { acronym: 'IOM', names });
    expect(allNames(iom)).toEqual(['Organization', 'IOM', 'OIM']);
  });
});

describe('an identifier', () => {
  it('is unique by scheme, in any case, and value, as written', () => {
    expect(identifierKey({ scheme: 'ROR', value: '00aB' })).toBe('ror|00aB');
  });
});
