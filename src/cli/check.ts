import { checkSeed } from '../exchange/sources/pack/check-seed.js';
import { readSeed } from '../exchange/sources/pack/read-seed.js';
import { encodingNamed } from '../exchange/files/text-of-file.js';
import type { Command } from './run.js';
import { SHIPPED_SEED } from './shipped-seed.js';

/** `mgg check [dir]`: says what must be corrected in seed files; opens no store. */
export function checkCommand(directory: string = SHIPPED_SEED, encoding?: string): Command {
  return async () => {
    const named = encoding === undefined ? null : encodingNamed(encoding);
    const data = await readSeed(directory, named);
    const problems = checkSeed(data);
    for (const { file, line, message } of problems) {
      process.stdout.write(`${file}:${line} ${message}\n`);
    }
    const rows = `${data.entities.length} entities and ${data.relations.length} claims`;
    const verdict =
      problems.length === 0 ? 'nothing to correct' : `${problems.length} to correct, listed above`;
    process.stderr.write(`${directory}: ${rows}, ${verdict}.\n`);
    return problems.length === 0 ? 0 : 1;
  };
}
