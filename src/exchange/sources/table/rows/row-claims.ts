import { cleanClaim } from '../../../../domain/checks/clean-claim.js';
import type { Read } from '../../../../domain/checks/cleaning.js';
import type { ClaimInput } from '../../../../domain/claims/claim.js';
import { yearAmount, type YearAmount } from '../../../../domain/relation.js';
import { fold } from '../../../../domain/names/fold.js';
import { yearOf } from '../../../../domain/time/partial-date.js';
import type { ClaimItem, Item } from '../../item.js';
import { readAmount } from '../cells/amounts.js';
import { yesOrNo } from '../cells/blank.js';
import { readPeriod } from '../cells/dates.js';
import type { Period } from '../cells/period.js';
import type { AmountMapping, CellMapping, RelationMapping } from '../mapping/mapping.js';
import { cellText } from '../read/table.js';
import { confidenceOf, placeOf, rejected, rowPlace, type TableContext } from './context.js';
import { currencyOf, noCurrency } from './money.js';
import type { Parties } from './parties.js';
import type { RowCells } from './row-cells.js';

/** What the claims of a row are made with. */
export interface ClaimsOf {
  readonly context: TableContext;
  readonly parties: Parties;
  readonly row: RowCells;
  /** The id of what the row is about, where it is about something. */
  readonly rowId: string | null;
  /** The one country of the row, where it has one. */
  readonly country: string | null;
}

/** What a row says by one relation of the mapping: whom it names first, then the claims. */
export async function* rowClaims(of: ClaimsOf, relation: RelationMapping): AsyncGenerator<Item> {
  const { context, row } = of;
  if (!holds(row, relation.when)) return;
  const from = yield* endsOf(of, relation.from);
  const to = yield* endsOf(of, relation.to);
  const dates = yield* datesOf(of, relation);
  const amounts = yield* amountsOf(of, relation, dates.validFrom, { from, to });
  const [role, action] = [relation.role, relation.action].map((cell) =>
    cell === undefined ? null : row.text(cell) || null,
  );
  for (const subject of from) {
    for (const object of to) {
      const { value, problems } = cleanClaim({
        key: {
          ...{ subject, type: relation.type, object, role: role ?? null },
          ...{ action: action ?? null, vote: relation.vote ?? null },
        },
        ...{ status: relation.status ?? 'ACTUAL', ...dates, dateBasis: 'STATED', amounts },
        ...{ document: context.document, locator: rowPlace(context, row.number), note: null },
        ...{ polarity: 'ASSERTS', confidence: confidenceOf(context), method: 'IMPORT' },
      });
      const [problem] = problems;
      const place = placeOf(context, row);
      if (problem === undefined) yield claimItem(context, row, value);
      else yield rejected(place, problem.message, `${subject} ${relation.type} ${object}`);
    }
  }
}

function claimItem(context: TableContext, row: RowCells, claim: ClaimInput): ClaimItem {
  const proposed = context.mapping.review === true;
  return { item: 'claim', place: placeOf(context, row), claim, proposed };
}

function holds(row: RowCells, when: RelationMapping['when']): boolean {
  if (when === undefined) return true;
  const text = cellText(row.column(when.column));
  const wanted = yesOrNo(when.is);
  if (wanted !== null && yesOrNo(text) !== null) return yesOrNo(text) === wanted;
  return fold(text) === fold(when.is);
}

async function* endsOf(
  { context, parties, row, rowId, country }: ClaimsOf,
  end: RelationMapping['from'],
): AsyncGenerator<Item, string[]> {
  if (end === 'row') return rowId === null ? [] : [rowId];
  const ids: string[] = [];
  for (const found of await parties.namedIn(context, row, end, country)) {
    if ('complaint' in found) {
      yield rejected(placeOf(context, row, end.column), found.complaint, found.name);
      continue;
    }
    if (found.item !== null) yield found.item;
    ids.push(found.id);
  }
  return [...new Set(ids)];
}

type Dates = Pick<ClaimInput, 'validFrom' | 'validTo' | 'observedOn'>;

function* datesOf(of: ClaimsOf, relation: RelationMapping): Generator<Item, Dates> {
  const read = function* (
    cell: CellMapping | undefined,
    side: keyof Period,
  ): Generator<Item, string | null> {
    if (cell === undefined) return null;
    const date = readPeriod(of.row.value(cell), of.context.mapping.dates ?? {});
    if ('value' in date) return date.value[side];
    yield badCell(of, cell.column, date.complaint);
    return null;
  };
  return {
    validFrom: yield* read(relation.validFrom, 'from'),
    validTo: yield* read(relation.validTo, 'to'),
    observedOn: yield* read(relation.observedOn, 'from'),
  };
}

function badCell({ context, row }: ClaimsOf, column: string | undefined, complaint: string): Item {
  const left = column === undefined ? null : cellText(row.column(column));
  return rejected(placeOf(context, row, column), complaint, left);
}

function* amountsOf(
  of: ClaimsOf,
  { amounts = [] }: RelationMapping,
  validFrom: string | null,
  { from, to }: { readonly from: readonly string[]; readonly to: readonly string[] },
): Generator<Item, YearAmount[]> {
  const found: YearAmount[] = [];
  const payers = from.length;
  for (const mapping of amounts) {
    const read = payers > 1 ? shared(of, mapping, payers) : amountOf(of, mapping, validFrom);
    if ('complaint' in read) yield badCell(of, mapping.column, read.complaint);
    else if (read.value === null) continue;
    else if (payers > 0 && to.length > 0) found.push(read.value);
    else yield badCell(of, mapping.column, nobodys(of, mapping, payers === 0 ? 'pays' : 'gets'));
  }
  return found;
}

/** An amount of which one side is missing. */
function nobodys({ row }: ClaimsOf, { column }: AmountMapping, what: 'pays' | 'gets'): string {
  return `"${row.text({ column })}" is left out: the row names nobody who ${what} it. Write the name into its cell to have the amount.`;
}

/** What several pay together cannot be told apart. */
function shared({ row }: ClaimsOf, { column }: AmountMapping, payers: number): Read<null> {
  const text = row.text({ column });
  if (text === '') return { value: null };
  return {
    complaint: `"${text}" is paid by ${payers} together, and the row does not say how much by each. Give each a row of its own to have the amounts.`,
  };
}

function amountOf(
  { row, context }: ClaimsOf,
  mapping: AmountMapping,
  validFrom: string | null,
): Read<YearAmount | null> {
  const read = readAmount(row.column(mapping.column), mapping.decimal);
  if ('complaint' in read) return read;
  if (read.value === null) return { value: null };
  const currency = read.value.currency ?? currencyOf(row, mapping);
  const text = cellText(row.column(mapping.column));
  if (currency === null) return { complaint: noCurrency(text) };
  const year = mapping.year === undefined ? validFrom : yearIn(row, mapping.year, context);
  if (year === null) return { complaint: noYear(text, mapping) };
  const { value } = read.value;
  return { value: yearAmount({ year: yearOf(year), currency, value, kind: mapping.kind }) };
}

function noYear(text: string, { year }: AmountMapping): string {
  const remedy =
    year?.column === undefined
      ? 'Give it a "year" in the mapping.'
      : `Write a date into "${year.column}".`;
  return `The amount "${text}" has no year. ${remedy}`;
}

function yearIn(row: RowCells, cell: CellMapping, { mapping }: TableContext): string | null {
  const read = readPeriod(row.value(cell), mapping.dates ?? {});
  return 'value' in read ? read.value.from : null;
}
