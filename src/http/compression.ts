import compress from '@fastify/compress';
import { constants } from 'node:zlib';
import type { ServerPart } from './part.js';

/** Answers below this many bytes are not worth it. */
const THRESHOLD = 1024;

/** Quick rather than small: the best of brotli takes longer than sending the rest. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** Text goes out as brotli or gzip to clients that take it. */
export const addCompression: ServerPart = async (app) => {
  await app.register(compress, {
    threshold: THRESHOLD,
    encodings: ['br', 'gzip'],
    brotliOptions: BROTLI,
    // What clients send is read as it is: a small body could unfold to a large one.
    globalDecompression: false,
  });
};
