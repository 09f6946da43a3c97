import { activity, complaints, file, readIati, told, type ReadIati } from './read-iati.js';

const FULL = activity(
  `<title><narrative xml:lang="fr">Titre</narrative></title>
<description><narrative>A sentence of the source.</narrative></description>
<participating-org role="1" ref="YY-2" type="10"><narrative>Government of Kenya</narrative></participating-org>
<participating-org role="2" ref="XX-1" type="40"><narrative>Helpers</narrative></participating-org>
<participating-org role="3" type="22"><narrative>Middle Body</narrative></participating-org>
<participating-org role="4" type="22"><narrative>Doers &amp; Co</narrative></participating-org>
<activity-status code="2"/>
<activity-date type="1" iso-date="2020-01-01"/><activity-date type="2" iso-date="2020-02-01"/>
<activity-date type="3" iso-date="2022-12-31Z"/>
<recipient-country code="KE" percentage="60"/><recipient-region code="289" vocabulary="1" percentage="40"/>
<recipient-region code="998"/>
<sector code="15190" vocabulary="1" percentage="100"/>
<sector code="CC" vocabulary="99"><narrative>Camp coordination</narrative></sector>
<sector code="17" vocabulary="99"/>
<tag code="10" vocabulary="2"/><tag code="10.7" vocabulary="3"/>
<humanitarian-scope type="1" vocabulary="1-2" code="EP-2020-000012-001"/>
<humanitarian-scope type="2" vocabulary="2-1" code="HKEN20"><narrative>Kenya plan 2020</narrative></humanitarian-scope>
<budget type="1"><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/><value>100</value></budget>
<budget type="2"><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/><value>80.5</value></budget>
<budget type="1"><period-start iso-date="2021-01-01"/><period-end iso-date="2021-12-31"/><value>20</value></budget>
<related-activity type="1" ref="XX-1-B"/><related-activity type="3" ref="XX-1-C"/>`,
);

