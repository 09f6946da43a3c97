import { entityId } from '../../../../domain/ids.js';
import type { EntityKind } from '../../../../domain/kinds.js';
import { countriesMeant } from '../../../../domain/names/country-names.js';
import type { EntityMapping } from '../mapping/mapping.js';
import { cellText } from '../read/table.js';
import type { TableContext } from './context.js';
import { namedId, slugOf } from './ids.js';
import type { RowCells } from './row-cells.js';

/** Kinds of things that a table lists as its own; all others are known by name elsewhere. */
const OWN_KINDS: readonly EntityKind[] = ['EVENT', 'PROJECT', 'RESOURCE'];

export function isKnownByName(kind: EntityKind): boolean {
  return !OWN_KINDS.includes(kind);
}

/** The id of what a row is about; null when nothing names it. */
export function rowId({ mapping, scope }: TableContext, row: RowCells): string | null {
  const { entity } = mapping;
  const name = entity === undefined ? '' : row.text(entity.name);
  if (entity === undefined || name === '') return null;
  if (entity.kind === 'COUNTRY') return onlyCountry(name);
  return codedId(entity, scope, row) ?? idByName(entity, scope, row, name);
}

function codedId({ kind, code }: EntityMapping, scope: string, row: RowCells): string | null {
  if (code === undefined) return null;
  const text = cellText(row.column(code.column));
  return text === '' ? null : entityId(kind, `${code.scheme ?? scope}-${slugOf(text)}`);
}

function idByName(
  { kind, same }: EntityMapping,
  scope: string,
  row: RowCells,
  name: string,
): string {
  if (same === undefined && isKnownByName(kind)) return namedId(kind, name);
  const telling = same?.map((column) => cellText(row.column(column))) ?? [name];
  return entityId(kind, `${scope}-${slugOf(telling.join(' '))}`);
}

/** The country that a text names; null for none and for several. */
export function onlyCountry(name: string): string | null {
  const [id, ...more] = countriesMeant(name);
  return more.length === 0 ? (id ?? null) : null;
}
