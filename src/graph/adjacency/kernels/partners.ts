import { counts, isOfKinds, type Adjacency, type HalfRule } from '../columns.js';
import { firstOf, marks, type Marks } from './marks.js';

/** A table from numbers to lists of numbers. */
export type NumberTable = ReadonlyMap<number, readonly number[]>;

/** Whose partners are asked for: an actor, with its parts where parts act for it. */
export interface Family {
  /** Itself, then its parts. */
  readonly members: readonly number[];
  /** What it is part of: none of these is a partner. */
  readonly wholes: readonly number[];
  /** For whom parts stand as seen from it, where that differs from the table of all. */
  readonly heads: NumberTable;
}

/** What parts do counts for others. */
export interface PartTables {
  /** For whom each part stands. */
  readonly heads: NumberTable;
  /** Each part, then all that it is part of: nothing of these takes part in it. */
  readonly above: NumberTable;
}

export interface PartnersQuestion {
  readonly families: readonly Family[];
  /** Null where nobody acts for anybody. */
  readonly parts: PartTables | null;
  readonly rule: HalfRule;
  /** A bit for each kind: of shared entities, of actors, and of partners. */
  readonly via: number;
  readonly actors: number;
  readonly kinds: number;
  readonly minimumShared: number;
  readonly includeDirect: boolean;
  /** Null where only their number is asked. */
  readonly page: PartnersPage | null;
}

export interface PartnersPage {
  readonly orderBy: 'SHARED_COUNT_DESC' | 'RELEVANCE_DESC' | 'NAME_ASC';
  readonly backward: boolean;
  /** How many partners are given. */
  readonly size: number;
  /** Where the page begins: the value and the rank by name of the place. */
  readonly key: { readonly value: number; readonly rank: number } | null;
  /** The most shared entities that a partner comes with. */
  readonly mostShared: number;
}

export interface Partner {
  readonly node: number;
  readonly sharedCount: number;
  readonly weight: number;
  /** Shared entities by name, the first ones. */
  readonly shared: readonly number[];
}

export interface PartnersFound {
  readonly total: number;
  readonly items: readonly Partner[];
}

const NOBODY: readonly number[] = [];

/** As `WEIGHT_UNITS` of the statements: sums of whole units are the same in every order. */
const UNITS = 1e11;

/** The partners of each of these actors. */
export function partners(graph: Adjacency, question: PartnersQuestion): PartnersFound[] {
  const search = new PartnerSearch(graph, question);
  return question.families.map((family) => search.of(family));
}

class PartnerSearch {
  readonly #shared: Int32Array;
  readonly #units: Float64Array;
  readonly #met: Marks;
  readonly #own: Marks;
  readonly #wholes: Marks;
  readonly #things: Marks;

