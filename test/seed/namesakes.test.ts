import { complaints, GOOD } from './seed-files.js';

/** Two projects of one title, with these codes of the IATI register. */
const projects = (first: string, second: string) => ({
  ...GOOD,
  'entities/project.csv': [
    'id,name,shortName,acronym,description,website',
    'project:wells-1,Wells,,,,',
    'project:wells-2,Wells,,,,',
  ].join('\n'),
  'identifiers.csv': [
    'entity,scheme,value',
    `project:wells-1,iati-activity,${first}`,
    `project:wells-2,iati-activity,${second}`,
  ].join('\n'),
});

it('lets two projects bear one title when a register tells them apart', async () => {
  expect(await complaints(projects('XM-1-7', 'XM-1-8'))).toEqual([]);
});

it('does not when none does', async () => {
  const files = projects('XM-1-7', 'XM-1-8');
  expect(await complaints({ ...files, 'identifiers.csv': GOOD['identifiers.csv'] ?? '' })).toEqual([
    expect.stringContaining('entities/project.csv:3 The name or acronym "wells" is also that of'),
  ]);
});
