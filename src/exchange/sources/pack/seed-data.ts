import type { EntityKind } from '../../../domain/kinds.js';
import type { Problem } from './problem.js';
import type {
  DocumentColumn,
  EntityColumn,
  IdentifierColumn,
  NameColumn,
  RelationColumn,
  SourceColumn,
  ValueColumn,
} from './seed-columns.js';

/** One row of a seed file and where it stands. */
export interface SeedRow<T> {
  readonly file: string;
  /** Line on which the row ends, counted from 1; 1 is the header. */
  readonly line: number;
  readonly value: T;
}

/** The cells of a row by column: trimmed text, `''` for an empty cell or a column the file has not. */
export type Cells<Column extends string> = Readonly<Record<Column, string>>;

/** One seed file. */
export interface SeedTable<Column extends string> {
  readonly file: string;
  /** The columns of such a file. */
  readonly expected: readonly Column[];
  /** Columns that it may have, all of them or none. */
  readonly optional: readonly Column[];
  /** Those of the expected ones that it may leave out, as if all their cells were empty. */
  readonly mayLack?: readonly string[];
  /** The header row as it stands in the file. */
  readonly header: readonly string[];
  readonly rows: readonly SeedRow<Cells<Column>>[];
}

export interface EntityCells {
  readonly kind: EntityKind;
  /** The columns that all kinds have. */
  readonly common: Cells<EntityColumn>;
  /** Which document says so. */
  readonly source: Cells<SourceColumn>;
  /** The fields of the kind: `{ organisationType: '40', … }`. */
  readonly fields: Readonly<Record<string, string>>;
}

/** All seed files of a directory, as text: nothing is converted and nothing is left out. */
export interface SeedData {
  readonly directory: string;
  readonly entities: readonly SeedRow<EntityCells>[];
  readonly names: readonly SeedRow<Cells<NameColumn | SourceColumn>>[];
  readonly identifiers: readonly SeedRow<Cells<IdentifierColumn | SourceColumn>>[];
  readonly values: readonly SeedRow<Cells<ValueColumn>>[];
  readonly documents: readonly SeedRow<Cells<DocumentColumn>>[];
  readonly relations: readonly SeedRow<Cells<RelationColumn>>[];
  /** Header and expected columns of every file that was read. */
  readonly tables: readonly Omit<SeedTable<string>, 'rows'>[];
  /** What could not be read at all: a broken quote, a row with too many cells, a stray file. */
  readonly problems: readonly Problem[];
}
