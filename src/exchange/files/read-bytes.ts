import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';

/** A piece of a file, unpacked, and how many bytes of the file itself were read for it so far. */
export interface Bytes {
  readonly bytes: Buffer;
  readonly read: number;
}

/**
 * The bytes of a file, plain or packed by gzip (as its first bytes say), piece by piece. Fails with
 * the error of the file system, or of zlib when the file is cut off; what is whole comes first.
 */
export async function* readBytes(file: string): AsyncGenerator<Bytes> {
  const packed = await isPacked(file);
  const source = createReadStream(file);
  const input = packed ? source.pipe(createGunzip()) : source;
  source.on('error', (error) => input.destroy(error));
  try {
    for await (const bytes of input) yield { bytes: bytes as Buffer, read: source.bytesRead };
  } finally {
    source.destroy();
  }
}

async function isPacked(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}
