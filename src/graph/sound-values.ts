import { languageTag } from '../domain/checks/read-language.js';
import { isPartialDate } from '../domain/time/partial-date.js';
import type { SoundRule } from './sound.js';

/** What XML, spreadsheets and R cannot hold: control characters and halves of characters. */
const UNHEARD =
  /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Surrogate}/gu;
/** The same, cheap to look for. */
const SUSPECT = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;
const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

function heard(text: string): string {
  return SUSPECT.test(text) ? text.replace(UNHEARD, '') : text;
}

/** A text; null when nothing can be heard of it. */
export const text: SoundRule = (value) => {
  if (typeof value !== 'string') return null;
  const read = heard(value);
  return read.trim() === '' ? null : read;
};

/** A text that must be there: the id stands for one that cannot be read. */
export const requiredText: SoundRule = (value, row) => text(value, row) ?? row['id'];

/** What most addresses look like. */
const PLAIN_ADDRESS = /^https?:\/\/[a-z\d.-]+\.[a-z]{2,}(?:\/[!-~]*)?$/;

export const address: SoundRule = (value) => {
  if (typeof value !== 'string') return null;
  const opens = PLAIN_ADDRESS.test(value) || (/^https?:/i.test(value) && URL.canParse(value));
  return opens ? value : null;
};

/** A language tag that parsers of RDF take: `en_GB` is read as `en-GB`, nonsense as none. */
export const language: SoundRule = (value) => {
  if (typeof value !== 'string') return null;
  return TAG.test(value) ? value : languageTag(value);
};

export const date: SoundRule = (value) =>
  typeof value === 'string' && isPartialDate(value) ? value : null;

export const number: SoundRule = (value) => (Number.isFinite(value) ? value : null);

/** A whole number that the API can give. */
export const whole: SoundRule = (value) =>
  Number.isInteger(value) && Math.abs(value as number) < 2 ** 31 ? value : null;

/** A number from 0 to 1. */
export const share: SoundRule = (value) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : 0;

/** A word of a list; another one in its place where it is not. */
export function word(list: readonly string[], instead: string | null): SoundRule {
  return (value) => (list.some((one) => one === value) ? value : instead);
}

/** Escaped or raw characters that no text holds, empty texts, and what is no list at all. */
const ODD = /\\u|[\u007f-\u009f\ufffe\uffff]|:"\s*"|^(?!\[)|[^\]]$/;
const ODD_TAG = /"language":"(?![a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")/;
const ODD_DATE = /"(?:from|to)":"(?!\d{4}(?:-\d\d){0,2}")/;
const ODD_YEAR = /"year":(?!\d{4}[,}])/;

/**
 * A list kept as JSON, each item by rules of its own; items that lose what they need go. Taken apart
 * only where it looks odd: this is done for every entity that is read.
 */
export function list(
  rules: Readonly<Record<string, SoundRule>>,
  needed: readonly string[],
): SoundRule {
  const odd = [ODD, ODD_TAG, ODD_DATE, ODD_YEAR];
  return (value) => {
    if (typeof value === 'string' && !odd.some((pattern) => pattern.test(value))) return value;
    const items = itemsOf(value);
    if (items === null) return '[]';
    const read = items.flatMap((item) => {
      const sound = soundItem(item, rules);
      return needed.every((name) => sound[name] != null) ? [sound] : [];
    });
    const text = JSON.stringify(read);
    return text === JSON.stringify(items) ? value : text;
  };
}

function soundItem(item: Item, rules: Readonly<Record<string, SoundRule>>): Item {
  return Object.fromEntries(
    Object.entries(item).map(([name, part]) => {
      const rule = rules[name];
      return [name, part === null || rule === undefined ? part : rule(part, item)];
    }),
  );
}

type Item = Readonly<Record<string, unknown>>;

function itemsOf(value: unknown): readonly Item[] | null {
  try {
    const items: unknown = JSON.parse(String(value));
    return Array.isArray(items) ? (items as Item[]) : null;
  } catch {
    return null;
  }
}

/** A list of dates kept as JSON. */
export const dates: SoundRule = (value) => {
  const items = itemsOf(value) as readonly unknown[] | null;
  const read = (items ?? []).filter((item) => typeof item === 'string' && isPartialDate(item));
  return items?.length === read.length ? value : JSON.stringify(read);
};
