import { readDate } from '../../../../domain/checks/read-date.js';
import { readCurrency, readMoney } from '../../../../domain/checks/read-money.js';
import { attributeOf, childOf, type Element } from '../element.js';
import type { Problems } from './problems.js';

/** A day, also with a time or a time zone behind it. */
const DAY = /^(\d{4}-\d{2}-\d{2})(?:T.*|Z|[+-]\d{2}:?\d{2})?$/;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** A day as XML writes it; null, with a word on why, for what is none. */
export function dayIn(given: string | null, at: Element | null, problems: Problems): string | null {
  if (given === null) return null;
  const read = readDate('date', DAY.exec(given)?.[1] ?? 'x');
  if ('value' in read) return read.value;
  problems.add(at, `The date "${given}" is no day. Write it as 2018-12-19.`, given);
  return null;
}

/** The day that an element states in its `iso-date`. */
export function dayOf(element: Element | null, at: Element, problems: Problems): string | null {
  return dayIn(attributeOf(element, 'iso-date'), at, problems);
}

/** A share in per cent; null when none is stated. */
export function percentageOf(element: Element, problems: Problems): number | null {
  const given = attributeOf(element, 'percentage');
  if (given === null) return null;
  const value = NUMBER.test(given) ? Number(given) : NaN;
  if (value >= 0 && value <= 100) return Math.round(value * 100) / 100;
  problems.add(element, `The percentage "${given}" is none. Write a number from 0 to 100.`, given);
  return null;
}

/** An amount with its currency and the day by which its value goes. */
export interface Money {
  readonly value: number;
  readonly currency: string;
  readonly valueDate: string | null;
}

/** The value of a transaction, a budget or a planned disbursement; null, with a word on why. */
export function moneyOf(
  element: Element,
  defaultCurrency: string | null,
  problems: Problems,
): Money | null {
  const stated = childOf(element, 'value');
  const text = stated?.text.trim() ?? '';
  const currency = attributeOf(stated, 'currency') ?? defaultCurrency;
  const read = readAmount(text, currency);
  if (!('complaint' in read)) return { ...read, valueDate: attributeOf(stated, 'value-date') };
  problems.add(element, read.complaint, [currency, text].join(' ').trim());
  return null;
}

function readAmount(
  text: string,
  given: string | null,
): { readonly value: number; readonly currency: string } | { readonly complaint: string } {
  if (text === '') return { complaint: 'It has no value.' };
  if (!NUMBER.test(text)) {
    return {
      complaint: `The value "${text}" is not an amount. Write digits with a point for decimals, without signs between them.`,
    };
  }
  if (given === null) {
    return { complaint: 'It has no currency, and the activity has no default-currency.' };
  }
  const currency = readCurrency('currency', given);
  if ('complaint' in currency) return currency;
  const size = readMoney('value', Math.abs(Number(text)));
  return 'complaint' in size ? size : { value: Number(text), currency: currency.value };
}
