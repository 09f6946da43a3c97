import type { Read } from './cleaning.js';

const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
/** Codes of ISO 4217 that stand for no currency. */
const NONE = ['XXX', 'XTS'];

/** The most that an amount can be, in units of its currency. */
const MOST_MONEY = 1e15;

/** A code of ISO 4217, of today or of the past, in capitals. */
export function readCurrency(what: string, given: string): Read<string> {
  const code = given.trim().toUpperCase();
  if (isCurrency(code)) return { value: code };
  return {
    complaint: `The ${what} "${given.trim()}" is not a currency. Write its code in ISO 4217, such as EUR.`,
  };
}

/** Codes that were asked for; asking for a name costs more than all else of an amount. */
const asked = new Map<string, boolean>();

function isCurrency(code: string): boolean {
  if (!/^[A-Z]{3}$/.test(code) || NONE.includes(code)) return false;
  const known = asked.get(code) ?? names.of(code) !== undefined;
  asked.set(code, known);
  return known;
}

/** An amount of money: finite, and not below zero. */
export function readMoney(what: string, value: number): Read<number> {
  if (Number.isFinite(value) && value >= 0 && value <= MOST_MONEY) return { value };
  return {
    complaint: `The ${what} is not an amount. Write digits with a point for decimals, from 0 to ${MOST_MONEY.toLocaleString('en')}.`,
  };
}
