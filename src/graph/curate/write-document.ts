import type { DocumentInput, SourceDocument } from '../../domain/claims/document.js';
import { cleanDocument } from '../../domain/checks/clean-document.js';
import { accepted } from '../../domain/checks/cleaning.js';
import type { Engine } from '../../engine/engine.js';
import { documentsById } from '../read/documents.js';
import { logChange } from '../write/log-change.js';
import { sameDocument, storeDocuments } from '../write/store-documents.js';
import { curate, type Curator } from './curate.js';

/**
 * Makes or edits a document. Writing the same again changes nothing.
 * @param edit what it becomes, from what is stored under the id.
 * @param allow throws when this may not become of what is stored.
 */
export function writeDocument(
  engine: Engine,
  curator: Curator,
  id: string,
  edit: (stored: SourceDocument | undefined) => DocumentInput,
  allow: (document: DocumentInput, stored: SourceDocument | undefined) => void,
): Promise<{ changed: boolean; document: SourceDocument }> {
  return curate(engine, curator, async (transaction, { now: at, by }) => {
    const [stored] = await transaction.run(documentsById([id]));
    const document = accepted(cleanDocument(edit(stored)), 'input');
    allow(document, stored);
    if (stored !== undefined && sameDocument(document, stored)) {
      return { changed: false, document: stored };
    }
    const stated = await storeDocuments(transaction, [document], at);
    await logChange(transaction, { at, by, reason: null, ...stated, action: 'DOCUMENT_WRITTEN' });
    return { changed: true, document: { ...document, recordedAt: stored?.recordedAt ?? at } };
  });
}
