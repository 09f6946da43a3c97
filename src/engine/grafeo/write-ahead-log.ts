import { open, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import { ifThere } from './if-there.js';
import { OWNER_ONLY } from './private-files.js';
import { folderOfLog, segmentsOf } from './log-folder.js';
import { SyncedMark } from './synced-mark.js';

/** No checkpoint comes before the log is so long, in bytes; reading it again takes half a second. */
const LEAST_LOG = 32 * 1024 * 1024;

/** What must fit on a disk that counts as writable again, in bytes: more than most changes take. */
const ROOM = 256 * 1024;

/** What the log asks of the database. */
export type LoggedDatabase = Pick<
  GrafeoDB,
  'checkpointStatus' | 'setCheckpointTriggers' | 'walCheckpoint'
>;

/**
 * The log beside the file of a graph: each commit is appended to it, and read again at the next
 * opening. Syncing it costs the same however large the graph is.
 */
export class WriteAheadLog {
  readonly #database: LoggedDatabase;
  /** Of the graph. */
  readonly file: string;
  readonly #folder: string;
  readonly #mark: SyncedMark;
  readonly #checkpoints: boolean;
  /** Segments whose rights were looked at: the engine begins one after each checkpoint. */
  readonly #private = new Set<string>();
  #running: Promise<unknown> = Promise.resolve();
  /** A sync that has not begun yet, so that it covers whatever is committed until then. */
  #next: Promise<void> | null = null;
  /** When the last checkpoint was for which the next one was set. */
  #since: number | null = null;

  /**
   * @param file of the graph.
   * @param checkpoints false lets the log grow until the database is closed.
   */
  constructor(database: LoggedDatabase, file: string, checkpoints: boolean) {
    this.#database = database;
    this.file = file;
    this.#folder = folderOfLog(file);
    this.#mark = new SyncedMark(this.#folder);
    this.#checkpoints = checkpoints;
  }

  /**
   * Makes all that is committed survive a power cut. Those who ask while a sync runs share the next
   * one. Where the log cannot be synced, a checkpoint moves all of it into the file; fails as that does.
   */
  sync(): Promise<void> {
    this.#next ??= this.#running.then(() => {
      this.#next = null;
      const sync = this.#sync();
      this.#running = sync.catch(() => undefined);
      return sync;
    });
    return this.#next;
  }

  /**
   * Has the engine move the log into the file, in a thread of its own, once it is as long as the
   * file: a checkpoint writes the whole file, so it must come the less often the larger that is.
   * Set anew after each checkpoint only, since the engine waits for one that runs.
   */
  async setTriggers(): Promise<void> {
    if (!this.#checkpoints) return;
    const { lastCheckpoint = 0 } = this.#database.checkpointStatus();
    if (lastCheckpoint === this.#since) return;
    this.#since = lastCheckpoint;
    const walBytes = Math.max(LEAST_LOG, await sizeOf(this.file));
    this.#database.setCheckpointTriggers({ walBytes });
  }

  /** Tries whether the disk takes anything, with a file of its own. */
  async canWrite(): Promise<boolean> {
    const trial = `${this.file}.trial`;
    try {
      await writeFile(trial, Buffer.alloc(ROOM), { mode: OWNER_ONLY, flush: true });
      return true;
    } catch {
      return false;
    } finally {
      await rm(trial, { force: true });
    }
  }

  async #sync(): Promise<void> {
    try {
      const segments = await segmentsOf(this.#folder);
      for (const segment of segments) {
        await ifThere(this.#syncToDisk(segment, segment === segments.at(-1)));
      }
    } catch {
      // After a sync that failed, the system may call the next one good without having written.
      this.#database.walCheckpoint();
    }
  }

  /** A segment that is gone was moved into the file by a checkpoint, which syncs what it writes. */
  async #syncToDisk(segment: string, newest: boolean): Promise<void> {
    const opened = await open(join(this.#folder, segment), 'r+');
    try {
      if (!this.#private.has(segment)) await opened.chmod(OWNER_ONLY);
      this.#private.add(segment);
      const { size } = await opened.stat();
      await opened.datasync();
      if (newest) await this.#mark.note(segment, opened, size);
    } finally {
      await opened.close();
    }
  }
}

/** Zero for a file that cannot be looked at: whoever writes next will be told why. */
async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}
