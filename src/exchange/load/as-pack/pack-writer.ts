import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { conflict, invalidInput } from '../../../domain/errors.js';
import { ENTITY_KINDS, KINDS, type EntityKind } from '../../../domain/kinds.js';
import {
  DOCUMENT_COLUMNS,
  entityColumns,
  IDENTIFIER_COLUMNS,
  NAME_COLUMNS,
  RELATION_COLUMNS,
  SOURCE_COLUMNS,
  VALUE_COLUMNS,
} from '../../sources/pack/seed-columns.js';
import type { Batch } from '../batch.js';
import type { Sink } from '../load-items.js';
import type { MatchedEntity } from '../match-entities.js';
import { isDescribed } from '../prepare-entities.js';
import { CsvFile } from './csv-file.js';
import { claimRow, documentRow, entityRows } from './rows.js';

const MATCH_COLUMNS = [
  ...(['name', 'kind', 'code', 'decision', 'entity', 'candidates', 'file', 'place'] as const),
];

/** Writes batches into the files of a pack. */
class PackWriter implements Sink {
  readonly #entities: ReadonlyMap<EntityKind, CsvFile>;
  readonly #names: CsvFile;
  readonly #identifiers: CsvFile;
  readonly #values: CsvFile;
  readonly #documents: CsvFile;
  readonly #relations: CsvFile;
  readonly #matches: CsvFile;
  readonly #written = new Set<string>();
  #relationCount = 0;

  constructor(
    private readonly folder: string,
    private readonly source: string,
  ) {
    const file = (name: string, ...columns: (readonly string[])[]): CsvFile =>
      new CsvFile(join(folder, name), columns.flat());
    this.#entities = new Map(
      ENTITY_KINDS.map((kind) => [
        kind,
        file(`entities/${KINDS[kind].prefix}.csv`, entityColumns(kind), SOURCE_COLUMNS),
      ]),
    );
    this.#names = file('names.csv', NAME_COLUMNS, SOURCE_COLUMNS);
    this.#identifiers = file('identifiers.csv', IDENTIFIER_COLUMNS, SOURCE_COLUMNS);
    this.#values = file('values.csv', VALUE_COLUMNS);
    this.#documents = file('documents.csv', DOCUMENT_COLUMNS);
    this.#relations = file(`relations/${source}.csv`, RELATION_COLUMNS);
    this.#matches = file('matches.csv', MATCH_COLUMNS);
  }

  async put(batch: Batch, matched: readonly MatchedEntity[]): Promise<void> {
    if (batch.claims.some(({ proposed }) => proposed)) throw onlyProposed();
    const documents = batch.documents.filter(({ document }) => this.#isNew(document.id));
    await this.#documents.add(documents.map(({ document }) => documentRow(document)));
    await this.#matches.add(matched.filter(({ item }) => item.matchBy === 'NAME').map(matchRow));
    for (const one of matched.filter(isDescribed)) {
      if (this.#isNew(one.id)) await this.#addEntity(one);
    }
    const claims = batch.claims.map(({ claim }) => claimRow(claim));
    this.#relationCount += claims.length;
    await this.#relations.add(claims);
  }

  #isNew(id: string): boolean {
    return !this.#written.has(id) && Boolean(this.#written.add(id));
  }

  async #addEntity({ item, id }: MatchedEntity): Promise<void> {
    const { entity, names, identifiers, values } = entityRows(
      { ...item.entity, id },
      item.descriptions,
    );
    await this.#entities.get(item.entity.kind)?.add([entity]);
    await this.#names.add(names);
    await this.#identifiers.add(identifiers);
    await this.#values.add(values);
  }

  /** Closes the files and says in `pack.json` what they hold. */
  async close(): Promise<void> {
    const files = [this.#names, this.#identifiers, this.#values, this.#documents];
    for (const file of [...files, this.#relations, this.#matches, ...this.#entities.values()]) {
      await file.close();
    }
    const ids = [...this.#written];
    const documents = ids.filter((id) => id.startsWith('document:')).length;
    const about = {
      title: '',
      licence: '',
      sources: [],
      citation: '',
      made: `mgg import ${this.source} --as-pack`,
      needs: [],
      counts: {
        ...{ documents, entities: ids.length - documents, relations: this.#relationCount },
      },
    };
    await writeFile(join(this.folder, 'pack.json'), `${JSON.stringify(about, null, 2)}\n`);
  }
}

/** A pack holds what counts; what it imports would be accepted unseen. */
function onlyProposed(): Error {
  return invalidInput(
    'What this source finds is only proposed, and a pack has no place for proposals. Import it and review the claims, or look at it with --dry-run.',
  );
}

function matchRow({ item, id, how, candidates }: MatchedEntity): Record<string, string> {
  const { name, kind, identifiers } = item.entity;
  const [code] = identifiers;
  return {
    ...{ name, kind, code: code === undefined ? '' : `${code.scheme}:${code.value}` },
    ...{ decision: how, entity: id, file: item.place.file, place: item.place.at },
    candidates: candidates.map((one) => `${one.id} ${one.score}: ${one.why}`).join('; '),
  };
}

/** A writer of a pack into a new or empty folder; CONFLICT where files are. */
export async function packWriter(
  folder: string,
  source: string,
): Promise<Sink & { close(): Promise<void> }> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    throw conflict(`${folder} is not empty. Name a new folder for the pack.`);
  }
  return new PackWriter(folder, source);
}
