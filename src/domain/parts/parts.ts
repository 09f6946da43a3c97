import type { EntityKind } from '../kinds.js';

/** One body is part of another: an organisation of an organisation, a country or a dialogue. */
export interface PartOf {
  readonly part: string;
  readonly whole: string;
  readonly wholeKind: EntityKind;
  readonly role: string | null;
}

/** The kind of those that are part of a body. */
export const PART_KIND = 'ORGANISATION' satisfies EntityKind;

/** The kinds that a part can act for. */
export const WHOLE_KINDS: readonly EntityKind[] = ['ORGANISATION', 'COUNTRY', 'DIALOGUE'];

/** How many levels of parts are followed. */
export const DEEPEST_PART = 5;

/**
 * Which bodies are part of which. A part acts for its whole, and for the whole of that one, up to
 * five levels; who is their own part by mistake is met once.
 */
export class Parts {
  readonly #below = new Map<string, string[]>();
  readonly #above = new Map<string, PartOf[]>();
  readonly #kinds = new Map<string, EntityKind>();
  readonly #wholes = new Map<string, readonly string[]>();
  #upwards: Readonly<Record<string, readonly string[]>> | null = null;

  constructor(links: readonly PartOf[]) {
    for (const link of links) {
      if (link.part === link.whole) continue;
      append(this.#below, link.whole, link.part);
      append(this.#above, link.part, link);
      this.#kinds.set(link.whole, link.wholeKind);
    }
    for (const { part } of links) this.#kinds.set(part, PART_KIND);
  }

  /** All that are part of something. */
  get all(): IterableIterator<string> {
    return this.#above.keys();
  }

  /** Each part, then all that it is part of: nothing of these takes part in it. */
  get upwards(): Readonly<Record<string, readonly string[]>> {
    this.#upwards ??= Object.fromEntries(
      [...this.all].map((id) => [id, [id, ...this.wholesOf(id)]]),
    );
    return this.#upwards;
  }

  /** The kind of a body that is a part or has parts. */
  kindOf(id: string): EntityKind | undefined {
    return this.#kinds.get(id);
  }

  /** The wholes that it belongs to straight, and as what. */
  above(id: string): readonly PartOf[] {
    return this.#above.get(id) ?? [];
  }

  /** Its parts, in the order of their ids; itself never. */
  of(id: string): readonly string[] {
    return reached(id, (one) => this.#below.get(one) ?? []);
  }

  /** What it is part of, in the order of their ids; itself never. */
  wholesOf(id: string): readonly string[] {
    const known = this.#wholes.get(id);
    if (known !== undefined) return known;
    const found = reached(id, (one) => this.above(one).map(({ whole }) => whole));
    this.#wholes.set(id, found);
    return found;
  }

  /** Whether one of the two is part of the other. */
  kin(a: string, b: string): boolean {
    return this.wholesOf(a).includes(b) || this.wholesOf(b).includes(a);
  }
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function reached(start: string, next: (id: string) => readonly string[]): readonly string[] {
  const seen = new Set([start]);
  let layer: readonly string[] = [start];
  for (let level = 1; level <= DEEPEST_PART && layer.length > 0; level += 1) {
    layer = [...new Set(layer.flatMap(next))].filter((id) => !seen.has(id));
    for (const id of layer) seen.add(id);
  }
  seen.delete(start);
  return [...seen].sort();
}
