import languageTags from 'language-tags';
import type { Read } from './cleaning.js';
import { readText } from './read-text.js';

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const scripts = new Intl.DisplayNames('en', { type: 'script', fallback: 'none' });

/** `zh-yue`: a language that was once written under a larger one, and has a tag of its own. */
const UNDER_ANOTHER = /^[a-z]{2,3}-([a-z]{3})(?=-|$)/i;

/**
 * A language tag of BCP 47 in its canonical form: `en_GB` → `en-GB`, `eng` → `en`. Its language is
 * in the IANA registry, and so are its variants; its script and region exist. Null when it is empty.
 */
export function readLanguage(what: string, given: string): Read<string | null> {
  const read = readText(what, given);
  if ('complaint' in read) return read;
  if (read.value === '') return { value: null };
  const tag = languageTag(read.value);
  if (tag !== null) return { value: tag };
  return {
    complaint: `The ${what} "${read.value}" is not a language tag. Write en, fr or zh-Hant, or leave it empty.`,
  };
}

/** The canonical form of a tag, or null for what is none. */
export function languageTag(text: string): string | null {
  try {
    const locale = new Intl.Locale(text.replaceAll('_', '-').replace(UNDER_ANOTHER, alone));
    return isRegistered(locale) ? locale.toString() : null;
  } catch {
    return null;
  }
}

/** `zh-yue` → `yue`. Three letters of a country, as in `en-GBR`, are no language. */
function alone(both: string, language: string): string {
  return languageTags.type(language, 'extlang') === null ? both : language;
}

function isRegistered({ language, script, region, baseName }: Intl.Locale): boolean {
  if (languageTags.language(language) === null) return false;
  const variants = baseName.split('-').filter((part) => ![language, script, region].includes(part));
  if (variants.some((part) => languageTags.type(part, 'variant') === null)) return false;
  if (script !== undefined && scripts.of(script) === undefined) return false;
  return region === undefined || regions.of(region) !== undefined;
}
