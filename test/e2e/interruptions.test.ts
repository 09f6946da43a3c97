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

  it('goes on with a pack that a server was giving its new graph, and leaves one out that was removed', async () => {
    const given = { ...settings('given'), PACKS: 'memberships' };
    const serve = async (until: string): Promise<string> => {
      const server = startProgram(['serve'], given);
      await server.prints(until);
      server.kill('SIGTERM');
      const { code, stdout } = await server.ended;
      expect(code).toBe(0);
      return stdout;
    };
    expect(await serve('is ready')).toContain('Being loaded          memberships');
    const whole = await serve('The packs of data are loaded');
    expect(whole).toContain('Being loaded          memberships');
    const listed = async (): Promise<string> =>
      (await runProgram(['library', 'list'], given)).stdout;
    expect(await listed()).toContain('1919–2014 (in the graph)');
    expect((await runProgram(['library', 'remove', 'memberships'], given)).code).toBe(0);
    expect(await serve('is ready')).not.toContain('Being loaded');
    expect(await listed()).not.toContain('(in the graph)');
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
