import { countriesCalled } from '../../domain/names/country-names.js';
import { isAcronym, isInitialsOf } from './acronyms.js';

/** A name without what stands in brackets beside it. */
export interface Unbracketed {
  /** Without acronyms and countries in brackets; other brackets stay, they may name a unit. */
  readonly bare: string;
  /** Without acronyms; countries stand as words. */
  readonly whole: string;
  readonly countries: readonly string[];
  readonly acronyms: readonly string[];
}

const BRACKET = /\s*[([]([^()[\]]*)[)\]]/gu;

/** Takes acronyms and countries in brackets out of a name. */
export function withoutBrackets(text: string): Unbracketed {
  const acronyms: string[] = [];
  const countries: string[] = [];
  const outside = text.replace(BRACKET, ' ');
  const take = (name: string, keepsCountries: boolean): string =>
    name
      .replace(BRACKET, (bracket, inside: string) => {
        const called = countriesCalled(inside).map(({ id }) => id);
        if (called.length > 0) {
          if (!keepsCountries) countries.push(...called);
          return keepsCountries ? ` ${inside}` : '';
        }
        if (!isShort(inside, outside)) return bracket;
        if (!keepsCountries) acronyms.push(inside);
        return '';
      })
      .replace(/\s+/gu, ' ')
      .trim();
  return { bare: take(text, false), whole: take(text, true), countries, acronyms };
}

/** `(UNDP)`, and `(Sida)` where its letters begin the words of the name. */
function isShort(inside: string, name: string): boolean {
  return isAcronym(inside) || (/^\p{L}{3,12}$/u.test(inside) && isInitialsOf(inside, name));
}
