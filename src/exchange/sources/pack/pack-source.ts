import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { z } from 'zod';
import { cleanClaim } from '../../../domain/checks/clean-claim.js';
import { cleanDocument } from '../../../domain/checks/clean-document.js';
import { invalidInput } from '../../../domain/errors.js';
import { encodingNamed } from '../../files/text-of-file.js';
import type { Item, Place, RejectedItem } from '../item.js';
import type { Reading, Source, SourceFile } from '../source.js';
import { checkSeed } from './check-seed.js';
import { knownElsewhere } from './known-elsewhere.js';
import type { Problem } from './problem.js';
import { readSeed } from './read-seed.js';
import type { SeedData } from './seed-data.js';
import { seedEntities } from './to-descriptions.js';
import { claimInput, documentInput, placedEntities } from './to-inputs.js';

const OPTIONS = z.object({ encoding: z.string().optional() });

/** Folders of CSV files in the form of the shipped data set. */
export const packSource: Source<z.infer<typeof OPTIONS>> = {
  options: OPTIONS,
  completes: false,
  async *read(folders, { encoding }, reading) {
    const wanted = encoding === undefined ? null : encodingNamed(encoding);
    for (const [at, folder] of folders.entries()) {
      await requireFolder(folder);
      const data = await readSeed(folder.path, wanted);
      yield* itemsOf(data, await problemsOf(data, reading), folder);
      reading.onProgress(at + 1, folders.length);
    }
  },
};

async function requireFolder({ name, path }: SourceFile): Promise<void> {
  if ((await stat(path)).isDirectory()) return;
  throw invalidInput(`${name} is no folder. A pack is a folder with files such as documents.csv.`);
}

/** What is wrong with rows, by file and line. A file that cannot be read at all fails. */
async function problemsOf(data: SeedData, { engine }: Reading): Promise<Map<string, Problem>> {
  const found = checkSeed(data, await knownElsewhere(engine, data));
  const unreadable = found.find(({ hidesOthers }) => hidesOthers === true);
  if (unreadable !== undefined) {
    throw invalidInput(`${unreadable.file}:${unreadable.line} ${unreadable.message}`);
  }
  return new Map(found.map((one) => [rowKey(one), one]));
}

const rowKey = ({ file, line }: Pick<Problem, 'file' | 'line'>): string => `${file}:${line}`;

/** Rows that are sound as items, the others as rejected. */
function* itemsOf(
  data: SeedData,
  problems: ReadonlyMap<string, Problem>,
  folder: SourceFile,
): Generator<Item> {
  const placeOf = ({ file, line }: Pick<Problem, 'file' | 'line'>): Place => ({
    file: `${folder.name}/${relative(folder.path, file)}`,
    at: `line ${line}`,
  });
  const bad = (row: Pick<Problem, 'file' | 'line'>): boolean => problems.has(rowKey(row));
  for (const problem of problems.values()) yield rejected(problem, placeOf(problem));
  for (const row of data.documents) {
    if (bad(row)) continue;
    const document = cleanDocument(documentInput(row)).value;
    yield { item: 'document', place: placeOf(row), document };
  }
  const sound: SeedData = {
    ...data,
    names: data.names.filter((row) => !bad(row)),
    identifiers: data.identifiers.filter((row) => !bad(row)),
    values: data.values.filter((row) => !bad(row)),
    entities: data.entities.filter((row) => !bad(row)),
  };
  const described = seedEntities(sound);
  for (const [at, { row, input }] of placedEntities(sound).entries()) {
    const one = described[at];
    if (one === undefined) continue;
    const what = { item: 'entity', place: placeOf(row), matchBy: 'ID', orKinds: [] } as const;
    yield { ...what, entity: input, descriptions: one.descriptions, own: one.own };
  }
  for (const row of data.relations) {
    if (bad(row)) continue;
    const claim = cleanClaim(claimInput(row)).value;
    yield { item: 'claim', place: placeOf(row), claim, proposed: false };
  }
}

function rejected({ message }: Problem, place: Place): RejectedItem {
  return { item: 'rejected', place, reason: message, left: null };
}
