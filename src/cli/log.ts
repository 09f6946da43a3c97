import { destination, pino, type Logger } from 'pino';
import type { Config } from '../config.js';

const STANDARD_ERROR = 2;

/** The log: a line of JSON per event on standard error. */
export function makeLog({ logLevel }: Pick<Config, 'logLevel'>): Logger {
  return pino({ level: logLevel }, destination(STANDARD_ERROR));
}
