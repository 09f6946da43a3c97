import { createHash } from 'node:crypto';
import type { DocumentInput } from '../../../../domain/claims/document.js';
import { valuesOf } from '../../../../domain/claims/stated-values.js';
import type { EntityInput } from '../../../../domain/entity.js';
import { countriesMeant } from '../../../../domain/names/country-names.js';
import type { EntityItem, Item } from '../../item.js';
import type { Reading } from '../../source.js';
import type { CellMapping } from '../mapping/mapping.js';
import { columnsOf } from '../mapping/read-mapping.js';
import type { Table } from '../read/table-body.js';
import { bodyRows } from '../read/table-body.js';
import { descriptionOf, placeOf, rejected, type TableContext } from './context.js';
import { Parties } from './parties.js';
import { rowClaims } from './row-claims.js';
import { RowCells } from './row-cells.js';
import { rowEntity } from './row-entity.js';
import { isKnownByName, rowId } from './row-id.js';

/** What a thing was said to be when it first came: the row, and a mark of each value. */
interface Said {
  readonly row: number;
  readonly values: ReadonlyMap<string, string>;
}

/** Turns the rows of a table into items: first what rows are about, then what they say of two. */
export class TableItems {
  readonly #own = new Map<string, Said>();
  readonly #refused = new Set<number>();
  readonly #parties: Parties;

  constructor(
    private readonly context: TableContext,
    private readonly table: Table,
    private readonly reading: Reading,
    /** Hears how many times the file was read before, of how many, and how many bytes of it now. */
    private readonly onRead: (before: number, times: number, bytes: number) => void,
  ) {
    this.#parties = new Parties(reading.engine, this.#own);
  }

  async *all(document: DocumentInput): AsyncGenerator<Item> {
    yield { item: 'document', place: { file: this.context.file, at: 'the file' }, document };
    if (this.context.mapping.entity !== undefined) yield* this.#entities();
    if (this.#hasClaims) yield* this.#claims();
  }

  async *#entities(): AsyncGenerator<Item> {
    for await (const one of bodyRows(this.table, (what) => {
      this.reading.onCount(`${what} left out`, 1);
    })) {
      const row = new RowCells(one, this.table.columns);
      this.reading.onCount('rows', 1);
      yield* this.#entity(row);
      this.onRead(0, this.#hasClaims ? 2 : 1, one.read);
    }
  }

  get #hasClaims(): boolean {
    return (this.context.mapping.relations ?? []).length > 0;
  }

  async *#entity(row: RowCells): AsyncGenerator<Item> {
    const { context } = this;
    const id = rowId(context, row);
    if (id === null) {
      yield* this.#refuse(row, this.#nameless(row));
      return;
    }
    if (context.mapping.entity?.kind === 'COUNTRY') {
      const found = await this.#parties.country(
        context,
        row,
        row.text(context.mapping.entity.name),
      );
      if (!('complaint' in found) && found.item !== null) yield found.item;
      return;
    }
    const read = rowEntity(context, row, id);
    if ('complaint' in read) {
      yield* this.#refuse(row, read.complaint);
      return;
    }
    const { entity, bad } = read.value;
    const conflict = this.#conflict(entity);
    if (conflict !== null) {
      yield* this.#refuse(row, conflict);
      return;
    }
    for (const { column, complaint, left } of bad) {
      yield rejected(placeOf(context, row, column), complaint, left);
    }
    if (this.#own.has(id)) return;
    yield* this.#countries(row, entity);
    this.#own.set(id, { row: row.number, values: marksOf(entity) });
    yield this.#item(row, entity);
  }

  /** Countries in fields of the row, where the graph lacks them. */
  async *#countries(row: RowCells, { fields }: EntityInput): AsyncGenerator<Item> {
    const { country } = fields;
    if (typeof country !== 'string') return;
    const party = await this.#parties.country(this.context, row, country);
    if ('item' in party && party.item !== null) yield party.item;
  }

  #item(row: RowCells, entity: EntityInput): EntityItem {
    const { context } = this;
    return {
      ...{ item: 'entity', place: placeOf(context, row), entity, orKinds: [], own: null },
      matchBy: isKnownByName(entity.kind) ? 'NAME' : 'CODE',
      descriptions: [descriptionOf(context, row, entity)],
    };
  }

  *#refuse(row: RowCells, reason: string): Generator<Item> {
    this.#refused.add(row.number);
    yield rejected(placeOf(this.context, row), reason, row.shown(columnsOf(this.context.mapping)));
  }

  #nameless(row: RowCells): string {
    const { name } = this.context.mapping.entity ?? {};
    const text = name === undefined ? '' : row.text(name);
    if (text !== '') return `"${text}" is not the name of a country. Correct the cell.`;
    return `The row has no ${name?.column ?? 'name'}. Write it into the cell.`;
  }

  /** Why a row that is about the same as one before cannot be taken: it says something else. */
  #conflict(entity: EntityInput): string | null {
    const before = this.#own.get(entity.id);
    if (before === undefined) return null;
    const other = [...marksOf(entity)].find(([property, mark]) => {
      const said = before.values.get(property);
      return said !== undefined && said !== mark;
    });
    if (other === undefined) return null;
    const { name, code, same } = this.context.mapping.entity ?? {};
    const telling = code === undefined ? (same ?? [name?.column ?? '']) : [code.column];
    const columns = telling.map((column) => `"${column}"`).join(', ');
    return `Row ${before.row} has the same ${columns} and another ${other[0]}. If they are two things, name the columns that tell them apart in "same" of the mapping's entity; if it is one, correct a row.`;
  }

  async *#claims(): AsyncGenerator<Item> {
    const { context } = this;
    const counts = context.mapping.entity === undefined;
    for await (const one of bodyRows(this.table)) {
      if (this.#refused.has(one.number)) continue;
      const row = new RowCells(one, this.table.columns);
      if (counts) this.reading.onCount('rows', 1);
      const of = { context, parties: this.#parties, row };
      const own = { rowId: rowId(context, row), country: this.#countryOf(row) };
      for (const relation of context.mapping.relations ?? []) {
        yield* rowClaims({ ...of, ...own }, relation);
      }
      this.onRead(counts ? 0 : 1, counts ? 1 : 2, one.read);
    }
  }

  /** The one country that the cells of countries in a row name together. */
  #countryOf(row: RowCells): string | null {
    const ids = new Set(this.#countryCells().flatMap((cell) => countriesMeant(row.text(cell))));
    const [id] = ids;
    return ids.size === 1 ? (id ?? null) : null;
  }

  #countryCells(): CellMapping[] {
    const { entity, relations = [] } = this.context.mapping;
    const field = entity?.fields?.['country'];
    const ends = relations.flatMap(({ from, to }) => [from, to]);
    const parties = ends.flatMap((end) => (end !== 'row' && end.kind === 'COUNTRY' ? [end] : []));
    return field === undefined ? parties : [field];
  }
}

/** A short mark of all that an entity says of each property. */
function marksOf(entity: EntityInput): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { property, value, language } of valuesOf(entity)) {
    texts.set(property, `${texts.get(property) ?? ''}${JSON.stringify([value, language])}`);
  }
  return new Map(
    [...texts].map(([property, text]) => [
      property,
      createHash('sha256').update(text).digest('base64').slice(0, 6),
    ]),
  );
}
