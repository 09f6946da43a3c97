import { spawnSync } from 'node:child_process';

/** Longer than a build takes on a slow machine. */
const BUILD_MS = 120_000;

describe('npm run --silent mgg', () => {
  it(
    'builds when it must and prints only what the command says',
    () => {
      const { status, stdout } = spawnSync(process.execPath, ['scripts/mgg.mjs', 'schema'], {
        encoding: 'utf8',
      });
      expect(status).toBe(0);
      expect(stdout.startsWith('"""')).toBe(true);
      expect(stdout).not.toContain('Building');
    },
    BUILD_MS,
  );

  it('ends with the exit code of the command', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/mgg.mjs', 'check', 'no-such-folder'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('There is no no-such-folder.');
  });
});
