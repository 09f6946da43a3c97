import { complaints, GOOD, withLine, type SeedFiles } from './seed-files.js';

const FRAMEWORK = 'entities/framework.csv';
const VALUES = 'entity,property,value,language,document,locator,confidence,note';

/** Good files in which frameworks and names say where they come from. */
const SOURCED: SeedFiles = {
  ...GOOD,
  [FRAMEWORK]: [
    'id,name,shortName,acronym,description,website,frameworkType,adoptedOn,document,locator,confidence',
    'framework:gcm,Global Compact for Migration,,GCM,,,global compact,2018-12,document:page,row 2,0.95',
  ].join('\n'),
  'names.csv': [
    'entity,value,language,kind,from,to,document,locator,confidence',
    'organisation:iom,PICMME,en,FORMER,1951,1952,document:page,row 3,0.9',
  ].join('\n'),
  'values.csv': [
    VALUES,
    'framework:gcm,adoptedOn,2018-12-19,,document:page,row 4,0.95,',
    'organisation:iom,identifier:ror,03v6m5e25,,document:page,row 5,0.95,',
  ].join('\n'),
};

function sourced(file: string, line: number, text: string): SeedFiles {
  const lines = (SOURCED[file] ?? '').split('\n');
  lines[line - 1] = text;
  return { ...SOURCED, [file]: lines.join('\n') };
}

it('finds nothing where every value has its source', async () => {
  expect(await complaints(SOURCED)).toEqual([]);
});

it('asks for no source in a file that names no documents', async () => {
  expect(await complaints(withLine(FRAMEWORK, 3, 'framework:x,X,,,,,treaty,'))).toEqual([]);
});

it('takes all three columns of a source or none', async () => {
  const names = 'entity,value,language,kind,from,to,document';
  expect(await complaints({ ...GOOD, 'names.csv': names })).toEqual([
    'names.csv:1 The column "locator" is missing. Add it to the header row.',
    'names.csv:1 The column "confidence" is missing. Add it to the header row.',
  ]);
});

it('lets two documents say the same name', async () => {
  const other = 'document:other,Another page,IOM,,2020,,en,1';
  const files = {
    ...sourced('names.csv', 3, 'organisation:iom,PICMME,en,FORMER,1951,,document:other,p. 1,0.9'),
    'documents.csv': `${String(GOOD['documents.csv'])}\n${other}`,
  };
  expect(await complaints(files)).toEqual([]);
});

it.each([
  [
    'an entity without a document',
    FRAMEWORK,
    'framework:x,Compact X,,,,,treaty,,,p. 1,0.9',
    'entities/framework.csv:3 The document is missing. Cite one of documents.csv.',
  ],
  [
    'an entity without a place in the document',
    FRAMEWORK,
    'framework:x,Compact X,,,,,treaty,,document:page,,0.9',
    'entities/framework.csv:3 The locator is missing. Say where in the document: a page, a row, an article, char 3353.',
  ],
  [
    'a name whose document is not there',
    'names.csv',
    'organisation:iom,OIM,fr,ACRONYM,,,document:lost,p. 1,0.9',
    'names.csv:3 No document has the id "document:lost". Add it to documents.csv or correct the id.',
  ],
  [
    'a name without a confidence',
    'names.csv',
    'organisation:iom,OIM,fr,ACRONYM,,,document:page,p. 1,',
    'names.csv:3 The confidence is not a share. Write a number from 0 to 1, such as 0.95.',
  ],
])('names %s', async (_what, file, row, expected) => {
  expect(await complaints(sourced(file, 3, row))).toEqual([expected]);
});

it.each([
  [
    'of an entity that is not there',
    'framework:lost,adoptedOn,2018,,document:page,p. 1,0.9,',
    'values.csv:4 No entity has the id "framework:lost". Add it to entities/framework.csv or correct the id.',
  ],
  [
    'of a property that the kind has not',
    'framework:gcm,budget,5,,document:page,p. 1,0.9,',
    'values.csv:4 The property "budget" is not one that a document can state of this kind. Use one of: name, acronym, website, frameworkType, adoptedOn, periodFrom, periodTo, statedObjectives, identifier:<scheme>.',
  ],
  [
    'that is in our own words',
    'framework:gcm,description,A text,,document:page,p. 1,0.9,',
    expect.stringContaining('The property "description" is not one that a document can state'),
  ],
  [
    'that is not of its type',
    'framework:gcm,adoptedOn,December,,document:page,p. 1,0.9,',
    'values.csv:4 The adoptedOn "December" is not a date. Write 2018, 2018-12 or 2018-12-19.',
  ],
  [
    'said twice by one document',
    'framework:gcm,adoptedOn,2018-12-19,,document:page,row 9,0.6,',
    'values.csv:4 The same value stands in line 2. Remove one of the two.',
  ],
  [
    'that holds a person',
    'framework:gcm,name,Compact of Ms Doe,,document:page,p. 1,0.9,',
    'values.csv:4 "Compact of Ms Doe" holds a title of a person. The graph keeps no persons: name the institution instead.',
  ],
])('names a further value %s', async (_what, row, expected) => {
  expect(await complaints(sourced('values.csv', 4, row))).toEqual([expected]);
});
