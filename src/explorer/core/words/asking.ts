import type { Words } from './en.js';
import type { Language } from './languages.js';

/** What answers have to do with the language that is spoken. */
export interface Asking extends Pick<Language, 'tag' | 'names'> {
  readonly labels: Words['labels'];
}

/**
 * In which language is asked; changes under those who import it. It stands apart from the words,
 * which the element for other pages does without.
 */
export let asking: Asking = { tag: 'en-GB', names: null, labels: {} };

export function askIn({ tag, names }: Language, { labels }: Pick<Words, 'labels'>): void {
  asking = { tag, names, labels };
}
