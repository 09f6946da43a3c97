import type { z } from 'zod';
import type { Engine } from '../../engine/engine.js';
import type { Item } from './item.js';

/** A file or folder to read; `-` is standard input. */
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
  /** Tells how many bytes of the files, as they are stored, have been read of how many. */
  readonly onProgress: (done: number, total: number) => void;
  /** Adds to counts of the source's own, to hold against its files: `activities`, 133. */
  readonly onCount: (name: string, count: number) => void;
}

/**
 * A kind of data that can be brought in. It turns files into items and knows nothing of matching,
 * batches or the store; `exchange/load` does the rest.
 */
export interface Source<Options> {
  /** The options as they come from the flags of `source-table.ts`, which are all optional. */
  readonly options: z.ZodType<Options>;
  /** Whether it says of documents that they are complete, so that what is gone is taken back. */
  readonly completes: boolean;
  /**
   * Text to print in place of a load, where the options ask for it: a suggestion, an analysis. Null
   * to load.
   */
  readonly print?: (
    files: readonly SourceFile[],
    options: Options,
    reading: Reading,
  ) => Promise<string | null>;
  /** The items in their order: documents and entities before the claims that name them. */
  read(files: readonly SourceFile[], options: Options, reading: Reading): AsyncIterable<Item>;
}

/** A source whose options are still to be read. */
export interface AnySource {
  readonly completes: boolean;
  /** Reads the options; INVALID_INPUT where they are wrong. */
  open(
    files: readonly SourceFile[],
    given: unknown,
    reading: Reading,
  ): {
    /** Text to print in place of a load, or null. */
    print(): Promise<string | null>;
    items(): AsyncIterable<Item>;
  };
}

/** Hides the form of a source's options, for the list of all sources. */
export function anySource<Options>(source: Source<Options>): AnySource {
  return {
    completes: source.completes,
    open: (files, given, reading) => {
      const options = source.options.parse(given);
      return {
        print: async () => (await source.print?.(files, options, reading)) ?? null,
        items: () => source.read(files, options, reading),
      };
    },
  };
}
