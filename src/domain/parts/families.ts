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
  readonly #seenFrom = new Map<string, StandIns>();

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

  /** Each part, then all that it is part of: nothing of these takes part in it. */
  get above(): Readonly<Record<string, readonly string[]>> {
    const { parts } = this;
    return Object.fromEntries([...parts.all].map((id) => [id, [id, ...parts.wholesOf(id)]]));
  }

  of(id: string): Family {
    const wholes = this.parts.wholesOf(id);
    const members = [id, ...this.parts.of(id)];
    const own = wholes.length === 0 ? null : differing(this.#standInsFor(id).table, this.heads);
    return { id, members, wholes, heads: own };
  }

  /** The bodies whose deeds count for `partner`, as seen from another: itself, then its parts. */
  actingFor(partner: string, seenFrom: string): readonly string[] {
    return [partner, ...this.#standInsFor(seenFrom).for(partner)];
  }

  /** Whose wholes are no partners of it: their parts stand for something nearer. */
  #standInsFor(id: string): StandIns {
    const wholes = this.parts.wholesOf(id);
    if (wholes.length === 0) return this.#all;
    const known = this.#seenFrom.get(id);
    if (known !== undefined) return known;
    const found = (one: string): boolean => this.#ofKind(one) && !wholes.includes(one);
    const made = new StandIns(this.parts, { found });
    this.#seenFrom.set(id, made);
    return made;
  }

  #ofKind(id: string): boolean {
    const kind = this.parts.kindOf(id);
    return kind !== undefined && this.kinds.includes(kind);
  }
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
