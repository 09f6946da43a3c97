import { z } from 'zod';
import { invalidInput } from '../domain/errors.js';
import { kindOfPrefix } from '../domain/kinds.js';
import { duplicatePairs } from '../graph/read/duplicates.js';
import { storeCommand } from './store-command.js';

const MOST = 1000;

/** Entities that may be the same: a line per pair, as `score id id reasons`, separated by tabs. */
export const duplicatesCommand = storeCommand(
  z.object({
    /** The kind as ids have it: `organisation`. */
    kind: z.string().optional(),
    limit: z.string(),
  }),
  async (engine, { kind, limit }, io) => {
    const most = limitOf(limit);
    const known = kind === undefined ? undefined : kindOfPrefix(kind);
    const pairs = await duplicatePairs(
      (statement) => engine.read(statement),
      known === undefined ? null : [known],
      most,
    );
    for (const { a, b, score, reasons } of pairs) {
      const why = reasons.map(({ reason, detail }) => `${reason} ${detail}`).join('; ');
      await io.out(`${score.toFixed(3)}\t${a}\t${b}\t${why}\n`);
    }
    return 0;
  },
);

function limitOf(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  throw invalidInput(`--limit must be a whole number between 1 and ${MOST}, not "${text}".`);
}
