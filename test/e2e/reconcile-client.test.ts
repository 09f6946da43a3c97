import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findPython } from '../support/python.js';
import { startServer, type TestServer } from '../support/test-server.js';

const python = findPython('reconciler');
const withPython = python === null ? describe.skip : describe;

/** What a data librarian does with the package `reconciler`: a column in, a table out. */
const PROGRAM = `
import sys, json, pandas as pd
from reconciler import reconcile
address, names, kind, hints = json.loads(sys.stdin.readline())
column = pd.Series(names)
mapping = {pid: pd.Series(values) for pid, values in hints.items()} or None
table = reconcile(column, type_id=kind, top_res=1, property_mapping=mapping, reconciliation_endpoint=address)
print(json.dumps([[row.input_value, row.id, bool(row.match), row.type_id] for row in table.itertuples()]))
`;

type Row = readonly [name: string, id: string, match: boolean, type: string];

withPython('the Python package reconciler', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  async function reconcile(
    names: readonly string[],
    kind: string | null = null,
    hints: Readonly<Record<string, readonly string[]>> = {},
  ): Promise<Row[]> {
    const running = promisify(execFile)(python ?? '', ['-c', PROGRAM]);
    running.child.stdin?.end(
      `${JSON.stringify([`${server.url}/reconcile`, names, kind, hints])}\n`,
    );
    return JSON.parse((await running).stdout) as Row[];
  }

  it('matches a column of names', async () => {
    const names = ['GERMANY', ' khartoum process', 'Itlay', 'The Global Compact (GCM)'];
    expect(await reconcile(names)).toEqual([
      ['GERMANY', 'country:deu', true, 'COUNTRY'],
      [' khartoum process', 'dialogue:khartoum-process', true, 'DIALOGUE'],
      ['Itlay', 'country:ita', false, 'COUNTRY'],
      ['The Global Compact (GCM)', 'framework:gcm', false, 'FRAMEWORK'],
    ]);
  });

  it('matches within a type, with another column as a hint', async () => {
    const rows = await reconcile(['Germany', 'Ethiopia'], 'COUNTRY', {
      region: ['Europe', 'Europe'],
    });
    expect(rows).toEqual([
      ['Germany', 'country:deu', true, 'COUNTRY'],
      ['Ethiopia', 'country:eth', false, 'COUNTRY'],
    ]);
  });
});
