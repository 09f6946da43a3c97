import { problem, type Problem } from '../problem.js';
import type { SeedData } from '../seed-data.js';
import { checkDate } from './check-dates.js';
import { checkLanguage } from './check-language.js';
import { checkShare } from './check-share.js';
import { checkWebAddress } from './check-web-address.js';

/** A document says what it is, who published it and how far it can be trusted. */
export function checkDocuments(data: SeedData): Problem[] {
  return data.documents.flatMap((row) => {
    const { title, publisher, url, date, retrieved, language, reliability } = row.value;
    const found: Problem[] = [];
    if (title === '') found.push(problem(row, 'The title is missing. Say what the document is.'));
    if (publisher === '') {
      found.push(problem(row, 'The publisher is missing. Name the body that speaks in it.'));
    }
    return [
      ...found,
      ...checkWebAddress(row, 'url', url),
      ...checkDate(row, 'date', date),
      ...checkDate(row, 'retrieved', retrieved),
      ...checkLanguage(row, language),
      ...(reliability === '' ? [] : checkShare(row, 'reliability', reliability)),
    ];
  });
}
