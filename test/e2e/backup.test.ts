import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram, startProgram, type Program } from '../support/program.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';
import { post } from '../support/test-server.js';

const SMALL_GRAPH = 'test/e2e/small-graph';
const WRITERS = 4;

describe('backups', () => {
  const folder = useTemporaryFolder();
  const at = (name: string) => join(folder(), name);
  const settings = (store = 'data') => ({ DATA_DIR: at(store), SEED: 'never', PORT: '0' });
  const mgg = (...words: string[]) => runProgram(words, settings());
  const mggOn = (store: string, ...words: string[]) => runProgram(words, settings(store));

  it('are made while clients write, and hold whole changes only', async () => {
    await mgg('seed', SMALL_GRAPH);
    const { stdout: key } = await mgg('key', 'create', '--role', 'editor', '--name', 'Ana');
    const server = startProgram(['serve'], settings());
    const url = /http\S+\/graphql/.exec(await server.prints('Stop it'))?.[0] ?? '';
    const writing = writeUntilStopped(url, key.trim());
    const made = await Promise.all([1, 2].map((n) => mgg('backup', at(`backup${n}`))));
    const done = await writing.stop();
    await stopped(server);
    for (const { code, stderr } of made) {
      expect(stderr).toMatch(/Nothing is wrong: .*\nThe backup is in \S+\./);
      expect(code).toBe(0);
    }
    expect(done).toBeGreaterThan(0);
    expect((await readdir(at('backup1'))).sort()).toEqual(['graph.grafeo', 'keys.json']);
    expect((await mgg('verify', at('backup2'))).code).toBe(0);
    await mggOn('again', 'restore', at('backup2'));
    expect((await mggOn('again', 'export')).stdout).toContain('"record":"claim"');
    expect((await mggOn('again', 'key', 'list')).stdout).toContain('Ana');
    // What was changed until one moment, each change with the time at which it was made.
    const [all, restored] = await Promise.all([mgg('changes'), mggOn('again', 'changes')]);
    expect(restored.stdout).not.toBe('');
    expect(all.stdout.startsWith(restored.stdout)).toBe(true);
  });

  it('are made without a server too, of a folder that does not exist yet', async () => {
    await mgg('seed', SMALL_GRAPH);
    const { stdout } = await mgg('export');
    expect((await mgg('backup', at('deep/er/backup'))).code).toBe(0);
    expect(await readdir(at('deep/er'))).toEqual(['backup']);
    await mggOn('again', 'restore', at('deep/er/backup/graph.grafeo'));
    expect((await mggOn('again', 'export')).stdout).toBe(stdout);
  });

  it('never replace what is there', async () => {
    await mgg('seed', SMALL_GRAPH);
    await mkdir(at('full'));
    await writeFile(at('full/mine'), '');
    const { code, stderr } = await mgg('backup', at('full'));
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `${at('full')} is not empty. Name a new folder for the backup.\n`,
    });
    expect(await readdir(at('full'))).toEqual(['mine']);
  });

  it('that are damaged are refused, and the store stays', async () => {
    await mgg('seed', SMALL_GRAPH);
    await mgg('backup', at('backup'));
    await truncate(at('backup/graph.grafeo'), 20_000);
    const before = await readFile(join(at('data'), 'graph.grafeo'));
    for (const words of [['verify'], ['restore', '--force']]) {
      const { code, stderr } = await mgg(...words, at('backup'));
      expect(code).toBe(1);
      expect(stderr).toContain(
        `Cannot open ${at('backup/graph.grafeo')} as a graph: it is damaged`,
      );
    }
    expect((await mgg('verify', at('data/nothing'))).stderr).toContain('There is no');
    expect((await mgg('stats')).stdout).toContain('entities 5');
    expect(before.length).toBeGreaterThan(0);
  });

  it('take the place of a store only when told so, which is kept', async () => {
    await mgg('seed', SMALL_GRAPH);
    await mgg('backup', at('backup'));
    await mggOn('other', 'stats');
    const refused = await mggOn('other', 'restore', at('backup'));
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('holds a store already. Give --force');
    const server = startProgram(['serve'], settings('other'));
    await server.prints('Stop it');
    const busy = await mggOn('other', 'restore', '--force', at('backup'));
    expect(busy.stderr).toBe(
      `A server is using ${at('other')}. Stop it, restore, and start it again.\n`,
    );
    await stopped(server);
    const { code, stderr } = await mggOn('other', 'restore', '--force', at('backup'));
    expect(code).toBe(0);
    const aside = /The old one is in (\S+);/.exec(stderr)?.[1] ?? '';
    expect(await readdir(aside)).toEqual(['graph.grafeo']);
    expect((await mggOn('other', 'stats')).stdout).toContain('entities 5');
  });

  it('take the place of a store that cannot be opened any more', async () => {
    await mgg('seed', SMALL_GRAPH);
    await mgg('backup', at('backup'));
    await writeFile(at('data/graph.grafeo'), 'damaged');
    expect((await mgg('stats')).stderr).toContain('it is damaged');
    expect((await mgg('restore', '--force', at('backup'))).code).toBe(0);
    expect((await mgg('stats')).stdout).toContain('entities 5');
  });

  it('of Neo4j are left to Neo4j', async () => {
    const neo4j = { NEO4J_URI: 'bolt://127.0.0.1:1' };
    const backup = await runProgram(['backup', at('backup')], neo4j);
    expect(backup.code).toBe(1);
    expect(backup.stderr).toMatch(/neo4j-admin database dump.*mgg export/);
    const restore = await runProgram(['restore', at('backup')], neo4j);
    expect(restore.stderr).toMatch(/neo4j-admin database load.*mgg import jsonl/);
  });
});

async function stopped(server: Program): Promise<void> {
  server.kill('SIGTERM');
  await server.ended;
}

/** Clients that each make entities with a relation, one after the other. */
function writeUntilStopped(url: string, key: string): { stop: () => Promise<number> } {
  let going = true;
  let done = 0;
  const write = async (writer: number): Promise<void> => {
    for (let turn = 0; going; turn += 1) {
      const input = { id: `theme:t${writer}-${turn}`, name: `Theme ${writer} ${turn}` };
      const { body } = await post(
        url,
        { query: WRITE, variables: { theme: { theme: input }, about: input.id } },
        { authorization: `Bearer ${key}` },
      );
      expect(body.errors).toBeUndefined();
      done += 1;
    }
  };
  const writers = Array.from({ length: WRITERS }, (_, writer) => write(writer));
  return {
    stop: async () => {
      going = false;
      await Promise.all(writers);
      return done;
    },
  };
}

const WRITE = `mutation ($theme: EntityInput!, $about: ID!) {
  upsertEntity(input: $theme, evidence: [{ document: "document:small", locator: "line 1" }]) { changed }
  assertRelation(input: { subject: "dialogue:khartoum-process", type: ADDRESSES, object: $about,
    evidence: [{ document: "document:small", locator: "line 1" }] }) { changed }
}`;
