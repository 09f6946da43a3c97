import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { invalidInput } from '../../../domain/errors.js';
import { readBytes } from '../../files/read-bytes.js';
import { markedEncoding } from '../../files/text-of-file.js';
import type { SourceFile } from '../source.js';

/** A file with its form and its size in bytes. */
export interface InputFile extends SourceFile {
  readonly form: 'xml' | 'table';
  readonly size: number;
}

const READABLE = /\.(?:xml|csv|tsv|txt)(?:\.gz)?$/i;

/** The files themselves: of a folder those in it, by name. Their first bytes tell the form. */
export async function inputFiles(given: readonly SourceFile[]): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const one of given) {
    const about = await stat(one.path);
    if (!about.isDirectory()) files.push({ ...one, ...(await formOf(one)), size: about.size });
    else files.push(...(await inputFiles(await filesIn(one))));
  }
  return files;
}

async function filesIn(folder: SourceFile): Promise<SourceFile[]> {
  const names = (await readdir(folder.path)).filter((name) => READABLE.test(name)).sort();
  if (names.length > 0) {
    return names.map((name) => ({ name: join(folder.name, name), path: join(folder.path, name) }));
  }
  throw invalidInput(
    `${folder.name} has no file of IATI: none that ends in .xml or .csv, also with .gz behind.`,
  );
}

/** XML begins with a tag, in whatever encoding. What cannot be unpacked is told when it is read. */
async function formOf({ path }: SourceFile): Promise<Pick<InputFile, 'form'>> {
  try {
    for await (const { bytes } of readBytes(path)) {
      const encoding = markedEncoding(bytes) ?? 'utf-8';
      const text = new TextDecoder(encoding).decode(bytes.subarray(0, 512)).trimStart();
      return { form: text.startsWith('<') ? 'xml' : 'table' };
    }
  } catch {
    return { form: 'xml' };
  }
  return { form: 'xml' };
}
