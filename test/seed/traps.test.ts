import { shipped, type Shipped } from './shipped.js';

let seed: Shipped;

beforeAll(async () => {
  seed = await shipped();
});

describe('names that are easily taken for another', () => {
  it('gives IOM its former names in order', () => {
    const former = seed.data.names.filter(
      ({ value }) => value.entity === 'organisation:iom' && value.kind === 'FORMER',
    );
    expect(former.map(({ value }) => [value.value, value.from, value.to])).toEqual([
      [
        'Provisional Intergovernmental Committee for the Movement of Migrants from Europe',
        '1951',
        '1952',
      ],
      ['Intergovernmental Committee for European Migration', '1952', '1980'],
      ['Intergovernmental Committee for Migration', '1980', '1989'],
    ]);
    expect(seed.name('organisation:iom')).toBe('International Organization for Migration');
  });

  it('does not call the UN Network on Migration "UN Migration"', () => {
    expect(seed.names('organisation:iom')).toContain('IOM - UN Migration');
    expect(seed.names('organisation:unnm')).not.toContain('UN Migration');
  });

  it.each([
    ['organisation:mne-moi', 'country:mne'],
    ['organisation:mk-moi', 'country:mkd'],
    ['organisation:tr-moi', 'country:tur'],
    ['organisation:iq-moi', 'country:irq'],
  ])('keeps the ministry of interior %s in %s', (ministry, country) => {
    expect(seed.objects({ subject: ministry, type: 'PART_OF' })).toEqual([country]);
  });

  it('calls no body by a bare name that fits several', () => {
    const bare = [
      ...['Ministry of Interior', 'Ministry of the Interior', 'Ministry of Foreign Affairs'],
      ...[
        'United Nations Country Team',
        'National Contact Points',
        'SOM',
        'IOM Georgia and Armenia',
      ],
    ];
    const held = seed.data.names.filter(({ value }) => bare.includes(value.value));
    expect(held.map(({ value }) => `${value.entity} ${value.value}`)).toEqual([]);
  });

  it('keeps the foreign ministries of Montenegro, Norway and Afghanistan apart', () => {
    const countries = ['mne-mfa', 'no-mfa', 'af-mfa'].flatMap((slug) =>
      seed.objects({ subject: `organisation:${slug}`, type: 'PART_OF' }),
    );
    expect(countries).toEqual(['country:mne', 'country:nor', 'country:afg']);
  });

  it('reads ROCK as the Regional Operational Centre, not as the AU-Horn of Africa Initiative', () => {
    const holders = seed.data.entities.filter((row) => row.value.common.acronym === 'ROCK');
    expect(holders.map((row) => row.value.common.id)).toEqual(['project:rock']);
    expect(seed.names('dialogue:au-hoai')).not.toContain('ROCK');
  });

  it('keeps the Silk Routes project, partnership and working group apart', () => {
    expect(seed.name('project:silk-routes-partnership-project')).toBe(
      'Silk Routes Partnership Project',
    );
    expect(seed.name('framework:srp-migration')).toBe('Silk Routes Partnership for Migration');
    expect(seed.name('dialogue:bp-silk-routes-wg')).toBe('Silk Routes Working Group');
  });

  it.each([
    ['framework:jvap', 'dialogue:jvap-follow-up', 'event:jvap-stocktaking-lisbon'],
    ['project:mmd-support', 'dialogue:c2c-mmd', 'project:grant-facility'],
    ['organisation:mm', 'organisation:mmc', 'project:call-to-local-action'],
    ['event:imrf-2022', 'event:imrf-2026', 'framework:imrf-progress-declaration'],
    ['event:rp-som-rabat', 'event:bp-som-antalya-2017', 'event:c2c-mmd-som-lisbon'],
    ['framework:gcm', 'framework:gcr', 'framework:eu-pact'],
    ['place:rabat', 'dialogue:rabat-process', 'organisation:rabat-process-secretariat'],
  ])('keeps %s, %s and %s apart', (...ids) => {
    expect(new Set(ids.map((id) => seed.name(id))).size).toBe(3);
    expect(ids.map((id) => seed.name(id))).not.toContain('');
  });

  it('keeps the six IOM strategies apart', () => {
    const slugs = ['iom-strategic-vision', 'iom-srf', 'iom-migration-sd-strategy'];
    const others = ['iom-12-point-strategy', 'iom-sprp-2020', 'iom-srrp-2021'];
    const names = [...slugs, ...others].map((slug) => seed.name(`framework:${slug}`));
    expect(new Set(names.filter((name) => name !== '')).size).toBe(6);
  });

  it('has one IND under its Dutch and English name', () => {
    expect(seed.name('organisation:ind-nl')).toBe('Immigratie- en Naturalisatiedienst');
    expect(seed.names('organisation:ind-nl')).toContain('Immigration and Naturalization Service');
  });

  it('takes Samuel Hall for an organisation', () => {
    expect(seed.name('organisation:samuel-hall')).toBe('Samuel Hall');
  });

  it('finds Türkiye, Czechia and Cabo Verde under their other names too', () => {
    expect(seed.names('country:tur')).toContain('Turkey');
    expect(seed.names('country:cze')).toContain('Czech Republic');
    expect(seed.names('country:cpv')).toContain('Cape Verde');
  });
});

