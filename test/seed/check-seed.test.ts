import { complaints, GOOD, withLine } from './seed-files.js';

const COUNTRY = 'entities/country.csv';
const ORGANISATION = 'entities/organisation.csv';
const EVENT = 'entities/event.csv';

it('finds nothing where all is well', async () => {
  expect(await complaints(GOOD)).toEqual([]);
});

it('takes a missing file for an empty one', async () => {
  expect(await complaints({ [COUNTRY]: GOOD[COUNTRY] ?? '' })).toEqual([]);
});

it('reads quoted cells with commas, quotation marks and line breaks', async () => {
  const row = 'organisation:a,"Agency, for ""all""",,,"two\nlines",,90,';
  expect(await complaints(withLine(ORGANISATION, 3, row))).toEqual([]);
});

it('reads files as a spreadsheet saves them: with a byte-order mark and CRLF', async () => {
  const saved = Object.entries(GOOD).map(([name, text]) => [
    name,
    `\ufeff${text.replaceAll('\n', '\r\n')}`,
  ]);
  expect(await complaints(Object.fromEntries(saved) as typeof GOOD)).toEqual([]);
});

describe('files and columns', () => {
  it.each([
    [
      'a column that is not known',
      withLine('identifiers.csv', 1, 'entity,scheme,value,colour'),
      [
        'identifiers.csv:1 The column "colour" is not known. Remove it or name it as one of: entity, scheme, value, document, locator, confidence.',
        'identifiers.csv:2 The row has 3 cells, the header 4. Quote cells that contain a comma, or add the missing commas.',
      ],
    ],
    [
      'a column that is missing',
      { ...GOOD, 'identifiers.csv': 'entity,value\ncountry:mne,499' },
      [
        'identifiers.csv:1 The column "scheme" is missing. Add it to the header row.',
        'identifiers.csv:2 The scheme "" is not readable. Use lower-case letters, digits and hyphens, such as iso3166-1-alpha-3.',
      ],
    ],
    [
      'a column that stands twice',
      { ...GOOD, 'identifiers.csv': 'entity,scheme,value,value\ncountry:mne,m49,499,' },
      ['identifiers.csv:1 The column "value" stands twice. Remove one of the two.'],
    ],
    [
      'a quotation mark that is not closed',
      withLine('identifiers.csv', 2, 'country:mne,m49,"499'),
      [
        'identifiers.csv:2 The file is not readable as CSV: Quote Not Closed: the parsing is finished with an opening quote at line 2. Quote cells with a comma or a quotation mark and double the quotation marks inside.',
      ],
    ],
    [
      'a file of a kind that does not exist',
      { ...GOOD, 'entities/person.csv': 'id,name' },
      [
        'entities/person.csv:1 No kind of entity belongs to this file. Use one of: organisation.csv, country.csv, dialogue.csv, framework.csv, project.csv, event.csv, theme.csv, resource.csv, place.csv.',
      ],
    ],
  ])('names %s', async (_what, files, expected) => {
    expect(await complaints(files)).toEqual(expected);
  });
});

