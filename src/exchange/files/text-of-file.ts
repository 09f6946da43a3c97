import { invalidInput } from '../../domain/errors.js';

/** What a file's first bytes say of its encoding. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** A text, or the line on which it cannot be read and what to do. */
export type FileText =
  { readonly text: string } | { readonly line: number; readonly complaint: string };

/** The encoding that a byte order mark names; null where there is none. */
export function markedEncoding(bytes: Uint8Array): string | null {
  const mark = MARKS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  return mark?.encoding ?? null;
}

/**
 * The text of a file: UTF-8, or UTF-16 that says so with a mark. What is neither is read as
 * `encoding` where one is named, and refused otherwise: a guess would change names unseen.
 */
export function textOfFile(bytes: Uint8Array, encoding: string | null): FileText {
  const marked = markedEncoding(bytes);
  if (marked !== null) return decoded(bytes, marked) ?? broken(bytes, marked);
  if (encoding === null && looksLikeUtf16(bytes)) {
    return { line: 1, complaint: UNMARKED_UTF16 };
  }
  const text = decoded(bytes, 'utf-8') ?? (encoding === null ? null : decoded(bytes, encoding));
  return text ?? broken(bytes, encoding ?? 'utf-8');
}

const REMEDY = 'Save it as "CSV UTF-8",';

/** What to do with a file of UTF-16 that does not say so. */
export const UNMARKED_UTF16 = `The file looks like UTF-16 without its mark, as "Unicode text" is saved. ${REMEDY} or name it with \`--encoding utf-16le\`.`;

function decoded(bytes: Uint8Array, encoding: string): FileText | null {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    // In two steps: in one, Node 20 reads Windows-1252 as Latin-1, and quotation marks are lost.
    return { text: decoder.decode(bytes, { stream: true }) + decoder.decode() };
  } catch {
    return null;
  }
}

function broken(bytes: Uint8Array, encoding: string): FileText {
  const line = encoding === 'utf-8' ? brokenLine(bytes) : 1;
  return { line, complaint: brokenText(encoding) };
}

/** That a file is not in this encoding, and what to do. */
export function brokenText(encoding: string): string {
  const remedy =
    encoding === 'utf-8'
      ? ` A spreadsheet that saves plain "CSV" writes Windows-1252. ${REMEDY} or name its encoding with \`--encoding windows-1252\`.`
      : ` ${REMEDY} or name the encoding that it has.`;
  return `The file is not ${encoding.toUpperCase()}.${remedy}`;
}

/** The first line whose bytes are not UTF-8. */
function brokenLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const piece = bytes.subarray(start, end === -1 ? undefined : end);
    if (decoded(piece, 'utf-8') === null) return line;
    if (end === -1) break;
    start = end + 1;
  }
  return line;
}

/** Every second byte of ASCII text is zero in UTF-16. */
export function looksLikeUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 1000);
  const zeros = start.reduce((sum, byte) => sum + Number(byte === 0), 0);
  return zeros > start.length / 4;
}

/** The name of an encoding as it is known; INVALID_INPUT for one that is not. */
export function encodingNamed(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    throw invalidInput(
      `There is no encoding "${name}". Name one as utf-8, utf-16le, windows-1252 or windows-1254.`,
      'encoding',
    );
  }
}
