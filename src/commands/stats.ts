import { z } from 'zod';
import { countsOf, totalOf } from './counts.js';
import { storeCommand } from './store-command.js';

/** How much the store holds, a line per kind and type. */
export const statsCommand = storeCommand(z.object({}), async (engine, _given, io) => {
  const { entities, relations } = await countsOf(engine);
  const lines = [
    engine.dialect.name,
    `entities ${totalOf(entities)}`,
    ...entities.map(({ name, count }) => `  ${name} ${count}`),
    `relations ${totalOf(relations)}`,
    ...relations.map(({ name, count }) => `  ${name} ${count}`),
  ];
  await io.out(`${lines.join('\n')}\n`);
  return 0;
});
