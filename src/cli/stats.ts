import { countsOf, totalOf } from './counts.js';
import type { Command } from './run.js';
import { withEngine } from './with-engine.js';

/** `mgg stats`: how much the store holds, a line per kind and type. */
export const statsCommand: Command = (config) =>
  withEngine(config, async (engine) => {
    const { entities, relations } = await countsOf(engine);
    const lines = [
      engine.dialect.name,
      `entities ${totalOf(entities)}`,
      ...entities.map(({ name, count }) => `  ${name} ${count}`),
      `relations ${totalOf(relations)}`,
      ...relations.map(({ name, count }) => `  ${name} ${count}`),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  });
