/**
 * One question to an engine: a static text, its parameters, and how a row becomes a value.
 * Texts come from a small fixed set so that plans are cached; everything that varies is a
 * parameter. Rows hold only scalars, lists and maps.
 */
export interface Statement<Value> {
  readonly text: string;
  readonly parameters: Parameters;
  readonly decode: (row: Row) => Value;
  /** A column whose list holds the rows: one row that holds many costs a driver half of many rows. */
  readonly listed?: string;
}

/** What the rows of an answer become. */
export function valuesOf<Value>(
  { decode, listed }: Statement<Value>,
  rows: readonly Row[],
): Value[] {
  const all = listed === undefined ? rows : rows.flatMap((row) => row[listed] as Row[]);
  return all.map((row) => decode(row));
}

export type Parameters = Readonly<Record<string, unknown>>;
export type Row = Readonly<Record<string, unknown>>;

/** A statement whose rows are not read. */
export function command(text: string, parameters: Parameters = {}): Statement<Row> {
  return { text, parameters, decode: (row) => row };
}
