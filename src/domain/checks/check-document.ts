import type { DocumentInput } from '../claims/document.js';
import { invalidInput } from '../errors.js';
import { isDocumentId } from '../ids.js';
import { parsePartialDate } from '../time/partial-date.js';

/** Refuses a document whose fields cannot stand; the error names the field. */
export function checkDocument(document: DocumentInput): void {
  if (!isDocumentId(document.id)) {
    throw invalidInput(
      'The id must be `document:<slug>`: lower-case ASCII letters, digits and hyphens.',
      'input.id',
    );
  }
  if (document.title.trim() === '') throw invalidInput('A document needs a title.', 'input.title');
  if (document.url !== null && !/^https?:\/\/\S+$/.test(document.url)) {
    throw invalidInput('The url must begin with http:// or https://.', 'input.url');
  }
  if (document.date !== null) parsePartialDate(document.date, 'input.date');
  if (document.retrieved !== null) parsePartialDate(document.retrieved, 'input.retrieved');
  if (!(document.reliability >= 0 && document.reliability <= 1)) {
    throw invalidInput('The reliability must be between 0 and 1.', 'input.reliability');
  }
}
