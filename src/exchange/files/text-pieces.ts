import { TextDecoder } from 'node:util';
import { invalidInput } from '../../domain/errors.js';
import { readBytes } from './read-bytes.js';
import { brokenText, looksLikeUtf16, markedEncoding, UNMARKED_UTF16 } from './text-of-file.js';

/** A piece of the text of a file, and how many bytes of the file were read for it so far. */
export interface TextPiece {
  readonly text: string;
  readonly read: number;
}

/**
 * The encoding of a text file, plain or packed by gzip: that of its mark, UTF-8 where all of it is,
 * else the one that is named. INVALID_INPUT with the line and what to do where none fits. Reads the
 * whole file, piece by piece.
 */
export async function encodingOf(file: string, named: string | null): Promise<string> {
  let found: Decoding | null = null;
  let line = 1;
  for await (const { bytes } of unpacked(file)) {
    found ??= decodingOf(file, bytes, named);
    for (const part of lineParts(bytes)) {
      if (!isSound(found.decoder, part)) return otherwise(`${file}:${line}`, found, named);
      if (part.at(-1) === NEWLINE) line += 1;
    }
  }
  return found?.encoding ?? 'utf-8';
}

interface Decoding {
  readonly encoding: string;
  readonly decoder: TextDecoder;
}

/** How a file is read that begins with these bytes. */
function decodingOf(file: string, bytes: Uint8Array, named: string | null): Decoding {
  const marked = markedEncoding(bytes);
  if (marked === null && named === null && looksLikeUtf16(bytes)) {
    throw invalidInput(`${file}: ${UNMARKED_UTF16}`);
  }
  const encoding = marked ?? 'utf-8';
  return { encoding, decoder: new TextDecoder(encoding, { fatal: true }) };
}

/** What is not UTF-8 is in the encoding that is named, or refused. */
function otherwise(place: string, { encoding }: Decoding, named: string | null): string {
  if (encoding === 'utf-8' && named !== null) return named;
  throw invalidInput(`${place} ${brokenText(encoding)}`);
}

/** The text of a file, plain or packed by gzip, in an encoding that fits it, piece by piece. */
export async function* textPieces(file: string, encoding: string): AsyncGenerator<TextPiece> {
  const decoder = new TextDecoder(encoding);
  let read = 0;
  for await (const piece of unpacked(file)) {
    ({ read } = piece);
    yield { text: decoder.decode(piece.bytes, { stream: true }), read };
  }
  yield { text: decoder.decode(), read };
}

const NEWLINE = 0x0a;

/** Bytes cut behind each end of a line. */
function* lineParts(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(NEWLINE, start);
    const next = end === -1 ? bytes.length : end + 1;
    yield bytes.subarray(start, next);
    start = next;
  }
}

function isSound(decoder: TextDecoder, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

async function* unpacked(file: string): ReturnType<typeof readBytes> {
  try {
    yield* readBytes(file);
  } catch (error) {
    const isPacking =
      error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
    if (!isPacking) throw error;
    throw invalidInput(
      `${file} cannot be unpacked: ${error.message}. The file may be cut off; copy it again.`,
    );
  }
}
