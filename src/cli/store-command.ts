import type { CommandIo } from '../commands/command-io.js';
import type { StoreCommandName } from '../commands/store-commands.js';
import { runInStore } from './in-store.js';
import { fileOutput, standardOutput, type Output } from './output.js';
import type { Command } from './run.js';
import { stopSignal } from './stop-signal.js';
import { terminalIo } from './terminal-io.js';

/** A command of the store by its name, with its answer on standard output or in a file. */
export function storeCommand(name: StoreCommandName, given: unknown, file?: string): Command {
  return (config) => withIo((io) => runInStore(config, name, given, io), file);
}

/** Gives work a way to answer, and keeps the answer in a file only when the work succeeded. */
export async function withIo(
  work: (io: CommandIo) => Promise<number>,
  file?: string,
): Promise<number> {
  const output: Output = file === undefined ? standardOutput() : fileOutput(file);
  const io = terminalIo(output, stopSignal());
  let code = 1;
  try {
    code = await work(io);
    return code;
  } finally {
    io.end();
    await output.end(code === 0);
  }
}
