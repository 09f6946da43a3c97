import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { checkSeed } from '../../src/exchange/sources/pack/check-seed.js';
import { readSeed } from '../../src/exchange/sources/pack/read-seed.js';

/** Text of seed files by their path below the directory. */
export type SeedFiles = Readonly<Record<string, string>>;

/** A seed of two countries, an organisation and a dialogue in which all is well. */
export const GOOD: SeedFiles = {
  'entities/country.csv': [
    'id,name,shortName,acronym,description,website,region,subRegion',
    'country:mne,Montenegro,,,,,Europe,Southern Europe',
    'country:tur,Türkiye,,,,,Asia,Western Asia',
  ].join('\n'),
  'entities/organisation.csv': [
    'id,name,shortName,acronym,description,website,organisationType,organisationSubtype',
    'organisation:iom,International Organization for Migration,,IOM,,https://www.iom.int,40,UN',
  ].join('\n'),
  'entities/event.csv': [
    'id,name,shortName,acronym,description,website,eventType,start,end,city,country,format,participantCount,countryCount,organisationCount',
    'event:budva,Budva workshop,,,,,workshop,2024-12-03,2024-12-04,Budva,country:mne,in-person,30,,',
  ].join('\n'),
  'entities/framework.csv': [
    'id,name,shortName,acronym,description,website,frameworkType,adoptedOn',
    'framework:gcm,Global Compact for Migration,,GCM,,,global compact,2018-12',
  ].join('\n'),
  'names.csv': [
    'entity,value,language,kind,from,to',
    'organisation:iom,PICMME,en,FORMER,1951,1952',
  ].join('\n'),
  'identifiers.csv': ['entity,scheme,value', 'country:mne,m49,499'].join('\n'),
  'documents.csv': [
    'id,title,publisher,url,date,retrieved,language,reliability',
    'document:page,A page,IOM,https://example.org/page,2020,2021-05-06,en,0.9',
  ].join('\n'),
  'relations/page.csv': [
    'subject,type,object,role,status,validFrom,validTo,observedOn,action,vote,amounts,document,locator,confidence,note',
    'country:mne,MEMBER_OF,organisation:iom,member,ACTUAL,2006,,,,,,document:page,row 1,0.95,Listed',
    'country:tur,VOTED_ON,framework:gcm,,,2018-12-19,,,,YES,,document:page,row 2,0.95,',
  ].join('\n'),
};

/** The good files with one line (counted from 1) of one file replaced, or added at its end. */
export function withLine(file: string, line: number, text: string): SeedFiles {
  const lines = (GOOD[file] ?? '').split('\n');
  lines[line - 1] = text;
  return { ...GOOD, [file]: lines.join('\n') };
}

/** What the checker says of these files, each problem as `file:line message`. */
export function complaints(
  files: Readonly<Record<string, string | Uint8Array>>,
  encoding: string | null = null,
): Promise<string[]> {
  return inFolder(files, async (directory) => {
    const problems = checkSeed(await readSeed(directory, encoding));
    return problems.map(
      ({ file, line, message }) =>
        `${relative(directory, file)}:${line} ${message.replaceAll(`${directory}/`, '')}`,
    );
  });
}

/** Does something with a folder that holds these files, and removes it. */
export async function inFolder<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (directory: string) => Promise<Result>,
): Promise<Result> {
  const directory = await mkdtemp(join(tmpdir(), 'seed-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      const path = join(directory, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, typeof content === 'string' ? `${content}\n` : content);
    }
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true });
  }
}
