import {
  comparePair,
  findDuplicates,
  withNeighbours,
} from '../../../../src/domain/names/duplicates.js';
import type { NamedEntity } from '../../../../src/domain/names/duplicate-keys.js';
import { allNames, type EntityInput } from '../../../../src/domain/entity.js';
import { entity } from '../../../support/claims.js';

function named(id: string, name: string, more: Partial<EntityInput> = {}): NamedEntity {
  const made = entity(id, name, more);
  return { ...made, names: allNames(made) };
}
const body = (slug: string, name: string, more: Partial<EntityInput> = {}): NamedEntity =>
  named(`organisation:${slug}`, name, more);
const alias = (value: string) => ({
  names: [{ value, kind: 'ALIAS' as const, language: null, from: null, to: null }],
});
const reasons = (a: NamedEntity, b: NamedEntity): string[] =>
  (findDuplicates([a, b])[0]?.reasons ?? []).map(({ reason, detail }) => `${reason} ${detail}`);

describe('two entities may be the same when', () => {
  it.each<[string, NamedEntity, NamedEntity, string]>([
    [
      'their names are, case and accents apart',
      body('a', 'Türkiye Migration Office'),
      body('b', 'TURKIYE migration office'),
      'SAME_NAME Türkiye Migration Office',
    ],
    [
      'a name of one is an alias of the other',
      body('a', 'Migration Office'),
      body('b', 'Directorate', alias('Migration Office')),
      'SAME_ALIAS Migration Office',
    ],
    [
      'one slip lies between two names of many words',
      body('a', 'International Centre for Migrattion'),
      body('b', 'International Centre for Migration'),
      'NAME_SLIP International Centre for Migrattion / International Centre for Migration',
    ],
    [
      'the words of their names are the same, in another order and spelling',
      body('a', 'Norway - Ministry of Foreign Affairs'),
      body('b', 'Ministry of Foreign Affairs of Norway'),
      'SAME_WORDS Norway - Ministry of Foreign Affairs / Ministry of Foreign Affairs of Norway',
    ],
    [
      'so are those of their Arabic names, with and without articles',
      body('a', 'Zzz', alias('المنظمة الدولية للهجرة')),
      body('b', 'Aaa', alias('منظمة دولية الهجرة')),
      'SAME_WORDS المنظمة الدولية للهجرة / منظمة دولية الهجرة',
    ],
    [
      'one slip lies between two names of one word',
      body('a', 'Khartoumi'),
      body('b', 'Kahrtoumi'),
      'NAME_SLIP Khartoumi / Kahrtoumi',
    ],
    [
      'they have the same acronym',
      body('a', 'Centre for Policy', { acronym: 'ICMPD' }),
      body('b', 'Development Centre', { acronym: 'Icmpd' }),
      'SAME_ACRONYM ICMPD',
    ],
    [
      'two registers give them the same code',
      body('a', 'Centre', { identifiers: [{ scheme: 'iati-org', value: 'XM-DAC-30010' }] }),
      body('b', 'Bureau', { identifiers: [{ scheme: 'org-id', value: 'xm-dac-30010' }] }),
      'SAME_CODE iati-org XM-DAC-30010',
    ],
    [
      'they have the same website',
      body('a', 'Centre', { website: 'https://www.icmpd.org/' }),
      body('b', 'Bureau', { website: 'http://icmpd.org' }),
      'SAME_WEBSITE https://www.icmpd.org/',
    ],
  ])('%s', (_why, a, b, reason) => {
    expect(reasons(a, b)).toEqual([reason]);
    expect(reasons(b, a)).toHaveLength(1);
  });
});

