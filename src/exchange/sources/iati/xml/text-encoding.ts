import { TextDecoder } from 'node:util';
import { encodingNamed, markedEncoding } from '../../../files/text-of-file.js';
import { isWrongEncoding } from '../../../files/wrong-encoding.js';

/** Reads the bytes of one activity. */
export interface Decoder {
  /** The text of a piece; throws for bytes that are none in this encoding. */
  decode(bytes: Buffer): string;
  /** What is left at the end. */
  end(): string;
}

class WrongEncoding extends Error {}

/** The encoding of an XML file: as told from outside, by its mark, as it declares, or UTF-8. */
export class TextEncoding {
  #wide: TextDecoder | null;

  private constructor(private readonly name: string) {
    this.#wide = name.startsWith('utf-16') ? new TextDecoder(name) : null;
  }

  /** @throws INVALID_INPUT for a name that is none. */
  static of(begin: Buffer, told: string | null): TextEncoding {
    const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)/.exec(
      begin.toString('latin1', 0, 200).replace(/^ï»¿/, ''),
    )?.[1];
    return new TextEncoding(encodingNamed(told ?? markedEncoding(begin) ?? declared ?? 'utf-8'));
  }

  /** The bytes in an encoding whose tags are those of ASCII. */
  scannable(bytes: Buffer): Buffer {
    return this.#wide === null
      ? bytes
      : Buffer.from(this.#wide.decode(bytes, { stream: true }), 'utf8');
  }

  decoder(): Decoder {
    if (this.name === 'utf-8' || this.#wide !== null) return plainDecoder('utf-8');
    return suspiciousDecoder(this.name);
  }

  /** Why bytes could not be read; null for an error of another kind. */
  complaintOf(error: unknown): string | null {
    if (error instanceof WrongEncoding) {
      return `The file says that it is ${this.name}, but its bytes are UTF-8. Add \`--encoding utf-8\`.`;
    }
    if (!isWrongEncoding(error)) return null;
    return `Its bytes are not ${this.name.toUpperCase()}, as the file says. Name the encoding that it has, such as \`--encoding windows-1252\`.`;
  }
}

function plainDecoder(name: string): Decoder {
  const decoder = new TextDecoder(name, { fatal: true });
  return {
    decode: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  };
}

/**
 * Of an encoding that takes any bytes: what reads as UTF-8 and has more than ASCII is UTF-8, since
 * no text in another encoding does so by chance.
 */
function suspiciousDecoder(name: string): Decoder {
  const plain = plainDecoder(name);
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let seemsUtf8 = true;
  let hasMore = false;
  const look = (read: () => string): void => {
    try {
      if (seemsUtf8 && /[^\0-\x7f]/.test(read())) hasMore = true;
    } catch {
      seemsUtf8 = false;
    }
  };
  return {
    decode: (bytes) => {
      look(() => utf8.decode(bytes, { stream: true }));
      return plain.decode(bytes);
    },
    end: () => {
      look(() => utf8.decode());
      if (seemsUtf8 && hasMore) throw new WrongEncoding();
      return plain.end();
    },
  };
}
