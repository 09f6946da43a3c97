import type { FileHandle } from 'node:fs/promises';
import { open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { ifThere } from './if-there.js';
import { isSegment } from './log-folder.js';
import { OWNER_ONLY } from './private-files.js';

/** The file of the mark, in the folder of the log, so that it goes where the log goes. */
const MARK = 'synced';

/** So much is read at a time, in bytes. */
const PIECE = 1024 * 1024;

/** How far a segment is known to be on the disk. */
interface Mark {
  readonly segment: string;
  /** In bytes, from its beginning. */
  readonly length: number;
  /** CRC-32 of these bytes. */
  readonly checksum: number;
}

const NOTHING: Mark = { segment: '', length: 0, checksum: 0 };

/**
 * Notes how far the newest segment was synced by us. The engine does not know of our syncs, and cuts
 * damage among the commits of the last tenth of a second as if they had never been on the disk.
 */
export class SyncedMark {
  readonly #folder: string;
  /** Null until the one is read that an earlier process left, which was held against the log. */
  #last: Mark | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Only what was synced may be noted, so that after a power cut the mark never says more than is
   * there. A mark that cannot be written stays as it was: less is looked at when the log is opened.
   *
   * @param length of the segment in bytes before it was synced.
   */
  async note(segment: string, opened: FileHandle, length: number): Promise<void> {
    const last = this.#last ?? (await markIn(this.#folder)) ?? NOTHING;
    const from = last.segment === segment && last.length <= length ? last : NOTHING;
    this.#last = { segment, length, checksum: await checksumOf(opened, from, length) };
    await writeFile(join(this.#folder, MARK), toLine(this.#last), { mode: OWNER_ONLY }).catch(
      () => undefined,
    );
  }
}

/** Whether a log still begins with all that was noted as synced. True where nothing was noted. */
export async function holdsWhatWasSynced(folder: string): Promise<boolean> {
  const mark = await markIn(folder);
  // A segment is gone once a checkpoint has moved it into the file of the graph.
  const opened = mark && (await ifThere(open(join(folder, mark.segment), 'r')));
  if (!opened) return true;
  try {
    if ((await opened.stat()).size < mark.length) return false;
    return (await checksumOf(opened, NOTHING, mark.length)) === mark.checksum;
  } finally {
    await opened.close();
  }
}

/** Null where none was written, or not to its end. */
async function markIn(folder: string): Promise<Mark | null> {
  return fromLine((await ifThere(readFile(join(folder, MARK), 'utf8'))) ?? '');
}

/** CRC-32 of the first `length` bytes, of which the sum of some is known. */
async function checksumOf(
  opened: FileHandle,
  known: Pick<Mark, 'length' | 'checksum'>,
  length: number,
): Promise<number> {
  let { checksum } = known;
  const piece = Buffer.alloc(Math.min(PIECE, length - known.length));
  for (let at = known.length; at < length;) {
    const { bytesRead } = await opened.read(piece, 0, Math.min(piece.length, length - at), at);
    if (bytesRead === 0) break;
    checksum = crc32(piece.subarray(0, bytesRead), checksum);
    at += bytesRead;
  }
  return checksum;
}

function toLine({ segment, length, checksum }: Mark): string {
  const text = `${segment} ${length} ${checksum}`;
  return `${text} ${crc32(text)}\n`;
}

/** Null for a line that was not written to its end. */
function fromLine(line: string): Mark | null {
  const [text = '', own] = line.trimEnd().split(/ (?=\d+$)/);
  const [segment = '', length, checksum] = text.split(' ');
  if (!isSegment(segment) || own !== String(crc32(text))) return null;
  return { segment, length: Number(length), checksum: Number(checksum) };
}
