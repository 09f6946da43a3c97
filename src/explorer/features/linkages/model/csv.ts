import type { Claim } from '../../../core/documents/evidence.js';
import type { FoundLinkage } from '../documents.js';
import type { Mark } from './marks.js';
import type { Column, Row } from './matrix.js';

type Value = string | number | null;

/** How the words of a table are said. */
export interface TableWords {
  readonly head: readonly [actor: string, id: string, kind: string];
  readonly column: (column: Column) => string;
  readonly kind: (row: Row) => string;
  readonly mark: (mark: Mark) => string;
}

/** The table as it is shown: one line a row, one field a column. Empty: it does not apply. */
export function tableLines(
  rows: readonly Row[],
  columns: readonly Column[],
  words: TableWords,
): readonly (readonly Value[])[] {
  return [
    [...words.head, ...columns.map(words.column)],
    ...rows.map((row) => [
      row.actor.name,
      row.actor.id,
      words.kind(row),
      ...row.cells.map(({ links, marks }) =>
        links.length === 0 ? marks.map(words.mark).join('; ') : links.map(linkInWords).join('; '),
      ),
    ]),
  ];
}

function linkInWords({ how, through, relation: { validFrom, status } }: FoundLinkage): string {
  const details = [
    through?.shortName,
    validFrom,
    status === 'ACTUAL' ? null : status.toLowerCase(),
  ].filter((detail) => detail != null);
  return details.length === 0 ? how : `${how} (${details.join(', ')})`;
}

/** Every link of the rows, a line for each document behind it. */
export function linkLines(
  rows: readonly Row[],
  columns: readonly Column[],
  claimsOf: ReadonlyMap<string, readonly Claim[]>,
): readonly (readonly Value[])[] {
  return rows.flatMap(({ actor, cells }) =>
    cells.flatMap(({ links }, at) =>
      links.flatMap(({ relation, how, through }) => {
        const framework = columns[at]?.framework.name ?? '';
        const to = through === null ? framework : `${framework}: ${through.shortName}`;
        const { id, validFrom, validTo, confidence } = relation;
        const link = [actor.name, actor.id, to, how, validFrom, validTo, confidence];
        return (claimsOf.get(id) ?? []).map(({ document, locator }) => [
          ...link,
          document.title,
          document.publisher,
          locator,
          document.url,
          id,
        ]);
      }),
    ),
  );
}