describe('what the sources do not say', () => {
  it('takes no tag for participation', () => {
    expect(seed.objects({ subject: 'organisation:aima' })).toEqual(['country:prt']);
    expect(seed.claims({ subject: 'organisation:maroc-diplomatie' })).toEqual([]);
    expect(
      seed.claims({ subject: 'organisation:icmpd', object: 'project:grant-facility' }),
    ).toEqual([]);
    expect(seed.claims({ subject: 'organisation:ncfrmi', type: 'LOCATED_IN' })).toEqual([]);
  });

  it('has Mauritania, Rwanda and Morocco as topics of the Austrian conference, not as guests', () => {
    const object = 'event:emn-austria-2024';
    expect(seed.subjects({ type: 'PARTICIPATES_IN', object })).toEqual([]);
    expect(seed.objects({ subject: object, type: 'DISCUSSES' })).toEqual([
      'country:mar',
      'country:mrt',
      'country:rwa',
    ]);
  });

  it('has DTenV as organiser and the Capacity Building Centre as host of the Tanzania workshop', () => {
    const object = 'event:acbc-workshop';
    expect(seed.subjects({ type: 'ORGANISES', object })).toEqual(['organisation:dtenv']);
    expect(seed.subjects({ type: 'HOSTS', object })).toEqual(['organisation:iom-acbc']);
  });

  it('has IOM as co-chair of the meeting in Papua New Guinea, not of the network', () => {
    const chairs = { subject: 'organisation:iom', type: 'CHAIRS', role: 'co-chair' };
    expect(seed.objects(chairs)).toEqual(['event:png-network-meeting']);
    expect(seed.claims({ type: 'CHAIRS', object: 'organisation:unnm-png' })).toEqual([]);
  });

  it('counts six countries at the meeting of July 2020, and not Norway', () => {
    const at = { type: 'PARTICIPATES_IN', object: 'event:scbs-meeting-2020' };
    expect(seed.subjects(at).filter((id) => id.startsWith('country:'))).toEqual([
      'country:arm',
      'country:bgr',
      'country:geo',
      'country:mda',
      'country:rou',
      'country:ukr',
    ]);
  });

  it('leaves the Khartoum stakeholders out of its member states', () => {
    const at = { type: 'PARTICIPATES_IN', object: 'dialogue:khartoum-process' };
    expect(seed.subjects(at)).toEqual(['organisation:au', 'organisation:eu', 'organisation:igad']);
  });

  it('keeps what Human Rights Watch alleges a claim of a third party', () => {
    const operates = { subject: 'organisation:iom', type: 'OPERATES', status: 'CLAIMED' };
    expect(seed.objects(operates)).toEqual(['organisation:manus-rpc', 'organisation:nauru-pc']);
    expect(seed.claims({ type: 'CRITICISES' }).map((claim) => claim.status)).toEqual(['CLAIMED']);
  });

  it('keeps planned things planned', () => {
    const planned = seed.claims({ status: 'PLANNED' });
    expect(planned).toHaveLength(27);
    expect(
      seed.claims({ subject: 'event:bp-ministerial-planned-2018', type: 'ADOPTS' }),
    ).toMatchObject([{ object: 'framework:bp-call-for-action', status: 'PLANNED' }]);
  });

  it('does not take the ministerial of 2019 for the one planned for 2018', () => {
    expect(seed.name('event:bp-ministerial-6')).toBe(
      '6th Ministerial Conference of the Budapest Process',
    );
    expect(seed.claims({ subject: 'event:bp-ministerial-6', type: 'ADOPTS' })).toEqual([]);
  });
});

describe('evidence', () => {
  it('counts a reposted fact once', () => {
    const fact = {
      subject: 'organisation:eu',
      type: 'PARTICIPATES_IN',
      object: 'event:eu-au-summit-6',
    };
    expect(seed.claims(fact)).toHaveLength(1);
    const meeting = { subject: 'dialogue:rgrs', type: 'ORGANISES' };
    expect(seed.claims(meeting).map((claim) => claim.document)).toEqual([
      'document:seed-000-posts',
    ]);
  });

  it('attributes only the first part of a page to its owner', () => {
    const offset = (locator: string): number => Number(locator.replace('char ', ''));
    const late = (id: string, end: number): number =>
      seed.claims({ document: id }).filter((claim) => offset(claim.locator) > end).length;
    expect(late('document:seed-000', 982)).toBe(0);
    expect(late('document:seed-001', 2019)).toBe(0);
    expect(seed.claims({ document: 'document:seed-000' }).length).toBeGreaterThan(15);
  });

  it('is less sure where the year is not written', () => {
    const budva = { object: 'event:budva-workshop', type: 'PARTICIPATES_IN' };
    expect(
      seed.claims(budva).map((claim) => [claim.validFrom, claim.validTo, claim.confidence]),
    ).toEqual(Array(4).fill(['2024-12-03', '2024-12-04', '0.6']));
  });

  it('cites the place in the text', () => {
    expect(
      seed.claims({ subject: 'organisation:igad', object: 'dialogue:khartoum-process' }),
    ).toMatchObject([{ document: 'document:seed-000-posts', locator: 'char 3353' }]);
  });
});
