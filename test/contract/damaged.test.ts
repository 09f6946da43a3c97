import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { DomainError } from '../../src/domain/errors.js';
import type { Engine } from '../../src/engine/engine.js';
import { openGrafeo } from '../../src/engine/grafeo/open.js';
import { loadSeed } from '../../src/exchange/sources/pack/load-seed.js';
import { dump } from '../support/dump.js';

const { FLIPS = '20', PROPERTY_SEED = '1' } = process.env;
const FILE = 'graph.grafeo';

/** Damage by the disk is noticed, or was where nothing is stored. */
describe('a store of which one bit is another', () => {
  let folder = '';
  const at = (...names: string[]): string => join(folder, ...names);
  const open = (name: string): Promise<Engine> =>
    openGrafeo({ path: at(name, FILE), checkpoints: false });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'graph-damage-'));
    const engine = await open('live');
    await loadSeed(engine, 'test/e2e/small-graph');
    // As a process leaves it that is killed: all is in the log.
    await cp(at('live'), at('log'), { recursive: true });
    await engine.close();
    await cp(at('live'), at('file'), { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(['file', 'log'])('in the %s is refused with words, or holds the same', async (where) => {
    const damaged = where === 'log' ? await segment() : FILE;
    const bytes = await readFile(at(where, damaged));
    const right = await contentOfCopy(where, damaged, bytes);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (place, bit) => {
        const flipped = Buffer.from(bytes);
        flipped.writeUInt8(flipped.readUInt8(place) ^ (1 << bit), place);
        const content = await contentOfCopy(where, damaged, flipped).catch(
          (error: unknown) => error,
        );
        if (content instanceof DomainError) expect(content.message).toContain('it is damaged');
        else expect(content).toEqual(right);
      }),
      { numRuns: Number(FLIPS), seed: Number(PROPERTY_SEED), endOnFailure: true },
    );
  });

  it('whose log lost its end after it was reported as stored is refused with words', async () => {
    const name = await segment();
    const bytes = await readFile(at('log', name));
    await expect(contentOfCopy('log', name, bytes.subarray(0, -1))).rejects.toThrow(
      'it is damaged',
    );
    // What comes behind was never reported: the beginning of a change whose writing was broken off.
    const broken = Buffer.concat([bytes, bytes.subarray(128, 160)]);
    expect(await contentOfCopy('log', name, broken)).toEqual(
      await contentOfCopy('log', name, bytes),
    );
  });

  async function segment(): Promise<string> {
    const names = await readdir(at('log', `${FILE}.wal`));
    return join(`${FILE}.wal`, names.find((name) => name.startsWith('wal_')) ?? '');
  }

  /** Opening a store moves its log into the file, so only copies are opened. */
  async function contentOfCopy(where: string, name: string, bytes: Buffer): Promise<string[]> {
    await rm(at('copy'), { recursive: true, force: true });
    await cp(at(where), at('copy'), { recursive: true });
    await writeFile(at('copy', name), bytes);
    const engine = await open('copy');
    try {
      return await dump(engine);
    } finally {
      await engine.close();
    }
  }
});
