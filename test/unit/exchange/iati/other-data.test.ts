import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readFiles } from './read-iati.js';

const FOLDER = process.env['IATI_FOLDER'] ?? '';
const withFolder = FOLDER === '' ? describe.skip : describe;
if (FOLDER === '') {
  process.stderr.write(
    'IATI: no folder with files of publishers is named, so that counts are not held against them. IATI_FOLDER=… names one.\n',
  );
}

/** Elements that stand under an activity, or under a transaction, of which there are no others. */
const ELEMENTS = ['iati-activity', 'participating-org', 'transaction', 'related-activity', 'tag'];

withFolder('files of publishers', () => {
  it('have as many elements as are counted, and every activity is taken or told', async () => {
    const expected = new Map(ELEMENTS.map((name) => [name, 0]));
    for (const name of (await readdir(FOLDER)).filter((one) => /\.xml(?:\.gz)?$/.test(one))) {
      const bytes = await readFile(join(FOLDER, name));
      const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString();
      for (const element of ELEMENTS) {
        const found = text.match(new RegExp(`<${element}[\\s/>]`, 'g'))?.length ?? 0;
        expected.set(element, (expected.get(element) ?? 0) + found);
      }
    }
    const { counts, items, rejected } = await readFiles([{ name: FOLDER, path: FOLDER }]);
    expect(Object.fromEntries(ELEMENTS.map((name) => [name, counts.get(name)]))).toEqual(
      Object.fromEntries(expected),
    );
    const complete = items.filter(({ item }) => item === 'complete');
    const unnamed = rejected.filter(({ reason }) => reason.includes('iati-identifier'));
    expect(complete.length + unnamed.length).toBe(expected.get('iati-activity'));
  });
});
