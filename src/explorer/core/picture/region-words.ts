import { language } from '../words/words.js';

/** UN M49 codes of the regions that the graph names in English. */
const CODES: Readonly<Record<string, string>> = {
  Africa: '002',
  Americas: '019',
  Asia: '142',
  Europe: '150',
  Oceania: '009',
  'Northern Africa': '015',
  'Sub-Saharan Africa': '202',
  'Latin America and the Caribbean': '419',
  'Northern America': '021',
  'Central Asia': '143',
  'Eastern Asia': '030',
  'South-eastern Asia': '035',
  'Southern Asia': '034',
  'Western Asia': '145',
  'Eastern Europe': '151',
  'Northern Europe': '154',
  'Southern Europe': '039',
  'Western Europe': '155',
  'Australia and New Zealand': '053',
  Melanesia: '054',
  Micronesia: '057',
  Polynesia: '061',
};

/** A region of the United Nations in the language that is spoken; in English as they write it. */
export function regionInWords(name: string): string {
  const code = CODES[name];
  if (code === undefined || language.tag.startsWith('en')) return name;
  return new Intl.DisplayNames([language.tag], { type: 'region' }).of(code) ?? name;
}
