import { cleanEntity } from '../../../../domain/checks/clean-entity.js';
import type { EntityInput } from '../../../../domain/entity.js';
import { fieldsOf, type EntityKind } from '../../../../domain/kinds.js';
import { countriesCalled, countriesMeant } from '../../../../domain/names/country-names.js';
import { ministryCalled } from '../../../../domain/names/ministry.js';
import { PRESENT } from '../../../../domain/time/time-view.js';
import { entitiesById } from '../../../../graph/read/entities-by-id.js';
import { findNamed } from '../../../../graph/read/find-by-name.js';
import type { EntityItem } from '../../item.js';
import type { Reading } from '../../source.js';
import { namesIn, USUAL_SEPARATORS } from '../cells/lists.js';
import type { PartyMapping } from '../mapping/mapping.js';
import { descriptionOf, placeOf, type TableContext } from './context.js';
import { countryName } from './country-name.js';
import { namedId } from './ids.js';
import type { RowCells } from './row-cells.js';

/** Somebody whom a cell names; `item` where it is to be brought, the first time. */
export interface Party {
  readonly id: string;
  readonly item: EntityItem | null;
}

/** A name that is nobody's, and why. */
export interface NoParty {
  readonly name: string;
  readonly complaint: string;
}

/** How many texts are remembered as known or not. */
const MOST_REMEMBERED = 20_000;
/** `Danish Refugee Council (DRC)`. */
const WITH_ACRONYM = /^(.*\S)\s*\(([\p{Lu}\d][\p{L}\d&.-]{1,14})\)$/u;

/** Turns names in cells into entities, each brought once. */
export class Parties {
  readonly #known = new Map<string, boolean>();
  readonly #brought = new Set<string>();

  /** @param own ids of what the rows are about, which bring themselves. */
  constructor(
    private readonly engine: Reading['engine'],
    private readonly own: ReadonlyMap<string, unknown>,
  ) {}

  /** Everybody whom the cell of a row names. */
  async namedIn(
    context: TableContext,
    row: RowCells,
    mapping: PartyMapping,
    country: string | null,
  ): Promise<(Party | NoParty)[]> {
    const text = row.text(mapping);
    if (text === '') return [];
    const names = await namesIn(text, mapping.separators ?? USUAL_SEPARATORS, (one) =>
      this.isKnown(one),
    );
    const found: (Party | NoParty)[] = [];
    for (const name of names)
      found.push(await this.#party(context, row, { name, mapping, country }));
    return found;
  }

  /** Whether a text is the name of one thing: a country, or somebody in the graph. */
  async isKnown(text: string): Promise<boolean> {
    if (countriesCalled(text).length > 0) return true;
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const found = (await findNamed(this.engine, text, PRESENT)).length > 0;
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    this.#known.set(text, found);
    return found;
  }

  async #party(
    context: TableContext,
    row: RowCells,
    { name, mapping, country }: { name: string; mapping: PartyMapping; country: string | null },
  ): Promise<Party | NoParty> {
    const kinds = [mapping.kind, ...(mapping.orKinds ?? [])];
    if (kinds.includes('COUNTRY')) {
      const [called, ...more] = countriesOf(name, kinds);
      if (called !== undefined && more.length === 0) return this.#country(context, row, called);
      if (kinds.length === 1) return { name, complaint: noCountry(name, called !== undefined) };
    }
    const [kind = mapping.kind, ...orKinds] = kinds.filter((one) => one !== 'COUNTRY');
    const full = withCountry(name, country);
    const id = namedId(kind, full);
    if (this.#brought.has(id)) return { id, item: null };
    const entity = namedEntity(kind, full, id);
    const { value, problems } = cleanEntity(entity);
    const [problem] = problems;
    if (problem !== undefined) return { name, complaint: problem.message };
    const others = kinds.includes('COUNTRY') ? [...orKinds, 'COUNTRY' as const] : orKinds;
    return this.#bring(value.id, () => ({
      ...{ item: 'entity', place: placeOf(context, row, mapping.column), matchBy: 'NAME' },
      ...{ entity: value, orKinds: others, own: null },
      descriptions: [descriptionOf(context, row, value)],
    }));
  }

  /** A country of ISO 3166: that of the graph, or brought where the graph lacks it. */
  async #country(context: TableContext, row: RowCells, id: string): Promise<Party> {
    if (this.#brought.has(id) || this.own.has(id)) return { id, item: null };
    const [there] = await this.engine.read(entitiesById([id], PRESENT));
    if (there !== undefined) {
      this.#brought.add(id);
      return { id, item: null };
    }
    return this.#bring(id, () => {
      const entity = cleanEntity(namedEntity('COUNTRY', countryName(id), id)).value;
      const descriptions = [descriptionOf(context, row, entity)];
      const place = placeOf(context, row);
      const found = { matchBy: 'ID', orKinds: [], whereMissing: true } as const;
      return { item: 'entity', place, entity, own: null, descriptions, ...found };
    });
  }

  /** The country that a cell names, and the item that brings it. */
  async country(context: TableContext, row: RowCells, name: string): Promise<Party | NoParty> {
    const [id, ...more] = countriesMeant(name);
    if (id === undefined || more.length > 0) {
      return { name, complaint: noCountry(name, id !== undefined) };
    }
    return this.#country(context, row, id);
  }

  #bring(id: string, item: () => EntityItem): Party {
    if (this.#brought.has(id) || this.own.has(id)) return { id, item: null };
    this.#brought.add(id);
    return { id, item: item() };
  }
}

/** A government may be an organisation: then it is found by name. */
function countriesOf(name: string, kinds: readonly EntityKind[]): string[] {
  if (kinds.length === 1) return countriesMeant(name);
  return countriesCalled(name).flatMap(({ id, asGovernment }) => (asGovernment ? [] : [id]));
}

function noCountry(name: string, isSeveral: boolean): string {
  if (isSeveral) return `"${name}" may be several countries. Write the one that is meant in full.`;
  return `"${name}" is not the name of a country. Correct the cell; where it is a region or city, give the column "orKinds": ["PLACE"] in the mapping.`;
}

/** `Ministry of Interior` of a row about Kenya is that of Kenya. */
function withCountry(name: string, country: string | null): string {
  if (country === null) return name;
  return ministryCalled(name)?.countries.length === 0 ? `${name}, ${countryName(country)}` : name;
}

/** An entity of which only the name is known. */
function namedEntity(kind: EntityKind, name: string, id: string): EntityInput {
  const [, full = name, acronym = null] = WITH_ACRONYM.exec(name) ?? [];
  const fields = Object.fromEntries(Object.keys(fieldsOf(kind)).map((field) => [field, null]));
  return {
    ...{ id, kind, name: full, acronym, fields },
    ...{ shortName: null, names: [], identifiers: [], description: null, website: null },
  };
}
