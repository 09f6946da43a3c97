import { TextDecoder } from 'node:util';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { invalidInput } from '../../domain/errors.js';
import { LineTooLong, splitLines } from './lines.js';
import { markedEncoding } from './text-of-file.js';
import { isWrongEncoding } from './wrong-encoding.js';

export interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  /** How much of the file was read for it, in bytes of the file. */
  readonly bytes: number;
}

/**
 * The lines of a file, plain or `.gz`, one at a time. Fails with the error of the file system, or
 * with INVALID_INPUT when the file is cut off or not UTF-8, or a line is too long to be a record.
 */
export async function* readLines(file: string): AsyncGenerator<Line> {
  const source = createReadStream(file);
  const input = file.endsWith('.gz') ? source.pipe(createGunzip()) : source;
  source.on('error', (error) => input.destroy(error));
  let number = 0;
  try {
    for await (const text of splitLines(decoded(input))) {
      number += 1;
      yield { text, number, bytes: source.bytesRead };
    }
  } catch (error) {
    if (isWrongEncoding(error)) throw wrongEncoding(file, number);
    if (error instanceof LineTooLong) throw tooLong(file, number, error);
    throw isGzipError(error) ? brokenGzip(file, number, error) : error;
  } finally {
    source.destroy();
  }
}

/** The text of a file in UTF-8, or in UTF-16 that says so with a mark; fails for others. */
async function* decoded(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const piece of input) {
    decoder ??= new TextDecoder(markedEncoding(piece) ?? 'utf-8', { fatal: true });
    yield decoder.decode(piece, { stream: true });
  }
  if (decoder !== null) yield decoder.decode();
}

function wrongEncoding(file: string, lines: number): Error {
  return invalidInput(
    `${file} is not UTF-8 after line ${lines}. An export is: take the file as it was written, or save it as UTF-8.`,
  );
}

function tooLong(file: string, lines: number, { message }: LineTooLong): Error {
  return invalidInput(
    `${file} cannot be read on after line ${lines}: ${message} No record is as long. Look whether its lines have lost their ends, and export it again.`,
  );
}

function isGzipError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

function brokenGzip(file: string, lines: number, { message }: Error): Error {
  return invalidInput(
    `${file} cannot be unpacked after line ${lines}: ${message}. The file may be cut off; export or copy it again.`,
  );
}
