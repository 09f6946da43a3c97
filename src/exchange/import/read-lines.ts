import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { invalidInput } from '../../domain/errors.js';
import { splitLines } from '../lines.js';

export interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  /** How much of the file was read for it, in bytes of the file. */
  readonly bytes: number;
}

/**
 * The lines of a file, plain or `.gz`, one at a time. Fails with the error of the file system, or
 * with INVALID_INPUT when the file is cut off.
 */
export async function* readLines(file: string): AsyncGenerator<Line> {
  const source = createReadStream(file);
  const input = file.endsWith('.gz') ? source.pipe(createGunzip()) : source;
  source.on('error', (error) => input.destroy(error));
  let number = 0;
  try {
    for await (const text of splitLines(input.setEncoding('utf8'))) {
      number += 1;
      yield { text, number, bytes: source.bytesRead };
    }
  } catch (error) {
    throw isGzipError(error) ? brokenGzip(file, number, error) : error;
  } finally {
    source.destroy();
  }
}

function isGzipError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

function brokenGzip(file: string, lines: number, { message }: Error): Error {
  return invalidInput(
    `${file} cannot be unpacked after line ${lines}: ${message}. The file may be cut off; export or copy it again.`,
  );
}
