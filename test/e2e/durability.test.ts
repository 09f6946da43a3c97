import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const REGISTER = resolve('test/support/typescript/register.mjs');

describe('a server that is killed while clients write', () => {
  it('keeps all that it acknowledged, and nothing half written, five times in a row', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        ...['scripts/durability.mjs', '--rounds', '5', '--most-ms', '1000', '--'],
        ...[process.execPath, '--import', REGISTER, 'src/cli.ts'],
      ],
      { encoding: 'utf8', env: { PATH: process.env['PATH'] } },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [, kept = '0'] =
      /^(\d+) acknowledged changes are there after 5 kills/m.exec(stdout) ?? [];
    expect(Number(kept)).toBeGreaterThan(20);
  }, 180_000);
});
