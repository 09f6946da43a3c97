import { packClaims } from './library-packs.js';

type Claims = Awaited<ReturnType<typeof packClaims>>;

describe('the memberships', () => {
  let claims: Claims;

  beforeAll(async () => {
    claims = await packClaims('memberships');
  });

  const in2014 = (body: string): string[] =>
    claims({ object: `organisation:${body}`, role: 'member', observedOn: '2014' })
      .map(({ subject }) => subject)
      .sort();

  it.each([
    ['asean', 10],
    ['coe', 47],
    ['ecowas', 15],
    ['eu', 28],
    ['iom', 155],
    ['marri', 6],
    ['un', 193],
  ])('of %s are %i in 2014', (body, count) => {
    expect(in2014(body)).toHaveLength(count);
  });

  it('has the states of IGAD in 2014, from its founding or their own', () => {
    const founders = ['dji', 'eth', 'ken', 'sdn', 'som', 'uga'].map((code) => [code, '1986']);
    expect(
      claims({ object: 'organisation:igad' })
        .map(({ subject, validFrom }) => [subject.replace('country:', ''), validFrom])
        .sort(),
    ).toEqual([...founders, ['eri', '1993']].sort());
  });

  it('ends a membership only where the data do: the United States left the ILO for three years', () => {
    const spells = claims({ subject: 'country:usa', object: 'organisation:ilo' });
    expect(
      spells.map(({ validFrom, validTo, observedOn }) => [validFrom, validTo, observedOn]),
    ).toEqual([
      ['1934', '1977', ''],
      ['1980', '', '2014'],
    ]);
  });

  it('does not take the first of the yearly data for a start: Germany came to the UN in 1973', () => {
    const spells = claims({ subject: 'country:deu', object: 'organisation:un' });
    expect(spells.map(({ validFrom, observedOn }) => [validFrom, observedOn])).toEqual([
      ['', '2014'],
    ]);
  });

  it('does not take an occupation for the end of a membership', () => {
    const spells = claims({ subject: 'country:bel', object: 'organisation:ilo' });
    expect(spells.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([['1919', '']]);
  });

  it('lets Serbia begin after the Yugoslavia that ended, and never go on from it', () => {
    const years = claims({ subject: 'country:srb' }).map(({ validFrom }) => Number(validFrom));
    expect(years.filter((year) => year > 0 && year < 1993)).toEqual([]);
    expect(claims({ subject: 'country:srb', object: 'organisation:un' })).toMatchObject([
      { validFrom: '2000' },
    ]);
  });

  it('tells observers from members', () => {
    const observers = claims({ role: 'observer' }).map(({ subject, object }) => [object, subject]);
    expect(observers.sort()).toEqual([
      ['organisation:asean', 'country:png'],
      ['organisation:asean', 'country:tls'],
      ...['can', 'isr', 'jpn', 'mex', 'usa'].map((code) => ['organisation:coe', `country:${code}`]),
    ]);
  });
});

describe('the treaties', () => {
  let claims: Claims;

  beforeAll(async () => {
    claims = await packClaims('treaties');
  });

  const who = (treaty: string, ...actions: string[]): string[] => [
    ...new Set(
      actions
        .flatMap((action) => claims({ object: `framework:${treaty}`, type: 'ENDORSES', action }))
        .map(({ subject }) => subject),
    ),
  ];
  const parties = (treaty: string): string[] => who(treaty, 'ratified', 'acceded', 'succeeded');

  it.each([
    ['ccpr-1966', 168],
    ['cescr-1966', 164],
    ['cerd-1965', 177],
    ['cedaw-1979', 188],
    ['cat-1984', 157],
    ['crc-1989', 194],
    ['crpd-2006', 152],
    ['stateless-persons-convention-1954', 86],
    ['statelessness-convention-1961', 63],
  ])('%s had %i parties in March 2015', (treaty, count) => {
    expect(parties(treaty)).toHaveLength(count);
  });

  it('knows who stood outside the Convention on the Rights of the Child', () => {
    const signed = new Set(parties('crc-1989'));
    expect(who('crc-1989', 'signed').filter((id) => !signed.has(id))).toEqual([
      'country:som',
      'country:usa',
    ]);
    expect(signed).not.toContain('country:ssd');
  });

  it('keeps a signature apart from what binds, each with its day', () => {
    const days = (subject: string) =>
      claims({ subject, object: 'framework:ccpr-1966' }).map(({ action, validFrom }) => [
        action,
        validFrom,
      ]);
    expect(days('country:chn')).toEqual([['signed', '1998-10-05']]);
    expect(days('country:usa')).toEqual([
      ['ratified', '1992-06-08'],
      ['signed', '1977-10-05'],
    ]);
  });

  it('has the European Union as a party to the convention on disabilities', () => {
    expect(claims({ subject: 'organisation:eu', action: 'ratified' })).toMatchObject([
      { object: 'framework:crpd-2006', validFrom: '2010-12-23' },
    ]);
  });
});

describe('the roll calls', () => {
  let claims: Claims;

  beforeAll(async () => {
    claims = await packClaims('roll-calls');
  });

  const totals = (resolution: string): number[] =>
    ['YES', 'NO', 'ABSTAIN'].map(
      (vote) => claims({ type: 'VOTED_ON', object: `framework:${resolution}`, vote }).length,
    );

  // As press releases of the United Nations and the news of the day reported them.
  it.each([
    ['gcr', [181, 2, 3]],
    ['a-res-64-296', [50, 17, 86]],
    ['a-res-68-274', [69, 13, 79]],
    ['a-res-69-286', [75, 16, 78]],
  ])('%s was voted %j', (resolution, expected) => {
    expect(totals(resolution)).toEqual(expected);
  });

  it('knows who voted against the resolution that affirmed the compact on refugees', () => {
    const against = claims({ object: 'framework:gcr', vote: 'NO' }).map(({ subject }) => subject);
    expect(against).toEqual(['country:hun', 'country:usa']);
  });

  it('gives the month alone where the source counts meetings for days', () => {
    const days = (resolution: string): string[] => [
      ...new Set(
        claims({ type: 'VOTED_ON', object: `framework:${resolution}` }).map(
          ({ validFrom }) => validFrom,
        ),
      ),
    ];
    expect(days('a-res-34-172')).toEqual(['1979-12']);
    expect(days('a-res-72-80')).toEqual(['2017-12-07']);
    expect(days('a-res-62-249')).toEqual(['2008']);
    expect(
      claims({ type: 'ADOPTS', object: 'framework:a-res-62-249' }).map((one) => one.validFrom),
    ).toEqual(['2008-05-15']);
  });

  it('counts one Germany before 1990, and no Serbia before November 2000', () => {
    const of = (subject: string, resolution: string): string[] =>
      claims({ subject, object: `framework:${resolution}` }).map(({ vote }) => vote);
    expect(of('country:deu', 'a-res-34-172')).toEqual(['ABSTAIN']);
    expect(of('country:srb', 'a-res-34-172')).toEqual([]);
    expect(of('country:srb', 'a-res-72-80')).toEqual(['YES']);
  });

  it('lets every state vote once on a resolution', () => {
    const keys = claims({ type: 'VOTED_ON' }).map(({ subject, object }) => `${subject} ${object}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('projects published under IATI', () => {
  const millions = (claims: ReturnType<Claims>): number =>
    claims
      .flatMap(({ amounts }) => amounts.split('; '))
      .map((amount) => amount.split(' '))
      .filter(([, currency]) => currency === 'USD')
      .reduce((sum, [, , value]) => sum + Number(value) / 1_000_000, 0);

  it('has every activity of IOM, and the donors of nearly all', async () => {
    const claims = await packClaims('iom-projects');
    const projects = claims({ type: 'ACCOUNTABLE_FOR', subject: 'organisation:iom' });
    expect(new Set(projects.map(({ object }) => object)).size).toBe(3183);
    // Two donors stand for nobody: four projects are without one.
    expect(claims({ type: 'FUNDS' })).toHaveLength(3179);
    // The sum of the transactions in the source, less those four.
    expect(Math.round(millions(claims({ type: 'FUNDS' })))).toBe(12591);
  });

  it('has the programmes of UNHCR by year, under the whole of their year', async () => {
    const claims = await packClaims('unhcr-programmes');
    const programmes = new Set(
      claims({ type: 'PART_OF' }).map(({ subject }) => subject.slice('project:iati-'.length)),
    );
    const years = [...new Set([...programmes].map((id) => /-(20\d\d)-/.exec(id)?.[1]))].sort();
    expect(years).toEqual(['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023']);
    expect(programmes.size).toBeGreaterThan(900);
  });

  it('adds up what two names of one donor gave to one programme', async () => {
    const claims = await packClaims('unhcr-programmes');
    const given = { subject: 'country:usa', object: 'project:iati-xm-dac-41121-2019-mena-dza' };
    expect(claims({ ...given, type: 'FUNDS' }).map(({ amounts }) => amounts)).toEqual([
      '2019 USD 8178500 commitment',
    ]);
  });
});
