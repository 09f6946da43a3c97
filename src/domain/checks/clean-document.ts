import type { DocumentInput } from '../claims/document.js';
import { isDocumentId } from '../ids.js';
import { Cleaning, type Cleaned } from './cleaning.js';
import { refusePerson } from './persons.js';
import { readAddress } from './read-address.js';
import { readDate } from './read-date.js';
import { readLanguage } from './read-language.js';
import { readShare } from './read-share.js';
import { readShort } from './read-text.js';

const LONGEST = { title: 500, publisher: 300 } as const;

/** A document in its normal form, by the rules for all input. */
export function cleanDocument(input: DocumentInput): Cleaned<DocumentInput> {
  const cleaning = new Cleaning();
  if (!isDocumentId(input.id)) {
    cleaning.refuse(
      'id',
      `"${input.id}" is not the id of a document. Write document:slug in lower-case letters, digits and hyphens.`,
    );
  }
  const title = cleaning.take(
    'title',
    readShort('title', input.title, { most: LONGEST.title }),
    '',
  );
  if (title === null) {
    cleaning.refuse('title', 'The title is missing. Say what the document is.');
  }
  const publisher = readShort('publisher', input.publisher ?? '', { most: LONGEST.publisher });
  const value: DocumentInput = {
    id: input.id,
    title: title ?? '',
    publisher: cleaning.take('publisher', publisher, null),
    url: cleaning.take('url', readAddress('url', input.url ?? ''), null),
    date: cleaning.take('date', readDate('date', input.date ?? ''), null),
    retrieved: cleaning.take('retrieved', readDate('retrieved', input.retrieved ?? ''), null),
    language: cleaning.take('language', readLanguage('language', input.language ?? ''), null),
    reliability: cleaning.take(
      'reliability',
      readShare('reliability', input.reliability),
      input.reliability,
    ),
  };
  refusePerson(cleaning, 'title', input.title);
  refusePerson(cleaning, 'publisher', input.publisher);
  return { value, problems: cleaning.problems };
}