describe('entities', () => {
  it.each([
    [
      'an id with capitals',
      withLine(ORGANISATION, 3, 'organisation:UN,United Nations,,,,,40,'),
      'entities/organisation.csv:3 "organisation:UN" is not an id of this kind. Write organisation:slug in lower-case letters, digits and hyphens.',
    ],
    [
      'an id of another kind',
      withLine(ORGANISATION, 3, 'country:un,United Nations,,,,,40,'),
      'entities/organisation.csv:3 "country:un" is not an id of this kind. Write organisation:slug in lower-case letters, digits and hyphens.',
    ],
    [
      'an id that stands twice',
      withLine(ORGANISATION, 3, 'organisation:iom,Another body,,,,,40,'),
      'entities/organisation.csv:3 The id "organisation:iom" stands already in entities/organisation.csv, line 2. Keep one of the two rows.',
    ],
    [
      'a missing name',
      withLine(ORGANISATION, 3, 'organisation:x,,,,,,40,'),
      'entities/organisation.csv:3 The name is missing. Write the full name.',
    ],
    [
      'a label that is too long',
      withLine(ORGANISATION, 3, 'organisation:x,X,A label of far too many signs,,,,40,'),
      'entities/organisation.csv:3 The shortName "A label of far too many signs" has 29 characters. Use at most 26, so that it fits on a map.',
    ],
    [
      'a website without a scheme',
      withLine(ORGANISATION, 3, 'organisation:x,X,,,,www.example.org,40,'),
      'entities/organisation.csv:3 The website "www.example.org" is not an address of the web. Begin it with https:// or leave it empty.',
    ],
    [
      'a code that is not in its list',
      withLine(ORGANISATION, 3, 'organisation:x,X,,,,,99,'),
      'entities/organisation.csv:3 The organisationType "99" is not in its list. Use one of: 10, 11, 15, 21, 22, 23, 24, 30, 40, 60, 70, 71, 72, 73, 80, 90.',
    ],
    [
      'a function that is not in the vocabulary',
      {
        ...GOOD,
        [ORGANISATION]:
          'id,name,shortName,acronym,description,website,functions\norganisation:iom,IOM,,,,,interior; police',
      },
      expect.stringMatching(
        /^entities\/organisation\.csv:2 "police" among the functions is not in its list\. Use one of: interior, /,
      ),
    ],
    [
      'a latitude beyond the pole',
      {
        ...GOOD,
        [COUNTRY]:
          'id,name,shortName,acronym,description,website,latitude\ncountry:mne,Montenegro,,,,,142.5\ncountry:tur,Türkiye,,,,,39.06',
      },
      'entities/country.csv:2 The latitude must be between -90 and 90, not 142.5.',
    ],
    [
      'a plan that covers no time',
      {
        ...GOOD,
        'entities/framework.csv':
          'id,name,shortName,acronym,description,website,periodFrom,periodTo\nframework:gcm,GCM,,,,,2020,2016',
      },
      'entities/framework.csv:2 The periodTo "2016" lies before the periodFrom "2020". Correct or swap the two.',
    ],
    [
      'a day that does not exist',
      withLine(EVENT, 2, 'event:budva,Budva,,,,,,2023-02-29,,,,,,,'),
      'entities/event.csv:2 The start "2023-02-29" is not a date. Write 2018, 2018-12 or 2018-12-19.',
    ],
    [
      'an end before the start',
      withLine(EVENT, 2, 'event:budva,Budva,,,,,,2024-12,2023,,,,,,'),
      'entities/event.csv:2 The end "2023" lies before the start "2024-12". Correct or swap the two.',
    ],
    [
      'a count in words',
      withLine(EVENT, 2, 'event:budva,Budva,,,,,,,,,,,over 30,,'),
      'entities/event.csv:2 The participantCount "over 30" is not a whole number. Write digits only.',
    ],
    [
      'a country that is not there',
      withLine(EVENT, 2, 'event:budva,Budva,,,,,,,,,country:deu,,,,'),
      'entities/event.csv:2 No entity has the id "country:deu". Add it to entities/country.csv or correct the id.',
    ],
    [
      'a country that no list has',
      withLine(EVENT, 2, 'event:budva,Budva,,,,,,,,,country:zzz,,,,'),
      'entities/event.csv:2 "country:zzz" is not a country of ISO 3166. Write country: and its three letters, such as country:mne, or its four for one that is no more.',
    ],
    [
      'a country that is an organisation',
      withLine(EVENT, 2, 'event:budva,Budva,,,,,,,,,organisation:iom,,,,'),
      'entities/event.csv:2 The country "organisation:iom" is not a country. Write the id of one, such as country:mne.',
    ],
    [
      'a name that another entity of the kind has',
      withLine(ORGANISATION, 3, 'organisation:x,International organization  for migration,,,,,40,'),
      'entities/organisation.csv:3 The name or acronym "international organization for migration" is also that of organisation:iom (line 2). If they are one, keep one; if not, add a place or year in brackets and move a shared acronym to names.csv.',
    ],
    [
      'an acronym that another entity of the kind has',
      withLine(COUNTRY, 4, 'country:deu,X,,turkiye,,,Europe,'),
      'entities/country.csv:4 The name or acronym "turkiye" is also that of country:tur (line 3). If they are one, keep one; if not, add a place or year in brackets and move a shared acronym to names.csv.',
    ],
    [
      'a budget that is not a number',
      {
        ...GOOD,
        'entities/project.csv':
          'id,name,shortName,acronym,description,website,projectType,iatiIdentifier,activityStatus,start,end,budget,budgetCurrency\nproject:x,X,,,,,,,,,,"1,000",EUR',
      },
      'entities/project.csv:2 The budget "1,000" is not a number. Write digits with a point for decimals.',
    ],
  ])('names %s', async (_what, files, expected) => {
    expect(await complaints(files)).toEqual([expected]);
  });
});

