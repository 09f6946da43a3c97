import type { Read } from './cleaning.js';

/** How sure or how far to be trusted: a number from 0 to 1. */
export function readShare(what: string, value: unknown): Read<number> {
  if (typeof value === 'number' && value >= 0 && value <= 1) return { value };
  const shown = Number.isNaN(value) ? '' : ` ${String(value)}`;
  return {
    complaint: `The ${what}${shown} is not a share. Write a number from 0 to 1, such as 0.95.`,
  };
}
