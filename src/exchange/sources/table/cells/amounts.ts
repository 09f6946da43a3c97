import type { Read } from '../../../../domain/checks/cleaning.js';
import { readCurrency } from '../../../../domain/checks/read-money.js';
import { fold } from '../../../../domain/names/fold.js';
import { cellText, type Cell } from '../read/table.js';
import { saysNothing } from './blank.js';

export interface Money {
  readonly value: number;
  /** ISO 4217; null where the cell has none. */
  readonly currency: string | null;
}

/** Signs that stand for one currency wherever they are written. */
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  us$: 'USD',
  usd$: 'USD',
  euro: 'EUR',
  euros: 'EUR',
};
/** Signs of several currencies: the mapping says which. */
const SEVERAL = new Set(['$', 'fr', 'fr.', 'kr', '¥', 'dollars', 'dollar']);
const FACTORS: Readonly<Record<string, number>> = {
  ...{
    k: 1e3,
    thousand: 1e3,
    mille: 1e3,
    tsd: 1e3,
    m: 1e6,
    mn: 1e6,
    mio: 1e6,
    mil: 1e6,
    million: 1e6,
  },
  ...{ millions: 1e6, bn: 1e9, b: 1e9, billion: 1e9, milliard: 1e9, milliards: 1e9, mrd: 1e9 },
};

/**
 * The amount of money in a cell: `EUR 1,200,000`, `1.2 m`, `1 200 000 €`; null where it has none.
 * @param decimal the sign before decimals, where the table always writes it.
 */
export function readAmount(cell: Cell | undefined, decimal?: '.' | ','): Read<Money | null> {
  if (typeof cell === 'number') return sound(cellText(cell), { value: cell, currency: null });
  const text = cellText(cell).replace(/\s+/g, ' ');
  if (saysNothing(text)) return { value: null };
  const money = moneyIn(text, decimal);
  return money === null ? { complaint: noAmount(text) } : sound(text, money);
}

function moneyIn(text: string, decimal: '.' | ',' | undefined): Money | null {
  const found = /^([^\d.,'’+-]*)(\d[\d.,'’ ]*)([^\d]*)$/.exec(text);
  // Accounts put brackets around what is below zero.
  if (found === null || /^\(.*\)$/.test(text)) return null;
  const [before = '', digits = '', behind = ''] = found.slice(1);
  const words = wordsOf(before, behind);
  const factor = words.map((word) => FACTORS[word]).find((one) => one !== undefined);
  const number = numberIn(digits.trim(), factor !== undefined, decimal);
  const currency = currencyOf(words.filter((word) => FACTORS[word] === undefined));
  if (number === null || currency === undefined) return null;
  return { value: factor === undefined ? number : rounded(number * factor), currency };
}

const wordsOf = (before: string, behind: string): string[] =>
  `${before} ${behind}`
    .replace(/(€|£|\$)/g, ' $1 ')
    .replace(/us \$/gi, 'us$')
    .split(/[\s:()]+/)
    .map((word) => fold(word).replace(/\.$/, '').replace(/^-$/, ''))
    .filter((word) => word !== '');

function sound(text: string, money: Money): Read<Money> {
  const isSound = Number.isFinite(money.value) && money.value >= 0;
  return isSound ? { value: money } : { complaint: noAmount(text) };
}

const noAmount = (text: string): string =>
  `"${text}" is not an amount. Write one as 1200000, 1.2 m or EUR 1,200,000.`;

/** To two decimals, so that 1.1 times a million is a whole number. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The currency that words name: null for none, undefined for a word that is none. */
function currencyOf(words: readonly string[]): string | null | undefined {
  const [word, ...more] = words;
  if (word === undefined) return null;
  if (SEVERAL.has(word)) return more.length === 0 ? null : currencyOf(more);
  const sign = SIGNS[word];
  const read = sign === undefined ? readCurrency('currency', word) : { value: sign };
  if ('complaint' in read) return undefined;
  return more.every((one) => SEVERAL.has(one) || SIGNS[one] === read.value)
    ? read.value
    : undefined;
}

/**
 * The number that digits with signs between them stand for. Money has no three decimals, so a single
 * sign before three digits parts thousands, unless a word such as million follows.
 */
function numberIn(digits: string, hasFactor: boolean, decimal?: '.' | ','): number | null {
  const plain = digits.replace(/[ '’]/g, '').replace(/[.,]$/, '');
  const sign = decimal ?? decimalSign(plain, hasFactor);
  const whole = plain.replaceAll(sign === '.' ? ',' : '.', '');
  const text = sign === ',' ? whole.replace(',', '.') : whole;
  if (sign === null) return numberOf(plain.replace(/[.,]/g, ''));
  return numberOf(text);
}

const numberOf = (text: string): number | null =>
  /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;

function decimalSign(digits: string, hasFactor: boolean): '.' | ',' | null {
  const last = /([.,])(\d*)$/.exec(digits);
  if (last === null) return null;
  const [, sign = '', behind = ''] = last;
  const times = digits.split(sign).length - 1;
  const isThousands = times > 1 || (behind.length === 3 && !hasFactor && !/^0[.,]/.test(digits));
  if (isThousands) return null;
  return sign === ',' ? ',' : '.';
}