describe('an activity of IATI', () => {
  let read: ReadIati;
  beforeAll(async () => {
    read = await readIati({ 'a.xml': file(FULL, activity('', { id: 'XX-1-B' })) });
  });

  it('is a document of its publisher, with the day of its last change', () => {
    expect(read.items[0]).toMatchObject({
      item: 'document',
      document: {
        ...{ id: 'document:iati-xx-1-a', title: 'IATI activity XX-1-A', publisher: 'Helpers' },
        ...{ date: '2021-05-04', retrieved: null, language: 'en', url: null },
      },
    });
  });

  it('is a project with its titles, code, status, dates and budget', () => {
    expect(read.entities.get('project:iati-xx-1-a')).toMatchObject({
      ...{ kind: 'PROJECT', name: 'Title of XX-1-A', description: null },
      names: [{ value: 'Titre', language: 'fr', kind: 'LABEL' }],
      identifiers: [{ scheme: 'iati-activity', value: 'XX-1-A' }],
      fields: {
        ...{ iatiIdentifier: 'XX-1-A', activityStatus: '2' },
        ...{ start: '2020-02-01', end: '2022-12-31' },
        ...{ plannedStart: '2020-01-01', plannedEnd: '2022-12-31' },
        ...{ budget: 100.5, budgetCurrency: 'EUR' },
      },
    });
  });

  it('says who does what, where and about what', () => {
    const project = 'project:iati-xx-1-a';
    expect(told(read)).toEqual([
      `organisation:iati-yy-2-government-of-kenya FUNDS ${project}`,
      `organisation:iati-xx-1-helpers ACCOUNTABLE_FOR ${project}`,
      `organisation:iati-middle-body EXTENDS ${project}`,
      `organisation:iati-doers-and-co IMPLEMENTS ${project}`,
      `${project} ACTIVE_IN country:ken`,
      `${project} ACTIVE_IN place:dac-region-289`,
      'theme:dac-15190 PART_OF theme:dac-151',
      `${project} ADDRESSES theme:dac-15190`,
      `${project} ADDRESSES theme:iati-camp-coordination`,
      `${project} CONTRIBUTES_TO framework:sdg-10`,
      'framework:sdg-10-7 PART_OF framework:sdg-10 (target)',
      `${project} CONTRIBUTES_TO framework:sdg-10-7`,
      `${project} ADDRESSES theme:glide-ep-2020-000012-001`,
      `${project} ALIGNS_WITH framework:humanitarian-plan-hken20`,
      `${project} PART_OF project:iati-xx-1-b (programme component)`,
    ]);
    expect(complaints(read)).toEqual([]);
  });

  it('names a country by two letters, or by the three that some write', async () => {
    const codes = ['KE', 'bgd', 'XK'].map((code) => `<recipient-country code="${code}"/>`);
    const some = await readIati({ 'a.xml': file(activity(codes.join(''))) });
    expect(told(some)).toEqual(
      ['ken', 'bgd', 'xkx'].map((code) => `project:iati-xx-1-a ACTIVE_IN country:${code}`),
    );
    expect(complaints(some)).toEqual([]);
  });

  it('reads what a ministry is for from its name, less surely than what a field says', async () => {
    const named = (name: string) =>
      `<participating-org role="4" type="10"><narrative>${name}</narrative></participating-org>`;
    const some = await readIati({
      'a.xml': file(
        activity(
          named('Peru - Ministry of Foreign Affairs') +
            named('Ministère de la Santé') +
            named('Ministry of Education and Guidance, Gadaref State'),
        ),
      ),
    });
    const functions = some.items.flatMap((item) =>
      item.item !== 'entity'
        ? []
        : item.descriptions.flatMap(({ values, confidence }) =>
            values
              .filter(({ property }) => property === 'functions')
              .map(({ value }) => [item.entity.name, value, confidence]),
          ),
    );
    expect(functions).toEqual([
      ['Peru - Ministry of Foreign Affairs', 'foreign-affairs', 0.8],
      ['Ministère de la Santé', 'health', 0.8],
    ]);
  });

  it('names shares and places in our words', () => {
    const claim = read.claims.find(({ key }) => key.object === 'country:ken');
    expect(claim).toMatchObject({ note: '60 %', locator: 'recipient-country KE' });
  });

  it('has organisations by their names and codes, and governments that may be countries', () => {
    const item = read.items.find(
      (one) => one.item === 'entity' && one.entity.name === 'Government of Kenya',
    );
    expect(item).toMatchObject({
      matchBy: 'NAME',
      orKinds: ['COUNTRY'],
      entity: {
        identifiers: [{ scheme: 'iati-org', value: 'YY-2' }],
        fields: { organisationType: '10' },
      },
      descriptions: [{ document: 'document:iati-data-xx-1' }],
    });
  });

  it('ends with a word that this is all, so that what is gone is taken back', () => {
    expect(read.items.filter(({ item }) => item === 'complete')).toMatchObject([
      { document: 'document:iati-xx-1-a' },
      { document: 'document:iati-xx-1-b' },
    ]);
  });

  it('names no entity before it is introduced', () => {
    const introduced = new Set<string>();
    for (const one of read.items) {
      if (one.item === 'entity') introduced.add(one.entity.id);
      if (one.item !== 'claim') continue;
      expect([...introduced]).toContain(one.claim.key.subject);
      expect([...introduced]).toContain(one.claim.key.object);
    }
  });

  it('carries over no sentence of the source', () => {
    expect(JSON.stringify(read.items)).not.toContain('sentence');
  });

  it('is counted by its elements', () => {
    expect(Object.fromEntries(read.counts)).toMatchObject({
      ...{ 'reporting organisations': 1, 'iati-activity': 2, 'participating-org': 4 },
      ...{ budget: 3, sector: 3, tag: 2, 'recipient-country': 1, 'related-activity': 2 },
      ...{ 'sectors without a name': 1, 'related activities that are not known': 1 },
    });
  });

  it('leaves countries and goals alone that the graph has', async () => {
    const inGraph = ['country:ken', 'framework:sdg-10'];
    const { entities } = await readIati({ 'a.xml': file(FULL) }, { inGraph });
    expect([...entities.keys()].filter((id) => inGraph.includes(id))).toEqual([]);
    expect(entities.has('framework:sdg-10-7')).toBe(true);
  });

  it('is found at d-portal where it comes from there', async () => {
    const attributes = 'dstore:dataset="set-1"';
    const { items } = await readIati({ 'a.xml': file(activity('', { attributes })) });
    expect(items[0]).toMatchObject({
      document: {
        title: 'IATI activity XX-1-A (data set set-1)',
        url: 'https://d-portal.org/ctrack.html#view=act&aid=XX-1-A',
      },
    });
  });

  it('is taken once: the first of two with one identifier', async () => {
    const again = await readIati({ 'a.xml': file(activity()), 'b.xml': file(activity()) });
    expect(complaints(again)).toEqual([
      expect.stringMatching(/^b\.xml byte \d+: An activity with the identifier XX-1-A/),
    ]);
    expect(again.items.filter(({ item }) => item === 'complete')).toHaveLength(1);
  });

  it('needs an identifier and a reporter', async () => {
    const bare = '<iati-activity><iati-identifier> </iati-identifier></iati-activity>';
    const anonymous = '<iati-activity><iati-identifier>X</iati-identifier></iati-activity>';
    expect(complaints(await readIati({ 'a.xml': file(bare, anonymous) }))).toEqual([
      expect.stringMatching(/^a\.xml byte \d+: The activity has no iati-identifier\.$/),
      expect.stringMatching(/^a\.xml byte \d+: The activity has no reporting-org\.$/),
    ]);
  });
});

