import { readSeed } from '../../src/exchange/sources/pack/read-seed.js';
import { placedEntities } from '../../src/exchange/sources/pack/to-inputs.js';
import { complaints, GOOD, inFolder, withLine } from './seed-files.js';

const ORGANISATION = 'entities/organisation.csv';
const MINISTRY = 'organisation:min,Ministère de l’Intérieur,,,,,10,';
const TEXT = `${String(withLine(ORGANISATION, 3, MINISTRY)[ORGANISATION])}\n`;

/** The bytes of a text in Windows-1252, by the table of that code page. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text, (sign) => (sign === '’' ? 0x92 : sign.charCodeAt(0))));
}

function utf16(text: string, order: 'little' | 'big'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}

/** What is found to correct, and the name that is read, of one file in a folder of good ones. */
async function reading(content: string | Uint8Array, encoding: string | null = null) {
  const files = { ...GOOD, [ORGANISATION]: content };
  const found = await complaints(files, encoding);
  const name = await inFolder(files, async (folder) => {
    const entities = placedEntities(await readSeed(folder, encoding));
    return entities.find(({ input }) => input.id === 'organisation:min')?.input.name ?? null;
  });
  return { found, name };
}

const READ = { found: [], name: 'Ministère de l’Intérieur' };

describe('a file is read as spreadsheets save it', () => {
  it.each<[string, string | Uint8Array]>([
    ['in UTF-8', TEXT],
    ['in UTF-8 with its mark', `\ufeff${TEXT}`],
    ['in UTF-16 with its mark', utf16(`\ufeff${TEXT}`, 'little')],
    ['in UTF-16 of the other order', utf16(`\ufeff${TEXT}`, 'big')],
    ['with semicolons', TEXT.replaceAll(',', ';')],
    ['with tabs, in UTF-16', utf16(`\ufeff${TEXT.replaceAll(',', '\t')}`, 'little')],
    ['with the line that names the delimiter', `sep=;\n${TEXT.replaceAll(',', ';')}`],
    ['with CRLF', TEXT.replaceAll('\n', '\r\n')],
    ['with CR, as old ones for Macintosh', TEXT.replaceAll('\n', '\r')],
    ['with mixed ends of lines', TEXT.replace('\n', '\r\n')],
    ['with empty columns and rows at the end', `${TEXT.replaceAll('\n', ',,\n')},,,,,,,,,\n`],
    ['with every cell in quotation marks', TEXT.replace(/[^,\n]+/g, '"$&"')],
    [
      'with a no-break space and an invisible one in a cell',
      TEXT.replace('Min', '\u00a0\u200bMin'),
    ],
  ])('%s', async (_how, content) => {
    expect(await reading(content)).toEqual(READ);
  });

  it('in Windows-1252 when that is said, beside files in UTF-8', async () => {
    expect(await reading(windows1252(TEXT), 'windows-1252')).toEqual(READ);
  });
});

describe('a file is refused, and nothing else is said, when it is', () => {
  it.each<[string, string | Uint8Array, string]>([
    [
      'Windows-1252',
      windows1252(TEXT),
      '3 The file is not UTF-8. A spreadsheet that saves plain "CSV" writes Windows-1252. Save it as "CSV UTF-8", or name its encoding with `--encoding windows-1252`.',
    ],
    [
      'UTF-16 without its mark',
      utf16(TEXT, 'little'),
      '1 The file looks like UTF-16 without its mark, as "Unicode text" is saved. Save it as "CSV UTF-8", or name it with `--encoding utf-16le`.',
    ],
    [
      'broken by a quotation mark',
      TEXT.replace('de l’', '"de" l’'),
      '3 The file is not readable as CSV: Invalid Opening Quote: a quote is found on field 1 at line 3, value is "Ministère ". Quote cells with a comma or a quotation mark and double the quotation marks inside.',
    ],
  ])('%s', async (_what, content, expected) => {
    expect((await reading(content)).found).toEqual([`${ORGANISATION}:${expected}`]);
  });
});

it('reads shares with a decimal comma, as they stand between semicolons', async () => {
  const row = 'document:x;A page;IOM;;2020;;en;0,7';
  const documents = String(GOOD['documents.csv']).replaceAll(',', ';');
  expect(await complaints({ ...GOOD, 'documents.csv': `${documents}\n${row}` })).toEqual([]);
});
