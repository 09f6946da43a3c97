import { z } from 'zod';
import { invalidInput } from '../domain/errors.js';
import { storeCommand } from './store-command.js';

/** Writes the whole store, as it is at one moment, to a file on the machine of the store. */
export const copyCommand = storeCommand(
  z.object({ file: z.string() }),
  async (engine, { file }) => {
    if (engine.copyTo === undefined) {
      throw invalidInput(`${engine.dialect.name} is backed up with its own tools.`);
    }
    await engine.copyTo(file);
    return 0;
  },
);
