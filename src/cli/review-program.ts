import type { Command as Program } from 'commander';
import { run } from './run.js';

interface Options {
  readonly source?: string;
  readonly minScore?: string;
  readonly limit?: string;
  readonly as?: string;
  readonly reason?: string;
}

/** `mgg review list | accept | reject | undo`: what imports could not decide about names. */
export function addReviewCommands(mgg: Program): void {
  const review = mgg
    .command('review')
    .description('questions of imports: whether somebody whom a source names is in the graph');
  const filtered = (command: Program): Program =>
    command
      .option('--source <name>', 'only those of this source')
      .option('--min-score <number>', 'only those whose likeliest answer has this score, 0–1');
  filtered(review.command('list').description('print open questions, the likeliest first'))
    .option('--limit <number>', 'at most so many', '50')
    .action((options: Options) => start('list', [], options));
  filtered(
    review
      .command('accept')
      .argument('[ids...]', 'ids of questions')
      .description('it is the likeliest candidate, or the one given: the two are merged'),
  )
    .option('--as <entity>', 'id of the entity that it is')
    .option('--reason <text>', 'why, for the change log')
    .action((ids: string[], options: Options) => start('accept', ids, options));
  filtered(
    review
      .command('reject')
      .argument('[ids...]', 'ids of questions')
      .description('it is none of the candidates, and nobody asks again'),
  )
    .option('--reason <text>', 'why, for the change log')
    .action((ids: string[], options: Options) => start('reject', ids, options));
  review
    .command('undo')
    .argument('<merges...>', 'ids of merges, as accept prints them')
    .option('--reason <text>', 'why, for the change log')
    .description('take accepted answers back; the questions are open again')
    .action((ids: string[], options: Options) => start('undo', ids, options));
}

async function start(
  action: string,
  ids: readonly string[],
  { minScore, limit, ...options }: Options,
): Promise<void> {
  const { storeCommand } = await import('./store-command.js');
  const numbers = {
    ...(minScore === undefined ? {} : { minScore: Number(minScore) }),
    ...(limit === undefined ? {} : { limit: Number(limit) }),
  };
  await run(storeCommand('review', { action, ids, ...options, ...numbers }));
}
