// UNHCR's programmes of 2016 to 2023 as it publishes them under IATI:
//   node scripts/library/unhcr-programmes.mjs SOURCE library/unhcr-programmes
// SOURCE is a folder with the sheets of UNHCR (2016_iati_activity.csv.gz and others) in a folder csv.
// library/iom-projects is made first: a donor of both is one.
import { join } from 'node:path';
import { makeIatiPack } from './lib/iati-pack.mjs';
import { foldersGiven, RETRIEVED } from './lib/write-pack.mjs';

/** Who the doubtful names mean, decided by reading. Those left out here stay bodies of their own. */
const SAME = {
  'organisation:iati-41120-un-habitat':
    'organisation:iati-41120-united-nations-human-settlements-programme',
  'organisation:iati-ca-gov-050-government-of-canada': 'country:can',
  'organisation:iati-un-women': 'organisation:iati-xm-dac-41146-un-women',
  'organisation:iati-xm-dac-21018-int-fed-of-red-cross-and-red-crescent-societies':
    'organisation:iati-xm-dac-21018-international-federation-of-red-cross-and-red-cresecent-societies-ifrc',
  'organisation:iati-xm-dac-2-10-belgian-development-cooperation':
    'organisation:iati-xm-dac-2-10-belgium-directorate-general-for-co-operation-and-development',
  'place:dac-region-498': 'place:americas',
  'place:dac-region-89': 'place:europe',
  'place:iati-africa': 'place:africa',
  'place:iati-europe': 'place:europe',
  'place:iati-the-americas': 'place:americas',
};

const { source, folder } = foldersGiven();
const repository = 'https://github.com/unhcr-americas/iati';

await makeIatiPack({
  files: [join(source, 'csv')],
  folder,
  published: { date: '2024-03-27', url: repository },
  // UNHCR's own lines of its budgets: 15,000 claims on 83 headings, finer than a theme.
  isKept: ({ locator }) => !locator.startsWith('sector 98 '),
  same: SAME,
  info: {
    title: "UNHCR's programmes 2016–2023, with donors and partners",
    description:
      'What UNHCR published under IATI: its operations by country and year with status, dates, budgets, donors and commitments, implementing partners, sectors and the plans that they serve.',
    licence: 'CC BY 4.0',
    sources: [
      {
        title: 'IATI activities of XM-DAC-41121, 2016 to 2023',
        publisher: 'United Nations High Commissioner for Refugees (UNHCR)',
        url: repository,
        licence: 'CC BY 4.0',
        retrieved: RETRIEVED,
      },
    ],
    citation:
      'United Nations High Commissioner for Refugees, IATI activities (XM-DAC-41121), 2016 to 2023, as of March 2024, CC BY 4.0, read through github.com/unhcr-americas/iati.',
    made: [
      'node scripts/library/unhcr-programmes.mjs: mgg import iati SOURCE/csv --as-pack beside iom-projects; matches.csv says which organisations and sectors were taken for ones that were there.',
      "Left out: contacts, descriptions, results, links and sentences of any kind; locations below the country; UNHCR's own budget lines (sector vocabulary 98), which would double the size.",
    ].join(' '),
    needs: ['core', 'iom-projects'],
    atStart: true,
  },
});
