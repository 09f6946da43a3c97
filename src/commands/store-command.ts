import type { z } from 'zod';
import type { Engine } from '../engine/engine.js';
import type { CommandIo } from './command-io.js';

/** Does its work and gives the exit code. */
export type StoreCommand = (engine: Engine, given: unknown, io: CommandIo) => Promise<number>;

/** A command whose arguments, which may have come from another process, have a known shape. */
export function storeCommand<Arguments>(
  shape: z.ZodType<Arguments>,
  work: (engine: Engine, given: Arguments, io: CommandIo) => Promise<number>,
): StoreCommand {
  return (engine, given, io) => work(engine, shape.parse(given), io);
}
