import { z } from 'zod';
import { deriveAgain } from '../graph/write/derive-again.js';
import { STOPPED } from './command-io.js';
import { storeCommand } from './store-command.js';

const REBUILDING = { title: 'Rebuilding', unit: 'entities and documents' };

/** Writes anew all that the store derives from what it was given. */
export const rebuildCommand = storeCommand(z.object({}), async (engine, _given, io) => {
  const written = await deriveAgain(engine, {
    all: true,
    onProgress: (progress) => {
      io.progress(REBUILDING, progress);
    },
    signal: io.signal,
  });
  if (io.signal.aborted) {
    io.say(`Stopped after ${written} entities and documents. Run it again to do the rest.\n`);
    return STOPPED;
  }
  io.say(`All that is derived was written anew for ${written} entities and documents.\n`);
  return 0;
});
