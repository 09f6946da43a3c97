import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PROGRAM } from '../support/program.js';

describe('a server that is killed while clients write and a table is imported', () => {
  it('keeps all that it acknowledged, and nothing half written, three times in a row', async () => {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [
        ...['scripts/durability.mjs', '--rounds', '3', '--most-ms', '1000', '--least', '5'],
        ...['--loads', 'import', '--'],
        ...[process.execPath, PROGRAM],
      ],
      { env: { PATH: process.env['PATH'] } },
    );
    expect(stderr).toBe('');
    const [, kept = '0'] =
      /^(\d+) acknowledged changes are there after 3 kills/m.exec(stdout) ?? [];
    expect(Number(kept)).toBeGreaterThanOrEqual(15);
  });
});
