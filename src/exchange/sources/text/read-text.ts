import { stat } from 'node:fs/promises';
import { invalidInput } from '../../../domain/errors.js';
import { readBytes } from '../../files/read-bytes.js';
import { encodingNamed, textOfFile } from '../../files/text-of-file.js';
import type { SourceFile } from '../source.js';

/** A text is held in memory as a whole. */
const LARGEST = 10_000_000;

/** The text of a file, plain or `.gz`. INVALID_INPUT for what is too large or no text. */
export async function readText({ name, path }: SourceFile, encoding?: string): Promise<string> {
  if (!(await stat(path)).isFile()) throw invalidInput(`${name} is a folder. Name a text file.`);
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const { bytes } of readBytes(path)) {
    size += bytes.length;
    if (size > LARGEST) {
      throw invalidInput(
        `${name} has more than ${LARGEST / 1_000_000} MB. Cut it into parts, such as chapters, and give them one by one.`,
      );
    }
    pieces.push(bytes);
  }
  const wanted = encoding === undefined ? null : encodingNamed(encoding);
  const read = textOfFile(Buffer.concat(pieces), wanted);
  if ('complaint' in read) throw invalidInput(`${name}, line ${read.line}: ${read.complaint}`);
  if (read.text.includes('\0') || /^(?:%PDF-|PK\u0003)/.test(read.text)) {
    throw invalidInput(`${name} is no plain text. Save the document as text first.`);
  }
  return read.text.replace(/^\ufeff/, '');
}
