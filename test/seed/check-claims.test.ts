import { complaints, withLine, type SeedFiles } from './seed-files.js';

const ORGANISATION = 'entities/organisation.csv';
const PAGE = 'relations/page.csv';

const REST = 'document:page,row 9,0.95,';

describe('claims', () => {
  it.each([
    [
      'a type that does not exist',
      `country:mne,LIKES,organisation:iom,,,,,,,,,${REST}`,
      expect.stringMatching(
        /^relations\/page\.csv:4 The type "LIKES" is not known\. Use one of: ACCOUNTABLE_FOR, ACTIVE_IN, /,
      ),
    ],
    [
      'an end that is not there',
      `country:zzz,MEMBER_OF,organisation:iom,,,,,,,,,${REST}`,
      'relations/page.csv:4 No entity has the id "country:zzz". Add it to entities/country.csv or correct the id.',
    ],
    [
      'an end of a kind that the type does not take',
      `country:mne,MEMBER_OF,framework:gcm,,,,,,,,,${REST}`,
      'relations/page.csv:4 framework:gcm cannot be the object of MEMBER_OF, which takes ORGANISATION, COUNTRY, DIALOGUE, PROJECT. Choose another type or swap the ends.',
    ],
    [
      'a relation to itself',
      `country:mne,PARTNERS_WITH,country:mne,,,,,,,,,${REST}`,
      'relations/page.csv:4 country:mne cannot be related to itself. Correct one end.',
    ],
    [
      'a status that does not exist',
      `country:mne,MEMBER_OF,organisation:iom,,MAYBE,,,,,,,${REST}`,
      'relations/page.csv:4 The status "MAYBE" is not known. Use one of: ACTUAL, PLANNED, CLAIMED.',
    ],
    [
      'an action that does not exist',
      `country:mne,ENDORSES,framework:gcm,,,,,,liked,,,${REST}`,
      'relations/page.csv:4 The action "liked" is not known. Use one of: endorsed, signed, ratified, acceded, succeeded, champion.',
    ],
    [
      'an endorsement without its action',
      `country:mne,ENDORSES,framework:gcm,,,,,,,,,${REST}`,
      'relations/page.csv:4 ENDORSES needs the action. Say how.',
    ],
    [
      'a vote in lower case',
      `country:mne,VOTED_ON,framework:gcm,,,,,,,yes,,${REST}`,
      'relations/page.csv:4 The vote "yes" is not known. Use one of: YES, NO, ABSTAIN.',
    ],
    [
      'a vote where there is none',
      `country:mne,MEMBER_OF,organisation:iom,,,,,,,NO,,${REST}`,
      'relations/page.csv:4 MEMBER_OF has no vote. Leave it out.',
    ],
    [
      'a role that is not in the list of its type',
      `organisation:iom,PART_OF,country:mne,limb,,,,,,,,${REST}`,
      expect.stringMatching(
        /^relations\/page\.csv:4 PART_OF has no role "limb"\. Use one of: unit, office, /,
      ),
    ],
    [
      'amounts without a currency',
      `country:mne,FUNDS,organisation:iom,,,,,,,,2019 1000,${REST}`,
      'relations/page.csv:4 The amounts "2019 1000" are not readable. Write year, currency, value and, where known, kind (commitment, disbursement, pledge or budget), with semicolons between: 2019 EUR 1000000 commitment; 2020 EUR 5.',
    ],
    [
      'a start that is no date',
      `country:mne,MEMBER_OF,organisation:iom,,,XXXX-12-03,,,,,,${REST}`,
      'relations/page.csv:4 The validFrom "XXXX-12-03" is not a date. Write 2018, 2018-12 or 2018-12-19.',
    ],
    [
      'an end before the start',
      `country:mne,MEMBER_OF,organisation:iom,,,2020,2019,,,,,${REST}`,
      'relations/page.csv:4 The validTo "2019" lies before the validFrom "2020". Correct or swap the two.',
    ],
    [
      'a day of observation after the end',
      `country:mne,MEMBER_OF,organisation:iom,,,2010,2012,2020,,,,${REST}`,
      'relations/page.csv:4 The observedOn "2020" lies outside the period 2010 to 2012 that the same source states. Correct one of them, or record two claims.',
    ],
    [
      'a missing document',
      'country:mne,MEMBER_OF,organisation:iom,,,,,,,,,,row 9,0.95,',
      'relations/page.csv:4 The document is missing. Cite one of documents.csv.',
    ],
    [
      'a document that is not there',
      'country:mne,MEMBER_OF,organisation:iom,,,,,,,,,document:lost,row 9,0.95,',
      'relations/page.csv:4 No document has the id "document:lost". Add it to documents.csv or correct the id.',
    ],
    [
      'a missing locator',
      'country:mne,MEMBER_OF,organisation:iom,,,,,,,,,document:page,,0.95,',
      'relations/page.csv:4 The locator is missing. Say where in the document: a page, a row, an article, char 3353.',
    ],
    [
      'a confidence in words',
      'country:mne,MEMBER_OF,organisation:iom,,,,,,,,,document:page,row 9,sure,',
      'relations/page.csv:4 The confidence is not a share. Write a number from 0 to 1, such as 0.95.',
    ],
    [
      'a claim made twice',
      'country:mne,MEMBER_OF,organisation:iom,member,ACTUAL,2006,,,,,,document:page,row 1,0.5,Again',
      'relations/page.csv:4 The same claim already stands in relations/page.csv, line 2. Remove one of the two.',
    ],
  ])('names %s', async (_what, row, expected) => {
    expect(await complaints(withLine(PAGE, 4, row))).toEqual([expected]);
  });

  it('want a meeting that a dialogue organises to be part of it', async () => {
    const talks: SeedFiles = {
      ...withLine(PAGE, 4, `dialogue:talks,ORGANISES,event:budva,,,,,,,,,${REST}`),
      'entities/dialogue.csv':
        'id,name,shortName,acronym,description,website\ndialogue:talks,Talks,,,,',
    };
    expect(await complaints(talks)).toEqual([
      expect.stringMatching(
        /^relations\/page\.csv:4 event:budva is organised by dialogue:talks and not part of it\. Add a row /,
      ),
    ]);
    const page = `${talks[PAGE] ?? ''}\nevent:budva,PART_OF,dialogue:talks,session,,,,,,,,${REST}`;
    expect(await complaints({ ...talks, [PAGE]: page })).toEqual([]);
  });

  it('takes the ends of a relation without direction in any order', async () => {
    const rows = ['organisation:iom', 'country:mne'];
    const claim = (ends: string[]): string => `${ends.join(',PARTNERS_WITH,')},,,,,,,,,${REST}`;
    expect(await complaints(withLine(PAGE, 4, claim(rows)))).toEqual([]);
    expect(await complaints(withLine(PAGE, 4, claim(rows.reverse())))).toEqual([]);
  });

  it('takes several amounts', async () => {
    const row = `country:mne,FUNDS,organisation:iom,,,,,,,,2019 EUR 1000000 commitment; 2020 EUR 5.50; 2020 EUR -3 disbursement,${REST}`;
    expect(await complaints(withLine(PAGE, 4, row))).toEqual([]);
  });
});