  constructor(
    private readonly graph: Adjacency,
    private readonly question: PartnersQuestion,
  ) {
    const { nodes } = graph;
    this.#shared = new Int32Array(nodes);
    this.#units = new Float64Array(nodes);
    [this.#met, this.#own] = [marks(nodes), marks(nodes)];
    [this.#wholes, this.#things] = [marks(nodes), marks(nodes)];
  }

  of(family: Family): PartnersFound {
    const { minimumShared, includeDirect, page } = this.question;
    for (const some of [this.#own, this.#wholes, this.#things]) some.clear();
    for (const node of family.members) this.#own.add(node);
    for (const node of family.wholes) this.#wholes.add(node);
    const things = this.#thingsOf(family);
    const candidates = this.#sharing(family, things);
    const enough = candidates.filter((node) => (this.#shared[node] ?? 0) >= minimumShared);
    const direct = includeDirect ? this.#direct(family, new Set(candidates)) : [];
    const all = [...enough, ...direct];
    const items = page === null ? [] : this.#items(family, things, all, page);
    for (const node of candidates) this.#shared[node] = this.#units[node] = 0;
    return { total: all.length, items };
  }

  /** What the family takes part in. */
  #thingsOf({ members }: Family): number[] {
    const { graph, question } = this;
    const things: number[] = [];
    for (const member of members) {
      for (const other of this.#tied(member, question.via)) {
        if (!this.#own.has(other) && this.#things.add(other)) things.push(other);
      }
    }
    return things.sort((a, b) => (graph.nameRank[a] as number) - (graph.nameRank[b] as number));
  }

  /** Everybody else who takes part in these things, each counted there. */
  #sharing(family: Family, things: readonly number[]): number[] {
    const { graph, question } = this;
    const found: number[] = [];
    for (const thing of things) {
      const there = this.#actorsAt(family, thing);
      const part = Math.round(UNITS / there.length);
      for (const node of there) {
        if (!isOfKinds(graph, node, question.kinds)) continue;
        if (this.#wholes.has(node)) continue;
        if (this.#shared[node] === 0) found.push(node);
        this.#shared[node] = (this.#shared[node] as number) + 1;
        this.#units[node] = (this.#units[node] as number) + part;
      }
    }
    return found;
  }

  /** Who takes part in a thing beside the family, each once, parts as those they stand for. */
  #actorsAt(family: Family, thing: number): number[] {
    this.#met.clear();
    const above = this.#above(thing);
    const there: number[] = [];
    for (const actor of this.#tied(thing, this.question.actors)) {
      for (const head of this.#headsOf(family, actor)) {
        if (this.#own.has(head) || above.includes(head) || !this.#met.add(head)) continue;
        there.push(head);
      }
    }
    return there;
  }

  #above(thing: number): readonly number[] {
    const { parts } = this.question;
    return parts === null ? NOBODY : (parts.above.get(thing) ?? [thing]);
  }

  #headsOf(family: Family, actor: number): readonly number[] {
    const { parts } = this.question;
    return parts === null
      ? [actor]
      : (family.heads.get(actor) ?? parts.heads.get(actor) ?? [actor]);
  }

  /** Partners of the kinds asked for that are tied straight to the family and share nothing. */
  #direct(family: Family, sharing: ReadonlySet<number>): number[] {
    const { graph, question } = this;
    const found: number[] = [];
    this.#met.clear();
    for (const member of family.members) {
      for (const actor of this.#tied(member, question.actors)) {
        for (const head of this.#headsOf(family, actor)) {
          if (this.#own.has(head) || this.#wholes.has(head) || sharing.has(head)) continue;
          if (!isOfKinds(graph, head, question.kinds)) continue;
          if (this.#met.add(head)) found.push(head);
        }
      }
    }
    return found;
  }

  /** Who is tied to an entity and of one of these kinds; as often as there are relations. */
  *#tied(node: number, kinds: number): Generator<number> {
    const { graph, question } = this;
    const last = graph.end[node] as number;
    for (let half = graph.start[node] as number; half < last; half += 1) {
      const other = graph.other[half] as number;
      if (isOfKinds(graph, other, kinds) && counts(graph, half, question.rule)) {
        yield other;
      }
    }
  }

  #items(
    family: Family,
    things: readonly number[],
    all: readonly number[],
    page: PartnersPage,
  ): Partner[] {
    const weights = new Map<number, number>();
    const weight = (node: number): number => {
      const known =
        weights.get(node) ?? Math.round(((this.#units[node] as number) / UNITS) * 1e6) / 1e6;
      weights.set(node, known);
      return known;
    };
    const compare = this.#order(page, weight);
    const beyond = this.#beyond(page, weight);
    const chosen = firstOf(all.filter(beyond), page.size, compare);
    const shared = this.#sharedBy(family, things, chosen, page.mostShared);
    return chosen.map((node) => ({
      node,
      sharedCount: this.#shared[node] as number,
      weight: weight(node),
      shared: shared.get(node) ?? [],
    }));
  }

  #value({ orderBy }: PartnersPage, weight: (node: number) => number): (node: number) => number {
    if (orderBy === 'NAME_ASC') return (node) => this.graph.nameRank[node] as number;
    return orderBy === 'RELEVANCE_DESC' ? weight : (node) => this.#shared[node] as number;
  }

  #order(page: PartnersPage, weight: (node: number) => number) {
    const { nameRank } = this.graph;
    const value = this.#value(page, weight);
    const way = page.backward ? -1 : 1;
    const first = page.orderBy === 'NAME_ASC' ? way : -way;
    return (a: number, b: number): number =>
      (value(a) - value(b)) * first || ((nameRank[a] as number) - (nameRank[b] as number)) * way;
  }

  /** Whether a partner comes after the place where the page begins (backward: before it). */
  #beyond(page: PartnersPage, weight: (node: number) => number): (node: number) => boolean {
    const { key, backward, orderBy } = page;
    if (key === null) return () => true;
    const { nameRank } = this.graph;
    const further = (a: number, b: number): boolean => (backward ? a < b : a > b);
    if (orderBy === 'NAME_ASC') return (node) => further(nameRank[node] as number, key.rank);
    const value = this.#value(page, weight);
    return (node) => {
      const own = value(node);
      return own === key.value
        ? further(nameRank[node] as number, key.rank)
        : further(key.value, own);
    };
  }

  /** What these share with the family, by name. */
  #sharedBy(
    family: Family,
    things: readonly number[],
    chosen: readonly number[],
    most: number,
  ): Map<number, number[]> {
    const found = new Map(chosen.map((node): [number, number[]] => [node, []]));
    if (this.question.parts === null && chosen.length < things.length) {
      for (const [node, list] of found) list.push(...this.#commonThings(node).slice(0, most));
      return found;
    }
    for (const thing of things) {
      for (const actor of this.#actorsAt(family, thing)) {
        const list = found.get(actor);
        if (list !== undefined && list.length < most) list.push(thing);
      }
    }
    return found;
  }

  #commonThings(node: number): number[] {
    const { nameRank } = this.graph;
    this.#met.clear();
    const common: number[] = [];
    for (const other of this.#tied(node, this.question.via)) {
      if (this.#things.has(other) && this.#met.add(other)) common.push(other);
    }
    return common.sort((a, b) => (nameRank[a] as number) - (nameRank[b] as number));
  }
}
