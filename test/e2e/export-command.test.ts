import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram, startProgram } from '../support/program.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';

const SMALL_GRAPH = 'test/e2e/small-graph';

describe('mgg export', () => {
  const folder = useTemporaryFolder();
  const at = (name: string) => join(folder(), name);
  const settings = (store: string) => ({
    DATA_DIR: at(store),
    PUBLIC_URL: 'https://graph.example.org',
    SEED: 'never',
    PORT: '0',
  });
  const mgg = (store: string, ...words: string[]) => runProgram(words, settings(store));
  const lines = async (name: string) => (await readFile(at(name), 'utf8')).trimEnd().split('\n');
  beforeEach(async () => {
    await mgg('data', 'seed', SMALL_GRAPH);
  });

  it('writes a part in a format, and says how much', async () => {
    const words = ['--format', 'graphml', '--of', 'country:ita', '--depth', '1'];
    const { code, stdout, stderr } = await mgg('data', 'export', ...words, '--out', '-');
    expect(code).toBe(0);
    expect(stderr).toMatch(/Exported 3 entities and 2 relations\.\n$/);
    expect(stdout.match(/<node /g)).toHaveLength(3);
    expect(stdout.match(/<edge /g)).toHaveLength(2);
    expect(stdout).toContain('https://graph.example.org/id/country/ita');
    const cut = await mgg('data', 'export', ...words, '--limit', '2', '--out', at('cut.graphml'));
    expect(cut.stderr).toContain(
      'Exported 2 entities and 1 relations. There are more: `limit` is 2.',
    );
  });

  it('writes a network with measures, and says how much', async () => {
    const words = ['--network', 'COUNTRY', '--via', 'DIALOGUE,FRAMEWORK', '--limit', '2'];
    const measures = ['--measures', 'DEGREE,COMMUNITY', '--minimum-shared', '1', '--bom', '0'];
    const all = ['export', '--format', 'csv', ...words, ...measures];
    const tables = await mgg('data', ...all, '--out', at('tables'));
    expect(tables.stderr).toMatch(/Exported 1 ties\. There are more: `limit` is 2\./);
    expect(tables.stderr).toMatch(/Exported 2 entities\. There are more/);
    expect(await lines('tables/edges.csv')).toEqual([
      'Source,Target,Type,Id,Label,sharedCount,weight,start,end',
      'country:deu,country:eth,Undirected,country:deu--country:eth,shares 2,2,1,,',
    ]);
    const [head, ...rows] = await lines('tables/nodes.csv');
    expect(head).toMatch(/,degree,community$/);
    expect(rows.map((row) => row.split(',').slice(-2))).toEqual([
      ...[
        ['1', '1'],
        ['1', '1'],
      ],
    ]);
    const refused = await mgg('data', 'export', ...words);
    expect([refused.code, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain('jsonl holds what sources state');
  });

  it('writes CSV as two files or as a zip, also while a server holds the store', async () => {
    const server = startProgram(['serve'], settings('data'));
    await server.prints('is ready');
    const two = await mgg('data', 'export', '--format', 'csv', '--out', at('tables'));
    expect(two).toMatchObject({ code: 0, stdout: '' });
    expect((await readdir(at('tables'))).sort()).toEqual(['edges.csv', 'nodes.csv']);
    expect(await lines('tables/nodes.csv')).toHaveLength(1 + 5);
    expect(await lines('tables/edges.csv')).toHaveLength(1 + 6);
    expect((await mgg('data', 'export', '--format', 'csv', '--out', at('g.zip'))).code).toBe(0);
    const zip = await readFile(at('g.zip'));
    expect(zip.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    // The end of a zip: two files on one disk.
    const end = zip.lastIndexOf('504b0506', undefined, 'hex');
    expect(zip.subarray(end, end + 12).toString('hex')).toBe('504b05060000000002000200');
    server.kill('SIGTERM');
    await server.ended;
  });

  it('writes a part that can be imported as a graph of its own', async () => {
    const part = ['--of', 'framework:gcm', '--kinds', 'COUNTRY', '--types', 'VOTED_ON'];
    expect((await mgg('data', 'export', ...part, '--out', at('part.jsonl'))).code).toBe(0);
    const imported = await mgg('other', 'import', 'jsonl', at('part.jsonl'));
    expect(imported.stdout).toContain('now holds 4 entities and 3 relations.');
    const verified = await mgg('other', 'verify');
    expect(verified).toMatchObject({ code: 0 });
    expect((await mgg('other', 'export', ...part)).stdout).toBe(
      await readFile(at('part.jsonl'), 'utf8'),
    );
  });

  it.each([
    [['--of', 'organisation:nobody'], 'No entity has the id "organisation:nobody".'],
    [['--depth', '2'], '`depth` needs `of`'],
    [['--format', 'gexf', '--file', 'nodes'], '`file` is for the format csv only.'],
    [['--format', 'excel'], 'Allowed choices are gexf, graphml, csv'],
  ])('refuses %j and leaves no file', async (words, message) => {
    const { code, stderr } = await mgg('data', 'export', ...words, '--out', at('g'));
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(await readdir(folder())).toEqual(['data']);
  });
});