describe('natural persons', () => {
  it.each([
    [
      'a title',
      withLine(ORGANISATION, 3, 'organisation:x,Office of Ms Doe,,,,,90,'),
      'entities/organisation.csv:3 "Office of Ms Doe" holds a title of a person. The graph keeps no persons: name the institution instead.',
    ],
    [
      'an honorific',
      withLine('names.csv', 3, 'country:tur,H.E. the Minister,en,ALIAS,,'),
      'names.csv:3 "H.E. the Minister" holds a title of a person. The graph keeps no persons: name the institution instead.',
    ],
    [
      'an e-mail address',
      withLine(
        PAGE,
        4,
        `country:mne,MEMBER_OF,organisation:iom,,,,,,,,,${REST}ask jane@example.org`,
      ),
      'relations/page.csv:4 "ask jane@example.org" holds an e-mail address. The graph keeps no persons: name the institution instead.',
    ],
    [
      'a type of person',
      withLine(ORGANISATION, 3, 'organisation:x,Jane,,,,,90,person'),
      'entities/organisation.csv:3 The organisationSubtype "person" is that of a person. The graph keeps no persons: name the institution instead.',
    ],
  ])('are noticed by %s', async (_what, files, expected) => {
    expect(await complaints(files)).toEqual([expected]);
  });
});
