import type { EntityKind } from '../kinds.js';
import type { Parts } from './parts.js';
import { StandIns } from './stand-ins.js';

/** An actor with the parts that act for it. */
export interface Family {
  readonly id: string;
  /** Itself, then its parts. */
  readonly members: readonly string[];
  /** What it is part of itself: none of these is a partner of it. */
  readonly wholes: readonly string[];
  /** For whom parts of its own wholes stand, where that differs from the table of all. */
  readonly heads: Readonly<Record<string, readonly string[]>> | null;
}

/** Actors with their parts, and for whom the parts of others stand, where bodies of some kinds are found. */
export class Families {
  readonly #all: StandIns;
  readonly #known = new Map<string, Family>();
  /** What bodies with the same wholes see, by these. */
  readonly #seenBelow = new Map<string, Seen>();

  constructor(
    readonly parts: Parts,
    private readonly kinds: readonly EntityKind[],
  ) {
    this.#all = new StandIns(parts, { found: (id) => this.#ofKind(id) });
  }

  /** For whom parts stand. */
  get heads(): StandIns['table'] {
    return this.#all.table;
  }

  of(id: string): Family {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const wholes = this.parts.wholesOf(id);
    const members = [id, ...this.parts.of(id)];
    const family = { id, members, wholes, heads: this.#seenFrom(id).heads };
    this.#known.set(id, family);
    return family;
  }

  /** The bodies whose deeds count for `partner`, as seen from another: itself, then its parts. */
  actingFor(partner: string, seenFrom: string): readonly string[] {
    return [partner, ...this.#seenFrom(seenFrom).standIns.for(partner)];
  }

  /** Whose wholes are no partners of it: their parts stand for something nearer. */
  #seenFrom(id: string): Seen {
    const wholes = this.parts.wholesOf(id);
    if (wholes.length === 0) return { standIns: this.#all, heads: null };
    const below = wholes.join(' ');
    const known = this.#seenBelow.get(below);
    if (known !== undefined) return known;
    const found = (one: string): boolean => this.#ofKind(one) && !wholes.includes(one);
    const standIns = new StandIns(this.parts, { found });
    const seen = { standIns, heads: differing(standIns.table, this.heads) };
    this.#seenBelow.set(below, seen);
    return seen;
  }

  #ofKind(id: string): boolean {
    const kind = this.parts.kindOf(id);
    return kind !== undefined && this.kinds.includes(kind);
  }
}

/** Who stands for whom as seen from some bodies, and where that differs from the table of all. */
interface Seen {
  readonly standIns: StandIns;
  readonly heads: Family['heads'];
}

/** The entries of a table that the table of all does not have so; who stands for himself says so. */
function differing(table: StandIns['table'], all: StandIns['table']): StandIns['table'] {
  const ids = new Set([...Object.keys(table), ...Object.keys(all)]);
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const [own, others] = [table[id] ?? [id], all[id] ?? [id]];
      return own.join(' ') === others.join(' ') ? [] : [[id, own]];
    }),
  );
}
