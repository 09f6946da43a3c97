/** One row of an answer, whatever side gave it. Dates and role are of the relation, where one was asked. */
export interface AnswerRow {
  readonly id: string;
  readonly name: string | null;
  readonly role?: string | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

/** An answer as it is compared. */
export interface Answer {
  readonly rows: readonly AnswerRow[];
  /** How many there are in all, where that was asked. */
  readonly total: number | null;
}

/** What a side is sent over HTTP for one workload, and where its rows are in what comes back. */
export interface Question<Given> {
  readonly document: string;
  readonly variables?: (given: Given) => Readonly<Record<string, unknown>>;
  /** Paths of lists or of single rows, such as `dialogue.members.edges`. */
  readonly rows: readonly string[];
  readonly total?: string;
}

type Json = Readonly<Record<string, unknown>>;

/** What stands at a path; undefined when there is no such place. */
export function at(data: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (isMap(value) ? value[key] : undefined), data);
}

export const isMap = (value: unknown): value is Json => typeof value === 'object' && value !== null;

export function answerOf<Given>(data: unknown, { rows, total }: Question<Given>): Answer {
  const found = rows.flatMap((path) => at(data, path) ?? []);
  return { rows: found.map(rowOf), total: total === undefined ? null : Number(at(data, total)) };
}

/** A row from a node, or from an edge `{ node, relation }` under any of its names. */
export function rowOf(value: unknown): AnswerRow {
  const node = at(value, 'node') ?? value;
  const edge = at(value, 'relation') ?? at(value, 'properties') ?? at(value, 'edge');
  const row = { id: String(at(node, 'id')), name: textAt(node, 'name') };
  if (edge === undefined) return row;
  return {
    ...row,
    role: textAt(edge, 'role'),
    validFrom: textAt(edge, 'validFrom'),
    validTo: textAt(edge, 'validTo'),
  };
}

function textAt(value: unknown, key: string): string | null {
  const text = at(value, key);
  return typeof text === 'string' ? text : null;
}