describe('two entities are not proposed when', () => {
  const code = (value: string) => ({ identifiers: [{ scheme: 'iso3166-1-alpha-3', value }] });

  it.each<[string, NamedEntity, NamedEntity]>([
    ['they are of two kinds', body('a', 'Talks'), named('dialogue:b', 'Talks')],
    ['their names differ in a number', body('a', 'Plan 20192020'), body('b', 'Plan 20192021')],
    ['the word with the slip is short', named('country:a', 'Gambia'), named('country:b', 'Zambia')],
    ['two words differ', body('a', 'Interior Migrations'), body('b', 'Interiors Migration')],
    [
      'short codes meet',
      body('a', 'X', { identifiers: [{ scheme: 'm49', value: '840' }] }),
      body('b', 'Y', { identifiers: [{ scheme: 'iso', value: '840' }] }),
    ],
    [
      'a register tells them apart',
      named('country:a', 'Republica', code('AAA')),
      named('country:b', 'Republika', code('BBB')),
    ],
    [
      'they took place in two years',
      named('event:a', 'Forum', { fields: { start: '2017-02-01' } }),
      named('event:b', 'Forum', { fields: { start: '2018-02-01' } }),
    ],
    [
      'they took place in two cities',
      named('event:a', 'Training', { fields: { city: 'Erbil' } }),
      named('event:b', 'Training', { fields: { city: 'Istanbul' } }),
    ],
    ['neither has an acronym or a website', body('a', 'Centre'), body('b', 'Bureau')],
  ])('%s', (_why, a, b) => {
    expect(findDuplicates([a, b])).toEqual([]);
    expect(comparePair(a, b)).toBeNull();
  });
});

describe('the score', () => {
  const same = { a: 'organisation:a', b: 'organisation:b' };

  it('adds reasons up as independent ones', () => {
    const a = body('a', 'Centre', { acronym: 'C', website: 'https://c.example' });
    const b = body('b', 'Bureau', { acronym: 'C', website: 'https://c.example' });
    expect(findDuplicates([a, b])).toMatchObject([{ ...same, score: 0.78 }]);
  });

  it('grows with shared neighbours, up to six of them', () => {
    const pair = {
      ...same,
      score: 0.45,
      reasons: [{ reason: 'SAME_ACRONYM', detail: 'C' }],
    } as const;
    expect(withNeighbours(pair, 0)).toBe(pair);
    expect(withNeighbours(pair, 1)).toMatchObject({
      score: 0.505,
      reasons: [{ reason: 'SAME_ACRONYM' }, { reason: 'SHARED_NEIGHBOURS', detail: '1' }],
    });
    expect(withNeighbours(pair, 90).score).toBe(withNeighbours(pair, 6).score);
  });

  it('puts the best pairs first, equals by id', () => {
    const found = findDuplicates([
      body('d', 'Office', { acronym: 'O' }),
      body('c', 'Bureau', { acronym: 'O' }),
      body('b', 'Centre'),
      body('a', 'centre'),
      body('e', 'Agency', { acronym: 'O' }),
    ]);
    expect(found.map(({ a, b }) => `${a.slice(13)}${b.slice(13)}`)).toEqual([
      'ab',
      'cd',
      'ce',
      'de',
    ]);
  });
});

describe('many entities', () => {
  it('that answer to one name are not proposed for it', () => {
    const ministry = (slug: string) =>
      body(slug, `Ministry ${slug}`, alias('Ministry of Interior'));
    expect(findDuplicates([ministry('aa'), ministry('bb')])).toHaveLength(1);
    expect(findDuplicates([ministry('aa'), ministry('bb'), ministry('cc')])).toEqual([]);
  });

  it('are not all compared with all, which takes longer than a test may, and what too many share says nothing', () => {
    const crowd = Array.from({ length: 20_000 }, (_, n) =>
      body(`n${n}`, `Ministry of Migration of Country ${n}`, { acronym: 'MM' }),
    );
    const found = findDuplicates([...crowd, body('x', 'Ministry of Migration of Country 77')]);
    expect(found).toMatchObject([{ a: 'organisation:n77', b: 'organisation:x' }]);
  });
});
