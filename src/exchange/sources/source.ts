import type { z } from 'zod';
import type { Engine } from '../../engine/engine.js';
import type { Item } from './item.js';

/** A file to read, or what comes on standard input. */
export interface SourceFile {
  /** As people call it; in places and in the report. */
  readonly name: string;
  readonly path: string;
}

/** What a source may look at while it reads. */
export interface Reading {
  /** To look up what the graph knows; sources never write. */
  readonly engine: Pick<Engine, 'read' | 'findNames'>;
  readonly signal: AbortSignal;
  /** Tells how many bytes of the files (unpacked or not, as `total`) have been read. */
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * A kind of data that can be brought in. It turns files into items and knows nothing of matching,
 * batches or the store; `exchange/load` does the rest.
 */
export interface Source<Options> {
  /** The word of the command line: `iati`. */
  readonly name: string;
  /** One line for `--help` and the docs. */
  readonly description: string;
  /** Options of its own, by their name in `Options`. */
  readonly options: z.ZodType<Options>;
  /** The items in their order: documents and entities before the claims that name them. */
  read(files: readonly SourceFile[], options: Options, reading: Reading): AsyncIterable<Item>;
}
