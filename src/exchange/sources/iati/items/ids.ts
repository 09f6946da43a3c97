import { createHash } from 'node:crypto';
import { fold } from '../../../../domain/names/fold.js';

const LONGEST = 80;

/**
 * A code or name as a part of an id, the same in every run. What would be lost, because it is long
 * or written in other letters, is kept as a hash.
 */
export function slugOf(text: string): string {
  const folded = fold(text.trim());
  const slug = folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (slug !== '' && slug.length <= LONGEST && !/[^ -~]/.test(folded)) return slug;
  const hash = createHash('sha256').update(folded).digest('hex').slice(0, 8);
  return `${slug.slice(0, LONGEST)}-${hash}`.replace(/^-+/, '').replace(/-+/g, '-');
}

export function projectId(identifier: string): string {
  return `project:iati-${slugOf(identifier)}`;
}

export function documentId(identifier: string): string {
  return `document:iati-${slugOf(identifier)}`;
}

/** Of an organisation by its code, where it has one, and its name. */
export function organisationId(code: string | null, name: string): string {
  const parts = [...(code === null ? [] : [slugOf(code)]), slugOf(name)];
  return `organisation:${['iati', ...parts].join('-')}`;
}