describe('names, identifiers and documents', () => {
  it.each([
    [
      'a name of nobody',
      withLine('names.csv', 3, 'iom,OIM,fr,ACRONYM,,'),
      'names.csv:3 "iom" is not the id of an entity. Write its kind and a slug, such as organisation:iom.',
    ],
    [
      'a name that is empty',
      withLine('names.csv', 3, 'organisation:iom,,fr,ACRONYM,,'),
      'names.csv:3 The value is missing. Write the full name.',
    ],
    [
      'a kind of name that does not exist',
      withLine('names.csv', 3, 'organisation:iom,OIM,fr,NICKNAME,,'),
      'names.csv:3 The kind "NICKNAME" is not known. Use one of: LABEL, SHORT, ALIAS, ACRONYM, FORMER.',
    ],
    [
      'a language in words',
      withLine('names.csv', 3, 'organisation:iom,OIM,French,ACRONYM,,'),
      'names.csv:3 The language "French" is not a language tag. Write en, fr or zh-Hant, or leave it empty.',
    ],
    [
      'a name from after its end',
      withLine('names.csv', 3, 'organisation:iom,ICM,en,FORMER,1989,1980'),
      'names.csv:3 The to "1980" lies before the from "1989". Correct or swap the two.',
    ],
    [
      'a code of two entities',
      withLine('identifiers.csv', 3, 'country:tur,m49,499'),
      'identifiers.csv:3 The identifier "m49 499" stands already in line 2. A code names one entity; remove one of the two.',
    ],
    [
      'a code of an unknown entity',
      withLine('identifiers.csv', 3, 'country:zzz,m49,792'),
      'identifiers.csv:3 No entity has the id "country:zzz". Add it to entities/country.csv or correct the id.',
    ],
    [
      'a code that is empty',
      withLine('identifiers.csv', 3, 'country:tur,m49,'),
      'identifiers.csv:3 The value is missing. Write the code.',
    ],
    [
      'a document without the prefix',
      withLine('documents.csv', 3, 'page-2,A page,IOM,,,,,'),
      'documents.csv:3 "page-2" is not the id of a document. Write document:slug in lower-case letters, digits and hyphens.',
    ],
    [
      'a document without a title',
      withLine('documents.csv', 3, 'document:x,,IOM,,,,,'),
      'documents.csv:3 The title is missing. Say what the document is.',
    ],
    [
      'a day of reading that is no date',
      withLine('documents.csv', 3, 'document:x,A page,IOM,,,6.5.2021,,'),
      'documents.csv:3 The retrieved "6.5.2021" is not a date. Write 2018, 2018-12 or 2018-12-19.',
    ],
    [
      'a reliability above 1',
      withLine('documents.csv', 3, 'document:x,A page,IOM,,,,,1.5'),
      'documents.csv:3 The reliability 1.5 is not a share. Write a number from 0 to 1, such as 0.95.',
    ],
  ])('names %s', async (_what, files, expected) => {
    expect(await complaints(files)).toEqual([expected]);
  });
});
