import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readLines } from '../../../src/exchange/files/read-lines.js';

describe('the lines of a file', () => {
  let file = '';
  beforeEach(async () => {
    file = join(await mkdtemp(join(tmpdir(), 'lines-')), 'graph.jsonl');
  });
  afterEach(() => rm(join(file, '..'), { recursive: true }));

  const read = async (bytes: Uint8Array): Promise<string[]> => {
    await writeFile(file, bytes);
    const lines: string[] = [];
    for await (const { text } of readLines(file)) lines.push(text);
    return lines;
  };

  it.each([
    ['UTF-8', Buffer.from('é\n移民')],
    ['UTF-8 with its mark', Buffer.from('\ufeffé\n移民\n')],
    ['UTF-16 with its mark', Buffer.from('\ufeffé\n移民\n', 'utf16le')],
  ])('are read in %s', async (_encoding, bytes) => {
    expect(await read(bytes)).toEqual(['é', '移民']);
  });

  it('are refused in another encoding, with the line before', async () => {
    await expect(read(Buffer.from('first\nMinist\u00e8re\n', 'latin1'))).rejects.toMatchObject({
      kind: 'INVALID_INPUT',
      message: expect.stringContaining('is not UTF-8 after line 0') as string,
    });
  });

  it('end with words before a line without an end fills the memory', async () => {
    const packed = gzipSync(Buffer.concat([Buffer.from('{}\n'), Buffer.alloc(64_000_001, 'a')]));
    file = `${file}.gz`;
    await expect(read(packed)).rejects.toMatchObject({
      kind: 'INVALID_INPUT',
      message: expect.stringMatching(
        /after line 1: A line has more than 64 million characters\. No record is as long\./,
      ) as string,
    });
  });

  it('may be longer than what is read at once', async () => {
    const long = 'é'.repeat(200_000);
    expect(await read(Buffer.from(`{}\n${long}\n\n${long}`))).toEqual(['{}', long, '', long]);
  });
});
