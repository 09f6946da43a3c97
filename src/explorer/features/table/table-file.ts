import { entityRows, relationRows, sortRows } from '../../core/picture/table-rows.js';
import type { State } from '../../core/address/state.js';
import type { Subgraph } from '../../core/picture/subgraph.js';
import { words } from '../../core/words/words.js';
import { csvFile } from '../../kit/csv-file.js';
import { pictureShare } from '../../kit/picture-share.js';
import type { Shared, ShareInput, ViewFile } from '../../kit/view.js';
import { entityColumns, relationColumns, type ShownColumn } from './columns.js';

type TableState = Pick<State, 'rows' | 'sort' | 'on' | 'known' | 'with' | 'since'>;
type Line = readonly (string | number | null)[];

/** The table that is shown, in its order, with the ids of what stands in its rows. */
export function tableFile(shown: Subgraph, state: TableState): ViewFile {
  return csvFile(words.files.table, state.rows, () => tableLines(shown, state));
}

export function tableLines(shown: Subgraph, state: TableState): readonly Line[] {
  const { rows, sort } = state;
  const { fileColumns } = words.table;
  if (rows === 'entities') {
    const columns = entityColumns(state);
    return linesOf(sortRows(entityRows(shown), columns, sort), columns, [
      [fileColumns.id, ({ id }) => id],
    ]);
  }
  const columns = relationColumns(state);
  return linesOf(sortRows(relationRows(shown), columns, sort), columns, [
    [fileColumns.subject, ({ subject }) => subject.id],
    [fileColumns.object, ({ object }) => object.id],
    [fileColumns.relation, ({ id }) => id],
  ]);
}

function linesOf<Row>(
  rows: readonly Row[],
  columns: readonly ShownColumn<Row>[],
  ids: readonly (readonly [head: string, read: (row: Row) => string])[],
): readonly Line[] {
  return [
    [...columns.map(({ name }) => words.table.columns[name]), ...ids.map(([head]) => head)],
    ...rows.map((row) => [
      ...columns.map(({ text }) => text(row)),
      ...ids.map(([, read]) => read(row)),
    ]),
  ];
}

/** What can be handed on of the table: itself, and the picture that it lists. */
export function tableShare(input: ShareInput): Shared {
  const picture = pictureShare(input);
  return { ...picture, files: [tableFile(input.shown, input.app.state), ...picture.files] };
}
