import { Command } from 'commander';
import {
  EXPORT_FORMAT_NAMES,
  FORMAT_TABLE,
  type ExportFormatName,
  type FormatInfo,
} from '../../src/exchange/formats/format-table.js';
import { EXPORT_FORMATS } from '../../src/exchange/formats/formats.js';
import { EXPORT_PARAMETERS } from '../../src/exchange/formats/parameters.js';
import { grafeoUnderTest } from '../support/engines.js';
import { startServer } from '../support/test-server.js';
import { useGraph } from '../support/use-graph.js';

const NAME = 'pajek' as ExportFormatName;
const PAJEK: FormatInfo = {
  mediaType: 'text/x-pajek',
  extension: 'net',
  description: 'For Pajek.',
  tables: true,
};

/** The options of `mgg export`. */
async function options(): Promise<Command['options']> {
  const { addExportCommand } = await import('../../src/cli/export-program.js');
  const mgg = new Command();
  addExportCommand(mgg);
  return mgg.commands[0]?.options ?? [];
}

beforeAll(() => {
  Object.assign(FORMAT_TABLE, { [NAME]: PAJEK });
  EXPORT_FORMAT_NAMES.push(NAME);
  const write = async function* (): AsyncGenerator<string> {
    yield await Promise.resolve('*Vertices 0\n');
  };
  Object.assign(EXPORT_FORMATS, { [NAME]: { ...PAJEK, write } });
  const onlyLoops = { takes: 'yes|no', description: 'With `of`: only loops.' };
  Object.assign(EXPORT_PARAMETERS, { onlyLoops });
});

describe('a new format of export', () => {
  const engine = useGraph(grafeoUnderTest, () => Promise.resolve());

  it('is served over HTTP as a file of its type, and named to those who ask for another', async () => {
    const server = await startServer();
    try {
      const answer = await fetch(`${server.url}/export/pajek`);
      expect(await answer.text()).toBe('*Vertices 0\n');
      expect(answer.headers.get('content-type')).toBe('text/x-pajek');
      expect(answer.headers.get('content-disposition')).toContain('.net"');
      const other = await fetch(`${server.url}/export/other`);
      expect(await other.text()).toContain('jsonl, pajek');
    } finally {
      await server.close();
    }
  });

  it('is a choice of `mgg export`', async () => {
    const format = (await options()).find(({ long }) => long === '--format');
    expect(format?.argChoices).toContain('pajek');
  });

  it('is written by the command', async () => {
    const { exportCommand } = await import('../../src/commands/export.js');
    const written: string[] = [];
    const io = {
      out: (chunk: string | Uint8Array) => Promise.resolve(written.push(String(chunk))),
      ...{ say: () => undefined, progress: () => undefined },
      signal: new AbortController().signal,
    };
    expect(await exportCommand(engine(), { format: 'pajek' }, io as never)).toBe(0);
    expect(written.join('')).toBe('*Vertices 0\n');
  });
});

describe('a new parameter of exports', () => {
  it('is an option of `mgg export` in its words', async () => {
    const option = (await options()).find(({ long }) => long === '--only-loops');
    expect(option?.flags).toBe('--only-loops <yes|no>');
    expect(option?.description).toBe('with --of: only loops');
  });
});
