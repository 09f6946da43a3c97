import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findPython } from '../support/python.js';
import { hasNodeExample, hasR, run } from '../support/run-example.js';
import { useShipped } from '../support/shipped-seed.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';
import { startServer, type TestServer } from '../support/test-server.js';

const TYPESCRIPT = 'examples/typescript';
const when = (there: boolean) => (there ? it : it.skip);
const python = findPython('gql', 'networkx', 'requests');

// What they print was counted in the CSV files of the shipped graph, without this program.
describe('the examples, against the shipped graph', () => {
  const engine = useShipped();
  const folder = useTemporaryFolder();
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ fill: async () => undefined, through: () => engine() });
  });
  afterAll(() => server.close());

  when(hasNodeExample(TYPESCRIPT, 'graphql-codegen'))(
    'TypeScript: typed operations are generated, compiled and run',
    async () => {
      const env = { GRAPH_URL: `${server.url}/graphql` };
      const printed = await run('npm', ['--silent', 'start'], { cwd: resolve(TYPESCRIPT), env });
      expect(printed).toContain(
        'International Centre for Migration Policy Development has 120 partners.',
      );
      expect(printed).toMatch(/- Austria: \d+ shared\n {4}is member of /);
    },
  );

  when(python !== null)(
    'Python: dialogues in networkx, and the votes of their members',
    async () => {
      const program = 'examples/python/dialogues_and_votes.py';
      const printed = await run(python ?? '', [program, `${server.url}/graphql`]);
      expect(printed).toContain('169 votes');
      expect(printed).toContain('Khartoum Process: 7 ABSTAIN, 3 NO, 2 NONE RECORDED, 29 YES');
    },
  );

  when(hasR())('R: the CSV export is read', async () => {
    const printed = await run('Rscript', ['examples/r/dialogues.R', server.url]);
    expect(printed).toMatch(/^\d+ entities, \d+ relations\n/);
    // The members of the Khartoum Process are 41 countries.
    expect(printed).toMatch(/COUNTRY[^\n]*\n +41 /);
  });

  when(hasR('httr2'))('R: 300 codes of four schemes are joined in one request', async () => {
    const rows = (await readFile('seed/identifiers.csv', 'utf8')).split('\n').slice(1);
    const codes = rows.map((row) => row.split(','));
    const of = (scheme: string, count: number) =>
      codes.filter(([, own]) => own === scheme).slice(0, count);
    const niger = codes.filter((code) => code[2] === 'NER');
    const asked = [...niger, ...of('m49', 150), ...of('wikidata', 130), ...of('ror', 18)];
    const lines = [...asked, ['', 'm49', '999']].map(([, ...code]) => code.slice(0, 2).join(','));
    const file = join(folder(), 'codes.csv');
    await writeFile(file, ['scheme,value', ...lines].join('\n'));

    const printed = await run('Rscript', ['examples/r/codes.R', file, server.url]);
    const ids = printed
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[2]);
    expect(ids).toEqual([...asked.map(([id]) => `"${id}"`), 'NA']);
    // Niger is a member of the Rabat Process; dialogue-members.csv has no other row of it.
    expect(printed).toContain('"NER","country:ner","Niger",1\n');
  });
});
