import { labelLines } from '../../../../src/explorer/drawing/label-text.js';
import { entity } from './picture-of.js';

it.each([
  [
    'the short label',
    { name: 'International Organization', shortName: 'IOM map', acronym: 'IOM' },
    ['IOM map'],
  ],
  [
    'the acronym of a long name',
    { name: 'International Organization for Migration', acronym: 'IOM' },
    ['IOM'],
  ],
  [
    'a name of 26 characters in two lines',
    { name: 'Cooperation of Six Nations', acronym: 'CSN' },
    ['Cooperation of Six', 'Nations'],
  ],
  [
    'a long name without an acronym in two lines',
    { name: 'Focal Points for Missing Migrants' },
    ['Focal Points for Missing', 'Migrants'],
  ],
  [
    'an ellipsis for what does not fit',
    { name: 'Donor countries of the Budapest Process and the Silk Routes Partnership' },
    ['Donor countries of the', 'Budapest Process and the …'],
  ],
  [
    'a word that is longer than a line in pieces',
    { name: 'Livelihood Vulnerable-COVID-19-affected-Communities' },
    ['Livelihood', 'Vulnerable-COVID-19-affe …'],
  ],
  [
    'a name in a script without spaces in two lines',
    { name: '移民'.repeat(60) },
    ['移民'.repeat(12), `${'移民'.repeat(12)} …`],
  ],
])('shows %s', (_, given, expected) => {
  expect(labelLines(entity('x', given))).toEqual(expected);
});
