import { Writable } from 'node:stream';
import { pino, type Logger } from 'pino';

export type LogLine = Readonly<Record<string, unknown>>;

/** A log that keeps its lines, to see what operators see. */
export function logInto(lines: LogLine[]): Logger {
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      for (const line of chunk.toString().split('\n')) {
        if (line !== '') lines.push(JSON.parse(line) as LogLine);
      }
      done();
    },
  });
  return pino({ level: 'debug' }, stream);
}