describe('natural persons', () => {
  it('never come in with a contact, nor as a title', async () => {
    const contact = `<contact-info type="1"><organisation><narrative>Helpers</narrative></organisation>
<person-name><narrative>Jane Doe</narrative></person-name><email>jane@example.org</email></contact-info>
<participating-org role="4"><narrative>Dr Jane Doe</narrative></participating-org>`;
    const read = await readIati({ 'a.xml': file(activity(contact)) });
    const taken = read.items.filter(({ item }) => item !== 'rejected');
    expect(JSON.stringify(taken)).not.toMatch(/Jane|Doe|example\.org/);
    expect(complaints(read)).toEqual([expect.stringContaining('The graph keeps no persons')]);
  });
});

describe('versions 1.04 and 1.05', () => {
  it('have words in place of codes, and texts without narratives', async () => {
    const old = `<iati-activities version="1.04"><iati-activity default-currency="USD" xml:lang="en">
<iati-identifier>XX-1-OLD</iati-identifier><reporting-org ref="XX-1" type="40">Helpers</reporting-org>
<title>Wells</title><title xml:lang="fr">Puits</title>
<participating-org role="Funding" type="10">Giver</participating-org>
<participating-org role="Implementing">Doer</participating-org>
<activity-date type="start-actual" iso-date="2011-05-01"/><activity-date type="end-planned">2013-01-31</activity-date>
<sector vocabulary="DAC" code="14030"/><sector vocabulary="RO" code="9">Wells and pumps</sector>
<transaction><transaction-type code="D"/><provider-org>Giver</provider-org><value value-date="2011-06-30">1000</value></transaction>
<activity-website>https://helpers.example.org/wells</activity-website>
</iati-activity></iati-activities>`;
    const read = await readIati({ 'old.xml': old });
    expect(complaints(read)).toEqual([]);
    expect(read.entities.get('project:iati-xx-1-old')).toMatchObject({
      name: 'Wells',
      names: [{ value: 'Puits', language: 'fr' }],
      fields: { start: '2011-05-01', end: '2013-01-31', plannedEnd: '2013-01-31' },
    });
    expect(told(read)).toEqual([
      'organisation:iati-giver FUNDS project:iati-xx-1-old 2011 USD 1000 DISBURSEMENT',
      'organisation:iati-doer IMPLEMENTS project:iati-xx-1-old',
      'theme:dac-14030 PART_OF theme:dac-140',
      'project:iati-xx-1-old ADDRESSES theme:dac-14030',
      'project:iati-xx-1-old ADDRESSES theme:iati-wells-and-pumps',
    ]);
    expect(read.items[0]).toMatchObject({
      document: { url: 'https://helpers.example.org/wells', date: null },
    });
  });
});
