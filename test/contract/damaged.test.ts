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

/** Any damage of the disk is noticed, or was where nothing is stored. */
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
    const undamaged = await contentOf(where);
    const [log = ''] = where === 'log' ? await readdir(at('log', `${FILE}.wal`)) : [];
    const flipped = where === 'log' ? join(`${FILE}.wal`, log) : FILE;
    const bytes = await readFile(at(where, flipped));
    const places = fc.tuple(fc.nat(bytes.length - 1), fc.nat(7));
    await fc.assert(
      fc.asyncProperty(places, async ([place, bit]) => {
        await rm(at('flipped'), { recursive: true, force: true });
        await cp(at(where), at('flipped'), { recursive: true });
        const other = Buffer.from(bytes);
        other.writeUInt8(other.readUInt8(place) ^ (1 << bit), place);
        await writeFile(at('flipped', flipped), other);
        const content = await contentOf('flipped').catch((error: unknown) => error);
        if (content instanceof DomainError) expect(content.message).toContain('it is damaged');
        else expect(content).toEqual(undamaged);
      }),
      { numRuns: Number(FLIPS), seed: Number(PROPERTY_SEED), endOnFailure: true },
    );
  });

  async function contentOf(name: string): Promise<string[]> {
    const engine = await open(name);
    try {
      return await dump(engine);
    } finally {
      await engine.close();
    }
  }
});
