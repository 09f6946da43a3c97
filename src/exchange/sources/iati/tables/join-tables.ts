import { stat } from 'node:fs/promises';
import { invalidInput } from '../../../../domain/errors.js';
import type { Place, RejectedItem } from '../../item.js';
import type { SourceFile } from '../../source.js';
import type { Element, RawActivity } from '../element.js';
import { rejected } from '../rejected.js';
import type { ReadOptions } from '../xml/read-xml.js';
import { readRows, type TableRow } from './read-rows.js';
import { IDENTIFIER, sheetOf, type SheetKind } from './sheets.js';

/** The most rows that are joined in memory: tables of this size come as XML. */
const MOST_ROWS = 2_000_000;

/** What sheets hold together. */
export interface Joined {
  readonly activities: readonly RawActivity[];
  readonly rejected: readonly RejectedItem[];
  /** How many rows there are of sheets that are left out, by what they hold. */
  readonly leftOut: ReadonlyMap<string, number>;
}

interface Growing {
  /** The row of the activity itself; null until it is found. */
  place: Place | null;
  readonly firstPlace: Place;
  modified: string;
  readonly elements: Element[];
}

/** Joins the rows of all sheets by the identifier of the activity, whatever file they stand in. */
export async function joinTables(
  files: readonly SourceFile[],
  options: (file: SourceFile) => ReadOptions,
): Promise<Joined> {
  const joining = new Joining();
  for (const file of files) {
    const modified = (await stat(file.path)).mtime.toISOString().slice(0, 10);
    let sheet: SheetKind | undefined;
    for await (const row of readRows(file, options(file))) {
      if ('item' in row) {
        joining.rejected.push(row);
        continue;
      }
      sheet ??= joining.sheetOf(file, row);
      if (sheet === null) break;
      if ('leftOut' in sheet) joining.leaveOut(sheet.leftOut);
      else joining.add(sheet, row, file.name, modified);
    }
  }
  return joining.joined();
}

class Joining {
  readonly rejected: RejectedItem[] = [];
  readonly #activities = new Map<string, Growing>();
  readonly #leftOut = new Map<string, number>();
  #rows = 0;

  sheetOf({ name }: SourceFile, { columns }: TableRow): SheetKind {
    const sheet = sheetOf(columns);
    if (sheet === null) {
      const reason = `This is no sheet of IATI activities: it needs a column ${IDENTIFIER} and one such as activity_status_code, participating_org_role or transaction_type_code.`;
      this.rejected.push(rejected({ file: name, at: 'line 1' }, reason));
    }
    return sheet;
  }

  leaveOut(what: string): void {
    this.#leftOut.set(what, (this.#leftOut.get(what) ?? 0) + 1);
  }

  add(
    { sheet, read }: Extract<SheetKind, { sheet: string }>,
    { line, cells }: TableRow,
    file: string,
    modified: string,
  ): void {
    this.#rows += 1;
    if (this.#rows > MOST_ROWS) {
      throw invalidInput(
        `The tables have more than ${MOST_ROWS.toLocaleString('en')} rows, which are joined in memory. Take them in parts, or the XML that they were made from.`,
      );
    }
    const place = { file, at: `line ${line}` };
    const identifier = cells[IDENTIFIER];
    if (identifier === undefined) {
      this.rejected.push(rejected(place, `The row has no ${IDENTIFIER}.`));
      return;
    }
    const activity = this.#activities.get(identifier) ?? {
      ...{ place: null, firstPlace: place, modified },
      elements: [],
    };
    this.#activities.set(identifier, activity);
    const isActivity = sheet === 'activity';
    if (isActivity && activity.place !== null) {
      const reason = `The activity ${identifier} stands in ${activity.place.at} of ${activity.place.file} already. The first is taken.`;
      this.rejected.push(rejected(place, reason, identifier));
      return;
    }
    if (isActivity) Object.assign(activity, { place, modified });
    activity.elements.push(...read(cells).map((one) => (isActivity ? one : { ...one, place })));
  }

  joined(): Joined {
    const activities: RawActivity[] = [];
    for (const [identifier, { place, firstPlace, modified, elements }] of this.#activities) {
      if (place === null) {
        const reason = `No sheet has a row for the activity ${identifier} itself.`;
        this.rejected.push(rejected(firstPlace, reason, identifier));
        continue;
      }
      activities.push({ place, attributes: {}, elements, fileDate: { stated: null, modified } });
    }
    return { activities, rejected: this.rejected, leftOut: this.#leftOut };
  }
}
