import type { Fault, Read } from './part.js';

const ID = /^[a-z]+:[a-z0-9][a-z0-9-]*$/;
export const good = <T>(value: T): Read<T> => ({ value });
export const bad = (words: Fault['words'], value: string): { fault: Fault } => ({
  fault: { words, value },
});

/** Ids and such are plain, so lists are joined by commas. */
export function list<T extends string>(isGood: (item: string) => boolean, words: Fault['words']) {
  return {
    read: (text: string): Read<readonly T[]> => {
      const items = [...new Set(text.split(',').filter((item) => item !== ''))];
      const wrong = items.find((item) => !isGood(item));
      return wrong === undefined ? good(items as T[]) : bad(words, wrong);
    },
    write: (value: readonly T[]) => value.join(','),
  };
}

export function oneOf<T>(isGood: (text: string) => boolean, words: Fault['words']) {
  return {
    read: (text: string): Read<T> => (isGood(text) ? good(text as T) : bad(words, text)),
    write: (value: T) => (value === null ? '' : String(value)),
  };
}

/** A whole number within bounds. */
export function count(least: number, most: number) {
  return {
    read: (text: string): Read<number> =>
      /^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most
        ? good(Number(text))
        : bad('badChoice', text),
    write: String,
  };
}

export const isId = (text: string): boolean => ID.test(text);
export const among = (choices: readonly string[]) => (text: string) => choices.includes(text);

/** A number from 0 to 1. */
export const share = {
  read: (text: string): Read<number> => {
    const least = Number(text);
    return text.trim() !== '' && least >= 0 && least <= 1 ? good(least) : bad('badNumber', text);
  },
  write: String,
};
