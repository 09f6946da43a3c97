import type { EntityInput, Name } from '../../../../src/domain/entity.js';
import {
  additionsOf,
  missingAddition,
  withAdditions,
  withoutAdditions,
} from '../../../../src/domain/names/merged-names.js';
import { entity } from '../../../support/claims.js';

const name = (value: string, kind: Name['kind'], language: string | null = null): Name => ({
  ...{ value, kind, language },
  from: null,
  to: null,
});
const keep = entity('organisation:iom', 'International Organization for Migration', {
  acronym: 'IOM',
  names: [name('OIM', 'ACRONYM', 'fr')],
  identifiers: [{ scheme: 'ror', value: '1' }],
});
const merged: EntityInput = entity('organisation:un-migration', 'UN Migration', {
  shortName: 'UN Migration Agency',
  acronym: 'IOM',
  names: [name('OIM', 'ACRONYM', 'fr'), name('OIM', 'ACRONYM', 'es'), name('ICM', 'FORMER')],
  identifiers: [
    { scheme: 'ROR', value: '1' },
    { scheme: 'wikidata', value: 'Q1' },
  ],
});
const gained = additionsOf(keep, merged);

describe('the names of a merged entity', () => {
  it('are gained where they are new: its name as an alias, the others as what they are', () => {
    expect(gained.names).toEqual([
      name('UN Migration', 'ALIAS'),
      name('UN Migration Agency', 'SHORT'),
      name('OIM', 'ACRONYM', 'es'),
      name('ICM', 'FORMER'),
    ]);
    expect(gained.identifiers).toEqual([{ scheme: 'wikidata', value: 'Q1' }]);
  });

  it('are given back as they came, and what was added since stays', () => {
    const whole = withAdditions(keep, gained);
    expect(whole.names).toHaveLength(5);
    expect(withoutAdditions(whole, gained)).toEqual(keep);
    const later = { ...whole, names: [...whole.names, name('UNMIG', 'ACRONYM')] };
    expect(withoutAdditions(later, gained).names).toEqual([
      ...keep.names,
      name('UNMIG', 'ACRONYM'),
    ]);
  });

  it('are missed by name when they are gone', () => {
    const whole = withAdditions(keep, gained);
    expect(missingAddition(whole, gained)).toBeNull();
    expect(missingAddition({ ...whole, names: whole.names.slice(0, -1) }, gained)).toBe(
      'the name "ICM" (FORMER)',
    );
    expect(missingAddition({ ...whole, identifiers: [] }, gained)).toBe(
      'the identifier wikidata "Q1"',
    );
  });
});
