import { ENTITY_KINDS } from '../../domain/kinds.js';
import type { Arranged } from './arrange.js';
import { GONE, shared, type Adjacency } from './columns.js';
import { Order } from './order.js';
import { revisedHalves, type NumberedLink } from './revised-halves.js';
import type { LinkRow, NodeRow } from './statements.js';

/** What is to be put in place of what the graph has. */
export interface Revision {
  /** Entities as they are now. */
  readonly nodes: readonly NodeRow[];
  /** Ids of entities that are no longer there. */
  readonly lost: readonly string[];
  /** Ids of entities whose relations are all among `links`. */
  readonly around: ReadonlySet<string>;
  /** Pairs of ids; all relations between the two are among `links`. */
  readonly between: readonly (readonly [string, string])[];
  readonly links: readonly LinkRow[];
}

/** What numbers stand for. */
export interface Named {
  readonly ids: string[];
  /** Folded names to sort by. */
  readonly names: string[];
  readonly kinds: Uint8Array;
}

/** A graph by numbers, and the ids and names that these stand for. A number is never used again. */
export class NumberedGraph {
  /** The columns as they are now; they never change, a revision puts others in their place. */
  graph: Adjacency;
  readonly #ids: string[];
  readonly #names: string[];
  readonly #numbers = new Map<string, number>();
  readonly #byName: Order;
  readonly #byId: Order;
  /** How many halves were ever written: the next goes here. */
  #used: number;

  /** @param byName all numbers in the order of names, then ids. The ids are in order. */
  constructor({ ids, names, kinds }: Named, arranged: Arranged, byName: number[]) {
    const nodes = ids.length;
    [this.#ids, this.#names] = [ids, names];
    for (const [number, id] of ids.entries()) this.#numbers.set(id, number);
    this.#byName = new Order(byName, nodes, (a, b) => comesBefore(names, ids, a, b));
    this.#byId = new Order([...ids.keys()], nodes, (a, b) => (ids[a] ?? '') < (ids[b] ?? ''));
    this.graph = { ...arranged, nodes, kind: kinds, ...this.#ranks() };
    this.#used = arranged.end.at(-1) ?? 0;
  }

  /** The number of an entity that is there. */
  numberOf(id: string): number | undefined {
    const number = this.#numbers.get(id);
    return number === undefined || this.graph.kind[number] === GONE ? undefined : number;
  }

  idOf(number: number): string {
    return this.#ids[number] ?? '';
  }

  nameOf(number: number): string {
    return this.#names[number] ?? '';
  }

  /** The rank by name between what comes up to this name and id, and what comes after (or, backward, the other way). */
  nameRank(name: string, id: string, backward: boolean): number {
    const beyond = (number: number): boolean => {
      const [own, ownId] = [this.nameOf(number), this.idOf(number)];
      return own > name || (own === name && (ownId > id || (backward && ownId === id)));
    };
    return backward ? this.#byName.rankFrom(beyond) : this.#byName.rankBelow(beyond);
  }

  degree(id: string): number {
    const number = this.#numbers.get(id);
    if (number === undefined) return 0;
    return (this.graph.end[number] ?? 0) - (this.graph.start[number] ?? 0);
  }

  /** Puts compacted lists in place of these. */
  replaceHalves(arranged: Arranged): void {
    this.graph = { ...this.graph, ...arranged };
    this.#used = arranged.end.reduce((most, end) => Math.max(most, end), 0);
  }

  /** Takes a revision in; false when there is no room left for it, and nothing has changed then. */
  revise(revision: Revision): boolean {
    const known = this.#ids.length;
    const fresh = revision.nodes.filter(({ id }) => !this.#numbers.has(id));
    const number = new Map(fresh.map(({ id }, at) => [id, known + at]));
    const numberOf = (id: string): number => this.#numbers.get(id) ?? number.get(id) ?? -1;
    const links = revision.links
      .map((link): NumberedLink => ({
        ...link,
        s: numberOf(link.subject),
        o: numberOf(link.object),
      }))
      .filter(({ s, o }) => s >= 0 && o >= 0);
    const written = revisedHalves(this.graph, {
      nodes: known + fresh.length,
      around: new Set([...revision.around].map(numberOf).filter((at) => at >= 0)),
      between: revision.between
        .map(([a, b]) => [numberOf(a), numberOf(b)] as const)
        .filter(([a, b]) => a >= 0 && b >= 0),
      links,
      at: this.#used,
    });
    if (written === null) return false;
    this.#used = written.used;
    const columns = this.#revisedNodes(revision, fresh);
    this.graph = { ...this.graph, ...columns, start: written.start, end: written.end };
    return true;
  }

  #revisedNodes(
    { nodes, lost }: Revision,
    fresh: readonly NodeRow[],
  ): Pick<Adjacency, 'nodes' | 'kind' | 'nameRank' | 'idRank'> {
    const renamed = nodes.filter(({ id, name }) => {
      const number = this.#numbers.get(id);
      return number !== undefined && this.#names[number] !== name;
    });
    const moved = renamed.map(({ id }) => this.#numbers.get(id) ?? 0);
    const added = fresh.map((_, at) => this.#ids.length + at);
    for (const { id, name } of fresh) {
      this.#numbers.set(id, this.#ids.push(id) - 1);
      this.#names.push(name);
    }
    const length = this.#ids.length;
    if (moved.length + added.length > 0) {
      // Taken out under the old names, put in under the new ones.
      this.#byName.change(new Set(moved), [], length);
      for (const { id, name } of renamed) this.#names[this.#numbers.get(id) ?? 0] = name;
      this.#byName.change(new Set(), [...moved, ...added], length);
      this.#byId.change(new Set(), added, length);
    }
    const kind = shared.bytes(length);
    kind.set(this.graph.kind);
    for (const row of nodes) {
      const at = this.#numbers.get(row.id) ?? 0;
      kind[at] = row.shown ? ENTITY_KINDS.indexOf(row.kind) : GONE;
    }
    for (const id of lost) {
      const at = this.#numbers.get(id);
      if (at !== undefined) kind[at] = GONE;
    }
    return { nodes: length, kind, ...this.#ranks() };
  }

  #ranks(): Pick<Adjacency, 'nameRank' | 'idRank'> {
    return { nameRank: this.#byName.ranks, idRank: this.#byId.ranks };
  }
}

export function comesBefore(
  names: readonly string[],
  ids: readonly string[],
  a: number,
  b: number,
): boolean {
  const [one, other] = [names[a] ?? '', names[b] ?? ''];
  return one < other || (one === other && (ids[a] ?? '') < (ids[b] ?? ''));
}
