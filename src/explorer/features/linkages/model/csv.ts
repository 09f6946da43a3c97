import type { Claim, Evidence } from '../../../core/documents/evidence.js';
import type { FoundLinkage } from '../documents.js';
import { GAPS } from './marks.js';
import type { Mark } from '../../../core/address/parts/linkages.js';
import type { Column, Row } from './matrix.js';

type Value = string | number | null;

/** How the words of a table are said. */
export interface TableWords {
  readonly head: readonly [actor: string, id: string, kind: string];
  readonly column: (column: Column) => string;
  readonly kind: (row: Row) => string;
  readonly mark: (mark: Mark) => string;
  /** What became of a link, where two sides are compared. */
  readonly change: (link: FoundLinkage) => string;
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
        links.length === 0
          ? marks.map(words.mark).join('; ')
          : links.map((link) => linkInWords(link, words)).join('; '),
      ),
    ]),
  ];
}

function linkInWords(link: FoundLinkage, { change }: Pick<TableWords, 'change'>): string {
  const { how, through, relation } = link;
  const { validFrom, status } = relation;
  const details = [
    through?.shortName,
    validFrom,
    status === 'ACTUAL' ? null : status.toLowerCase(),
    link.difference === undefined ? null : change(link),
  ].filter((detail) => detail != null);
  return details.length === 0 ? how : `${how} (${details.join(', ')})`;
}

export interface LinkEvidence {
  /** Documents by the id of the relation. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  /** By which rows are members of what they were chosen by. */
  readonly memberships: readonly Evidence[];
}

/**
 * Every row with why it is one, every link of it and every place where one is missing: a line for
 * each document behind it, and one without a document for what is missing.
 */
export function linkLines(
  rows: readonly Row[],
  columns: readonly Column[],
  { claims, memberships }: LinkEvidence,
  words: Pick<TableWords, 'column' | 'mark' | 'change'>,
): readonly (readonly Value[])[] {
  return rows.flatMap(({ actor, cells }) => [
    ...memberships
      .filter(({ subject }) => subject.id === actor.id)
      .flatMap(({ id, label, object, validFrom, validTo, confidence, claims: { nodes } }) =>
        withDocuments(
          [actor.name, actor.id, object.name, label, validFrom, validTo, confidence],
          nodes,
          id,
        ),
      ),
    ...cells.flatMap(({ links, marks }, at) => {
      const column = columns[at];
      if (column === undefined) return [];
      const missing = marks.filter((mark) => GAPS.has(mark));
      return [
        ...missing.map((mark) => [
          ...[actor.name, actor.id, words.column(column), words.mark(mark)],
          ...Array<null>(8).fill(null),
        ]),
        ...links.flatMap((one) => {
          const { relation, how, through } = one;
          const { name } = column.framework;
          const to = through === null ? name : `${name}: ${through.shortName}`;
          const { id, validFrom, validTo, confidence } = relation;
          const link = [actor.name, actor.id, to, how, validFrom, validTo, confidence];
          const lines = withDocuments(link, claims.get(id) ?? [], id);
          return one.difference === undefined
            ? lines
            : lines.map((line) => [...line, words.change(one)]);
        }),
      ];
    }),
  ]);
}

/** A line for each document; one without where none is at hand. */
function withDocuments(
  line: readonly Value[],
  claims: readonly Claim[],
  id: string,
): readonly (readonly Value[])[] {
  if (claims.length === 0) return [[...line, null, null, null, null, id]];
  return claims.map(({ document, locator }) => [
    ...line,
    ...[document.title, document.publisher, locator, document.url, id],
  ]);
}
