import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { buildExplorer } from '../support/explorer-build.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';

// These build too, and others must not read meanwhile.
beforeAll(buildExplorer);

describe('npm run --silent mgg', () => {
  it('builds when it must and prints only what the command says', () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/mgg.mjs', 'schema'], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout.startsWith('"""')).toBe(true);
    expect(stdout).not.toContain('Building');
  });

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

describe('npm start', () => {
  const folder = useTemporaryFolder();

  it('ends with npm, though the shell between them keeps the signal to itself', async () => {
    const npm = spawn('npm', ['start'], {
      env: { ...process.env, DATA_DIR: folder(), SEED: 'never', PORT: '0' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const lines = createInterface(npm.stdout);
    const printed = (text: string): Promise<void> =>
      new Promise((settle) => {
        lines.on('line', (line) => {
          if (line.includes(text)) settle();
        });
      });
    const stopping = printed('Stopping');
    await printed('Stop it with Ctrl-C.');
    npm.kill('SIGTERM');
    await stopping;
    await once(npm.stdout, 'close');
  });
});
