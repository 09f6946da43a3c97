import type { Evidence } from '../api/documents/evidence.js';
import type { App } from '../shell/app.js';

/** The API's citation of a relation, ending in an address that shows it. */
export function citationOf({ id, citation }: Pick<Evidence, 'id' | 'citation'>, app: App): string {
  const { of, on, known } = app.state;
  const link = `${location.origin}${app.href({ view: 'graph', of, on, known, rel: [id], sel: null })}`;
  return citationWith(link, { id, citation });
}

/** The same, ending in another address. */
export function citationWith(
  link: string,
  { id, citation }: Pick<Evidence, 'id' | 'citation'>,
): string {
  return citation.endsWith(id) ? `${citation.slice(0, -id.length)}${link}` : `${citation} ${link}`;
}
