import type { DescriptionInput } from '../../../../domain/claims/description.js';
import { valuesOf } from '../../../../domain/claims/stated-values.js';
import type { EntityInput } from '../../../../domain/entity.js';
import type { Place, RejectedItem } from '../../item.js';
import type { Mapping } from '../mapping/mapping.js';
import type { RowCells } from './row-cells.js';

/** How sure the reading of a table is unless the mapping says. */
const CONFIDENCE = 0.9;

/** What the rows of one table have in common. */
export interface TableContext {
  /** As people call the file. */
  readonly file: string;
  readonly sheet: string | null;
  /** Id of the document. */
  readonly document: string;
  /** Begins the codes of what the table brings. */
  readonly scope: string;
  readonly mapping: Mapping;
}

/** `sheet Trainings, row 7`: the place in the file, and in the document. */
export function rowPlace({ sheet }: TableContext, row: number): string {
  return sheet === null ? `row ${row}` : `sheet ${sheet}, row ${row}`;
}

export function placeOf(context: TableContext, row: RowCells, column?: string): Place {
  const at = rowPlace(context, row.number);
  return { file: context.file, at: column === undefined ? at : `${at}, column "${column}"` };
}

export function rejected(place: Place, reason: string, left: string | null): RejectedItem {
  return { item: 'rejected', place, reason, left };
}

export const confidenceOf = ({ mapping }: TableContext): number => mapping.confidence ?? CONFIDENCE;

/** What the table says of an entity at this row. */
export function descriptionOf(
  context: TableContext,
  row: RowCells,
  clean: EntityInput,
): DescriptionInput {
  return {
    ...{ statedFor: clean.id, kind: clean.kind, values: valuesOf(clean) },
    ...{ speaksOf: null, editorial: null, note: null, polarity: 'ASSERTS', method: 'IMPORT' },
    document: context.document,
    locator: rowPlace(context, row.number),
    confidence: confidenceOf(context),
  };
}
