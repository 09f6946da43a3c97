import type { ReadPack } from '../../src/exchange/library/library.js';
import { packSource } from '../../src/exchange/sources/pack/pack-source.js';

/** Reads a pack in this thread. */
export const readHere: ReadPack = ({ name, folder: path }, reading) =>
  packSource.read(
    [{ name, path }],
    {},
    {
      ...reading,
      onProgress: () => undefined,
      onCount: () => undefined,
    },
  );
