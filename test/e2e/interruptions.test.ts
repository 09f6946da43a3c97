import { join } from 'node:path';
import { runProgram, startProgram, type Program } from '../support/program.js';
import { copyShipped } from '../support/shipped-seed.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';

const PART = '(30%)';

describe('mgg when it is interrupted', () => {
  const folder = useTemporaryFolder();
  const settings = (name: string) => ({ DATA_DIR: join(folder(), name), PORT: '0' });
  const stats = async (name: string): Promise<string> =>
    (await runProgram(['stats'], settings(name))).stdout;

  async function whileLoading(name: string, command: string): Promise<Program> {
    const program = startProgram([command], settings(name));
    await program.prints(PART);
    return program;
  }

  it('has the whole graph after kill -9 in the middle of loading and another start', async () => {
    const killed = await whileLoading('killed', 'seed');
    killed.kill('SIGKILL');
    expect((await killed.ended).code).toBeNull();
    const server = startProgram(['serve'], settings('killed'));
    await server.prints('is ready');
    server.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
    await copyShipped(join(folder(), 'undisturbed'));
    expect(await stats('killed')).toBe(await stats('undisturbed'));
  });

  it('says at Ctrl-C what is stored, and goes on from there', async () => {
    const stopped = await whileLoading('stopped', 'seed');
    stopped.kill('SIGINT');
    const { code, stdout } = await stopped.ended;
    expect(code).toBe(130);
    expect(stdout).toMatch(/^Stopped before the end: \d+ new entities/);
    const rest = await runProgram(['seed'], settings('stopped'));
    expect(rest.code).toBe(0);
    const known = Number(/(\d+) new entities/.exec(stdout)?.[1]);
    const added = Number(/(\d+) new entities/.exec(rest.stdout)?.[1]);
    expect(rest.stdout).toContain(`now holds ${known + added} entities`);
  });
});
