import { languageTag } from '../../../../domain/checks/read-language.js';
import type { Name } from '../../../../domain/entity.js';
import { remembering } from '../../../../domain/remembering.js';
import type { Narrative } from '../element.js';

const tagOf = remembering(languageTag, 1000);

/** The most characters of a title; what is longer is cut at a word. */
const LONGEST_TITLE = 300;

/** A text by which something is called, and what it is called in other languages. */
export interface Called {
  readonly name: string;
  readonly names: readonly Name[];
}

/** The English text where there is one, else the first, as the name; the others with their language. */
export function calledBy(
  narratives: readonly Narrative[],
  defaultLanguage: string | null,
): Called | null {
  const texts = narratives.map(({ text, language }) => ({
    text,
    language: language === null ? defaultLanguage : tagOf(language),
  }));
  const isEnglish = ({ language }: { language: string | null }): boolean =>
    language !== null && /^en(?:-|$)/.test(language);
  const first = texts.find(isEnglish) ?? texts[0];
  if (first === undefined) return null;
  const names = texts
    .filter((one) => one.language !== null && !isEnglish(one))
    .map(({ text, language }): Name => ({
      ...{ value: text, language, kind: 'LABEL' },
      ...{ from: null, to: null },
    }));
  return { name: first.text, names };
}

/** Titles that may be names: some publishers put a whole description there. */
export function titlesIn(narratives: readonly Narrative[]): Narrative[] {
  return narratives.map(({ text, language }) => ({ text: shortened(text), language }));
}

function shortened(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  return `${text.slice(0, LONGEST_TITLE - 1).replace(/\s+\S*$/, '')}…`;
}
