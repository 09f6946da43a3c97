import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoggedDatabase } from '../../../src/engine/grafeo/write-ahead-log.js';
import { WriteAheadLog } from '../../../src/engine/grafeo/write-ahead-log.js';

const MEGABYTE = 1024 * 1024;

let folder = '';
let file = '';
/** What the log asked of the database: lengths at which to checkpoint, and checkpoints at once. */
let triggers: (number | undefined)[] = [];
let checkpoints = 0;
let lastCheckpoint = 0;
let disk: 'WELL' | 'FULL' = 'WELL';
const database: LoggedDatabase = {
  checkpointStatus: () => ({ failures: 0, stopped: false, lastCheckpoint }),
  setCheckpointTriggers: ({ walBytes }) => triggers.push(walBytes),
  walCheckpoint: () => {
    if (disk === 'FULL') throw new Error('no space left');
    checkpoints += 1;
  },
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'log-'));
  file = join(folder, 'graph.grafeo');
  await writeFile(file, '');
  [triggers, checkpoints, lastCheckpoint, disk] = [[], 0, 0, 'WELL'];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

// There is no folder of the log here, so that each sync is seen as a checkpoint.
describe('a log that cannot be synced', () => {
  it('has the database write its file instead', async () => {
    await new WriteAheadLog(database, file, true).sync();
    expect(checkpoints).toBe(1);
  });

  it('is synced once for all who ask meanwhile, and again for those who come later', async () => {
    const log = new WriteAheadLog(database, file, true);
    await Promise.all([log.sync(), log.sync(), log.sync()]);
    expect(checkpoints).toBe(1);
    const first = log.sync();
    await Promise.resolve();
    await Promise.all([first, log.sync(), log.sync()]);
    expect(checkpoints).toBe(3);
  });

  it('tells all who wait when the disk is full, and none of those who come later', async () => {
    const log = new WriteAheadLog(database, file, true);
    disk = 'FULL';
    const asked = await Promise.allSettled([log.sync(), log.sync()]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    disk = 'WELL';
    await log.sync();
    expect(checkpoints).toBe(1);
  });
});

describe('the length at which a log is moved into the file', () => {
  it('is that of the file after the last checkpoint, at least 32 MB', async () => {
    const log = new WriteAheadLog(database, file, true);
    await log.setTriggers();
    await truncate(file, 100 * MEGABYTE);
    lastCheckpoint = 1;
    await log.setTriggers();
    await truncate(file, 200 * MEGABYTE);
    await log.setTriggers();
    expect(triggers).toEqual([32 * MEGABYTE, 100 * MEGABYTE]);
  });

  it('is none where checkpoints are not wanted', async () => {
    await new WriteAheadLog(database, file, false).setTriggers();
    expect(triggers).toEqual([]);
  });
});
