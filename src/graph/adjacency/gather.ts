import { setImmediate } from 'node:timers/promises';
import { inTurns } from '../../analytics/steps.js';
import { ENTITY_KINDS } from '../../domain/kinds.js';
import type { Ask } from '../read/redirects.js';
import type { Arranged, Gathered } from './arrange.js';
import { codeOf, emptyHalves, GONE, shared, type Halves } from './columns.js';
import { comesBefore, NumberedGraph } from './numbered-graph.js';
import { sortedNumbers } from './sorted-numbers.js';
import { linksOf, linksOfHub, nodesAfter, type LinkRow } from './statements.js';

/** Rows of one statement: what is decoded without a break. */
const PAGE = 2000;

/** Where lists are made of what was read. */
export type Arrange = (gathered: Gathered) => Promise<Arranged>;

export interface GatherOptions {
  readonly arrange: Arrange;
  /** The most relations. */
  readonly most: number;
  /** Asked between two statements; it may throw. */
  readonly goOn: () => void;
}

/**
 * Reads the whole present graph page by page, and lets others have the process in between. Changes
 * meanwhile may be in it or not. Null when it has more relations than it may.
 */
export async function gather(
  ask: Ask,
  { arrange, most, goOn }: GatherOptions,
): Promise<NumberedGraph | null> {
  const read: Ask = async (statement) => {
    goOn();
    const rows = await ask(statement);
    await setImmediate();
    return rows;
  };
  const nodes = await gatherNodes(read, most);
  if (nodes === null) return null;
  const { ids, names, kinds, links } = nodes;
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const columns = new LinkColumns(links.reduce((sum, count) => sum + count, 0));
  for (let next = 0; next < ids.length;) {
    const batch = batchFrom(links, next);
    if (batch === next + 1 && (links[next] ?? 0) > PAGE) {
      await gatherHub(read, ids[next] ?? '', (rows) => {
        columns.add(rows, numbers);
      });
    } else {
      const some = ids.slice(next, batch).filter((_, at) => (links[next + at] ?? 0) > 0);
      if (some.length > 0) columns.add(await read(linksOf(some)), numbers);
    }
    next = batch;
  }
  const byName = await inTurns(sortedNumbers(ids.length, (a, b) => comesBefore(names, ids, a, b)));
  const halves = await arrange({ ...columns.taken(), nodes: ids.length });
  return new NumberedGraph({ ids, names, kinds }, halves, byName);
}

interface GatheredNodes {
  readonly ids: string[];
  readonly names: string[];
  readonly kinds: Uint8Array;
  readonly links: readonly number[];
}

async function gatherNodes(read: Ask, most: number): Promise<GatheredNodes | null> {
  const [ids, names, links, kinds]: [string[], string[], number[], number[]] = [[], [], [], []];
  let total = 0;
  for (let more = true; more;) {
    const rows = await read(nodesAfter(ids.at(-1) ?? '', PAGE));
    for (const row of rows) {
      ids.push(row.id);
      names.push(row.name);
      links.push(row.links);
      kinds.push(row.shown ? ENTITY_KINDS.indexOf(row.kind) : GONE);
      total += row.links;
    }
    if (total > most) return null;
    more = rows.length === PAGE;
  }
  const column = shared.bytes(kinds.length);
  column.set(kinds);
  return { ids, names, links, kinds: column };
}

/** The end of the longest run from here that one statement can read; at least one. */
function batchFrom(links: readonly number[], from: number): number {
  let [next, sum] = [from, 0];
  while (next < links.length && next - from < PAGE) {
    sum += links[next] ?? 0;
    if (sum > PAGE && next > from) break;
    next += 1;
  }
  return next;
}

async function gatherHub(
  read: Ask,
  id: string,
  add: (rows: readonly LinkRow[]) => void,
): Promise<void> {
  let after = '';
  for (let more = true; more;) {
    const rows = await read(linksOfHub(id, after, PAGE));
    add(rows);
    after = rows.at(-1)?.id ?? after;
    more = rows.length === PAGE;
  }
}

/** Columns that grow. */
class LinkColumns {
  #count = 0;
  #subject: Int32Array;
  #columns: Halves;

  constructor(room: number) {
    this.#subject = shared.numbers(room);
    this.#columns = emptyHalves(room);
  }

  /** Adds relations between entities that are known. */
  add(rows: readonly LinkRow[], numbers: ReadonlyMap<string, number>): void {
    if (this.#count + rows.length > this.#subject.length) this.#grow(rows.length);
    const columns = this.#columns;
    for (const row of rows) {
      const [s, o] = [numbers.get(row.subject), numbers.get(row.object)];
      if (s === undefined || o === undefined) continue;
      const at = this.#count++;
      this.#subject[at] = s;
      columns.other[at] = o;
      columns.code[at] = codeOf(row.type, row.status);
      columns.from[at] = row.from;
      columns.to[at] = row.to;
      columns.confidence[at] = row.confidence;
    }
  }

  taken(): Omit<Gathered, 'nodes'> {
    return { ...this.#columns, subject: this.#subject, count: this.#count };
  }

  #grow(by: number): void {
    const room = Math.ceil(this.#subject.length * 1.5) + by;
    const [subject, columns] = [shared.numbers(room), emptyHalves(room)];
    subject.set(this.#subject);
    for (const name of ['other', 'code', 'from', 'to', 'confidence'] as const) {
      columns[name].set(this.#columns[name]);
    }
    [this.#subject, this.#columns] = [subject, columns];
  }
}
