import { invalidInput } from '../domain/errors.js';
import { kindOfPrefix } from '../domain/kinds.js';
import { duplicatePairs } from '../graph/read/duplicates.js';
import type { Command } from './run.js';
import { withEngine } from './with-engine.js';

const MOST = 1000;

export interface DuplicatesOptions {
  /** The kind as ids have it: `organisation`. */
  readonly kind?: string;
  readonly limit: string;
}

/** `mgg duplicates`: a line per pair, as `score id id reasons`, separated by tabs. */
export function duplicatesCommand({ kind, limit }: DuplicatesOptions): Command {
  return async (config) => {
    const most = limitOf(limit);
    const known = kind === undefined ? undefined : kindOfPrefix(kind);
    const pairs = await withEngine(config, (engine) =>
      duplicatePairs(
        (statement) => engine.read(statement),
        known === undefined ? null : [known],
        most,
      ),
    );
    for (const { a, b, score, reasons } of pairs) {
      const why = reasons.map(({ reason, detail }) => `${reason} ${detail}`).join('; ');
      process.stdout.write(`${score.toFixed(3)}\t${a}\t${b}\t${why}\n`);
    }
    return 0;
  };
}

function limitOf(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  throw invalidInput(`--limit must be a whole number between 1 and ${MOST}, not "${text}".`);
}
