/** An option of a source on the command line. */
export interface SourceFlag {
  /** `mapping` is given as `--mapping <file>` and stands under that name among the options. */
  readonly name: string;
  /** What follows: a file that is read, some text, or nothing. */
  readonly takes: 'file' | 'text' | null;
  readonly description: string;
}

export interface SourceInfo {
  /** One line for `--help` and the docs. */
  readonly description: string;
  readonly flags: readonly SourceFlag[];
  /** What its progress counts. */
  readonly unit: string;
  /** Whether `-` among the files is standard input. */
  readonly standardInput?: boolean;
}

const ENCODING: SourceFlag = {
  ...{ name: 'encoding', takes: 'text' },
  description: 'that of files which are not UTF-8, such as windows-1252',
};

/** What can be brought in, by the word of the command line. */
export const SOURCE_TABLE = {
  pack: {
    description: 'folders of CSV files in the form of the shipped data set',
    flags: [ENCODING],
    unit: 'folders',
  },
  iati: {
    description: 'IATI activities: XML of versions 1.04 to 2.03, or CSV sheets; files and folders',
    flags: [ENCODING],
    unit: 'bytes',
  },
  table: {
    description: 'CSV, TSV and XLSX files, with a mapping that says what their columns mean',
    flags: [
      { name: 'mapping', takes: 'file', description: 'what the columns mean, as JSON' },
      { name: 'suggest', takes: null, description: 'print a first mapping; import nothing' },
      { name: 'sheet', takes: 'text', description: 'the sheet of a workbook' },
      { name: 'title', takes: 'text', description: 'what the table is called as a source' },
      { name: 'publisher', takes: 'text', description: 'who made it' },
      { name: 'url', takes: 'text', description: 'where it is found' },
      { name: 'date', takes: 'text', description: 'when it was made, such as 2024-03' },
      ENCODING,
    ],
    unit: 'bytes',
  },
  text: {
    description: 'running text: what it says of entities of the graph, all of it proposed',
    flags: [
      { name: 'documentUrl', takes: 'text', description: 'where the text is found' },
      { name: 'documentTitle', takes: 'text', description: 'what it is called' },
      { name: 'publisher', takes: 'text', description: 'who published it' },
      { name: 'date', takes: 'text', description: 'when, such as 2024-03' },
      { name: 'json', takes: null, description: 'print what is found; import nothing' },
      ENCODING,
    ],
    unit: 'texts',
    standardInput: true,
  },
} as const satisfies Readonly<Record<string, SourceInfo>>;

export type SourceName = keyof typeof SOURCE_TABLE;

export const SOURCE_NAMES = Object.keys(SOURCE_TABLE) as SourceName[];

/** For files of our own export, which are restored record by record into an empty store. */
export const JSONL = 'jsonl';
