import { checkSeed } from '../../src/exchange/sources/pack/check-seed.js';
import { relationKey, shipped, type Shipped } from './shipped.js';

let seed: Shipped;

beforeAll(async () => {
  seed = await shipped();
});

describe('the shipped data as a whole', () => {
  it('has no problem that the checker knows', () => {
    expect(checkSeed(seed.data)).toEqual([]);
  });

  it('has at least 650 entities of all nine kinds', () => {
    expect(seed.data.entities.length).toBeGreaterThanOrEqual(650);
    expect(new Set(seed.data.entities.map((row) => row.value.kind)).size).toBe(9);
  });

  it('has at least 2,500 different relations', () => {
    const keys = new Set(seed.claims({}).map(relationKey));
    expect(keys.size).toBeGreaterThanOrEqual(2500);
  });

  it('has all 249 entries of ISO 3166-1, with codes, and Kosovo', () => {
    const codes = seed.data.identifiers.filter((row) => row.value.scheme === 'iso3166-1-alpha-3');
    expect(codes).toHaveLength(250);
    expect(seed.name('country:xkx')).toBe('Kosovo');
  });

  it('keeps only documents that state something, and names their publisher', () => {
    const { entities, names, identifiers, values } = seed.data;
    const cited = new Set([
      ...seed.claims({}).map((claim) => claim.document),
      ...entities.map((row) => row.value.source.document),
      ...[...names, ...identifiers, ...values].map((row) => row.value.document),
    ]);
    const idle = seed.data.documents.filter((row) => !cited.has(row.value.id));
    expect(idle.map((row) => row.value.id)).toEqual([]);
  });

  it('trusts posts of unnamed authors less than the page they stand on', () => {
    const posts = seed.data.documents.filter((row) => row.value.publisher === 'unnamed post');
    expect(posts.map(({ value }) => [value.id, value.reliability])).toEqual([
      ['document:seed-000-posts', '0.8'],
      ['document:seed-001-posts', '0.8'],
    ]);
  });
});

describe('the vote on the Global Compact', () => {
  const on = { type: 'VOTED_ON', object: 'framework:gcm' };

  it('is 152 in favour, 5 against, 12 abstentions', () => {
    expect(['YES', 'NO', 'ABSTAIN'].map((vote) => seed.claims({ ...on, vote }).length)).toEqual([
      152, 5, 12,
    ]);
  });

  it('was lost on five countries', () => {
    expect(seed.subjects({ ...on, vote: 'NO' })).toEqual([
      'country:cze',
      'country:hun',
      'country:isr',
      'country:pol',
      'country:usa',
    ]);
  });

  it('counts the row named Yugoslavia as Serbia', () => {
    expect(seed.claims({ ...on, subject: 'country:srb' }).map((claim) => claim.vote)).toEqual([
      'YES',
    ]);
  });
});

describe('treaties', () => {
  const parties = (framework: string): number =>
    ['ratified', 'acceded', 'succeeded'].flatMap((action) =>
      seed.subjects({ type: 'ENDORSES', object: `framework:${framework}`, action }),
    ).length;

  it.each([
    ['refugee-convention-1951', 145],
    ['refugee-protocol-1967', 146],
    ['migrant-workers-convention-1990', 47],
    ['untoc-2000', 179],
    ['trafficking-protocol-2000', 159],
    ['smuggling-protocol-2000', 138],
    ['firearms-protocol-2001', 109],
  ])('%s had %i parties in 2015', (framework, count) => {
    expect(parties(framework)).toBe(count);
  });

  it('keeps signature and ratification apart, each with its day', () => {
    const albania = seed.claims({ subject: 'country:alb', object: 'framework:untoc-2000' });
    expect(albania.map((claim) => [claim.action, claim.validFrom])).toEqual([
      ['ratified', '2002-08-21'],
      ['signed', '2000-12-12'],
    ]);
  });

  it('has the European Union as a party, not as a country', () => {
    expect(seed.objects({ subject: 'organisation:eu', action: 'signed' })).toContain(
      'framework:trafficking-protocol-2000',
    );
  });
});

describe('memberships', () => {
  const members = (object: string, role = 'member'): string[] =>
    seed.subjects({ type: 'MEMBER_OF', object, role });

  it.each([
    ['organisation:icmpd', 21],
    ['dialogue:prague-process', 49],
    ['dialogue:budapest-process', 52],
    ['dialogue:colombo-process', 12],
    ['dialogue:khartoum-process', 41],
    ['dialogue:rabat-process', 55],
    ['organisation:gcm-champions', 29],
  ])('%s has %i member countries', (id, count) => {
    expect(members(id).filter((member) => member.startsWith('country:'))).toHaveLength(count);
  });

  it('keeps both years in which ICMPD pages let Portugal join', () => {
    const claims = seed.claims({ subject: 'country:prt', object: 'organisation:icmpd' });
    expect(claims.map((claim) => [claim.validFrom, claim.document])).toEqual([
      ['2002', 'document:icmpd-members-older'],
      ['2004', 'document:icmpd-members'],
    ]);
    expect(new Set(claims.map(relationKey)).size).toBe(1);
  });

  it('never turns the date of a list into a start', () => {
    const listed = seed.claims({ type: 'MEMBER_OF' }).filter((claim) => claim.observedOn !== '');
    expect(listed.length).toBeGreaterThan(600);
    expect(listed.filter((claim) => claim.validFrom !== '')).toEqual([]);
  });

  it('knows Türkiye as chair in September 2017 from one page and since 2006 from another', () => {
    const chairs = seed.claims({
      subject: 'country:tur',
      type: 'CHAIRS',
      object: 'dialogue:budapest-process',
    });
    expect(chairs.map((claim) => [claim.validFrom, claim.observedOn]).sort()).toEqual([
      ['', '2017'],
      ['', '2017-09'],
      ['2006-01', ''],
    ]);
  });

  it('keeps observers apart from members', () => {
    expect(members('dialogue:rabat-process', 'observer')).toContain('country:dza');
    expect(members('dialogue:rabat-process')).not.toContain('country:dza');
  });

  it('lets champions both endorse the compact and belong to the group', () => {
    expect(
      seed.subjects({ type: 'ENDORSES', object: 'framework:gcm', action: 'champion' }),
    ).toEqual(members('organisation:gcm-champions'));
  });
});
