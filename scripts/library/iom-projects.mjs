// Projects of IOM as it publishes them under IATI:
//   node scripts/library/iom-projects.mjs SOURCE library/iom-projects
// SOURCE is a folder with the sheets of IOM (iati_activity.csv.gz and others) in a folder csv.
import { join } from 'node:path';
import { makeIatiPack } from './lib/iati-pack.mjs';
import { foldersGiven, RETRIEVED } from './lib/write-pack.mjs';

/** "Donors" that name nobody. */
const NOBODY = ['jp-jcn-unknown', 'confidential'];

/** Regions that the core has by another id. */
const SAME = {
  'place:m49-002': 'place:africa',
  'place:m49-019': 'place:americas',
  'place:m49-143': 'place:central-asia',
  'place:m49-150': 'place:europe',
};

const { source, folder } = foldersGiven();
const repository = 'https://github.com/unhcr-americas/iati';

await makeIatiPack({
  files: [join(source, 'csv')],
  folder,
  published: { date: '2022-05-11', url: repository },
  isKept: ({ subject }) => !NOBODY.some((name) => subject.endsWith(name)),
  same: SAME,
  info: {
    title: 'Projects of IOM, with donors, countries, sectors and money',
    description:
      'What IOM published under IATI in May 2022: projects with status, dates, budgets, donors and commitments, countries, sectors and the humanitarian plans that they serve.',
    licence: 'CC BY 4.0',
    sources: [
      {
        title: 'IATI activities of XM-DAC-47066, May 2022',
        publisher: 'International Organization for Migration (IOM)',
        url: repository,
        licence: 'CC BY 4.0',
        retrieved: RETRIEVED,
      },
    ],
    citation:
      'International Organization for Migration, IATI activities (XM-DAC-47066), as of May 2022, CC BY 4.0, read through github.com/unhcr-americas/iati.',
    made: [
      'node scripts/library/iom-projects.mjs: mgg import iati SOURCE/csv --as-pack; matches.csv says which organisations and sectors were taken for ones of the core.',
      'Left out: contacts, descriptions, results, links and sentences of any kind; locations below the country; the two donors "Confidential" and "JP-JCN-UNKNOWN", which name nobody.',
    ].join(' '),
    needs: ['core'],
    atStart: true,
  },
});
