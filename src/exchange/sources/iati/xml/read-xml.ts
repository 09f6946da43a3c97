import { stat } from 'node:fs/promises';
import { readBytes } from '../../../files/read-bytes.js';
import type { RejectedItem } from '../../item.js';
import type { SourceFile } from '../../source.js';
import type { RawActivity } from '../element.js';
import { rejected } from '../rejected.js';
import { ActivityText } from './activity-text.js';
import { TextEncoding } from './text-encoding.js';
import { ActivityScanner, type Scanned } from './scan-activities.js';

/** How a file is read. */
export interface ReadOptions {
  /** The encoding that is told from outside, in place of the one that the file declares. */
  readonly encoding: string | null;
  /** Is told how many bytes of the file have been read. */
  readonly onRead: (bytes: number) => void;
}

/**
 * The activities of an XML file of IATI, one at a time. One that is broken is rejected and the next
 * is read; a file that is cut off gives what is whole of it.
 */
export async function* readXml(
  file: SourceFile,
  { encoding, onRead }: ReadOptions,
): AsyncGenerator<RawActivity | RejectedItem> {
  const modified = (await stat(file.path)).mtime.toISOString().slice(0, 10);
  const scanner = new ActivityScanner();
  let activities: Activities | null = null;
  let length = 0;
  try {
    for await (const { bytes, read } of readBytes(file.path)) {
      activities ??= new Activities(file.name, modified, TextEncoding.of(bytes, encoding));
      length += bytes.length;
      onRead(read);
      yield* activities.among(scanner.push(activities.encoding.scannable(bytes)));
      if (activities.refused) return;
    }
  } catch (error) {
    const reason = `The file cannot be read on: ${wordsOf(error)}. It may be cut off; get it again.`;
    yield rejected({ file: file.name, at: `byte ${length}` }, reason);
  }
  if (activities === null) yield rejected({ file: file.name, at: 'byte 0' }, 'The file is empty.');
  else yield* activities.among(scanner.end());
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : 'no reason');

/** Makes activities of what a scanner finds. */
class Activities {
  refused = false;
  #stated: string | null = null;
  #current: { readonly byte: number; readonly text: ActivityText } | null = null;

  constructor(
    private readonly file: string,
    private readonly modified: string,
    readonly encoding: TextEncoding,
  ) {}

  *among(found: Iterable<Scanned>): Generator<RawActivity | RejectedItem> {
    for (const one of found) {
      const made = this.#take(one);
      if (made !== null) yield made;
      if (this.refused) return;
    }
  }

  #take(one: Scanned): RawActivity | RejectedItem | null {
    switch (one.found) {
      case 'root':
        this.#stated = /\sgenerated-datetime\s*=\s*["']([^"']*)/.exec(one.tag)?.[1] ?? null;
        return null;
      case 'start':
        this.#current = { byte: one.byte, text: new ActivityText(this.encoding) };
        return null;
      case 'piece':
        this.#current?.text.write(one.bytes);
        return null;
      case 'broken':
        return this.#broken(one);
      case 'refused':
        this.refused = true;
        return rejected({ file: this.file, at: `byte ${one.byte}` }, one.why);
      default:
        return this.#whole();
    }
  }

  #broken({ byte, why }: Extract<Scanned, { found: 'broken' }>): RejectedItem {
    const from = this.#current?.byte ?? byte;
    this.#current = null;
    return rejected({ file: this.file, at: `byte ${from}` }, `${why} (byte ${byte})`);
  }

  #whole(): RawActivity | RejectedItem | null {
    if (this.#current === null) return null;
    const place = { file: this.file, at: `byte ${this.#current.byte}` };
    const parsed = this.#current.text.close();
    this.#current = null;
    if ('complaint' in parsed) return rejected(place, parsed.complaint);
    return { place, ...parsed, fileDate: { stated: this.#stated, modified: this.modified } };
  }
}
