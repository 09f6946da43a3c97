import { destination, pino, type Logger, type LoggerOptions } from 'pino';
import type { Config } from '../config.js';

const STANDARD_ERROR = 2;

/** Lines are written together: when there is this much, or this late. What nobody takes is dropped. */
const LINES = { minLength: 4096, periodicFlush: 200, maxLength: 2 ** 22 };

/** The number that pino gives the level of things that went wrong. */
const WARN = 40;

/** The log: a line of JSON per event on standard error; what went wrong is written at once. */
export function makeLog({ logLevel }: Pick<Config, 'logLevel'>): Logger {
  const lines = destination({ dest: STANDARD_ERROR, sync: false, ...LINES });
  const hooks: LoggerOptions['hooks'] = {
    logMethod(args, method, level) {
      method.apply(this, args);
      if (level >= WARN) lines.flushSync();
    },
  };
  return pino({ level: logLevel, hooks }, lines);
}
