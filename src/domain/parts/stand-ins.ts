import { DEEPEST_PART, type PartOf, type Parts } from './parts.js';

/** Who may be an answer, so that parts count for them. */
export interface Standing {
  /** Bodies that were asked for: all their parts stand for them, for the nearest where several are above. */
  readonly asked?: ReadonlySet<string>;
  /** Bodies that may be found; all when missing. */
  readonly found?: (id: string) => boolean;
}

/**
 * As what a part of an organisation acts in the name of the whole. A part with another role, or with
 * none that is known, has a name of its own: UNHCR is not found as "United Nations". All that belongs
 * to a country or a dialogue acts in its name.
 */
const IN_THE_NAME_OF: readonly (string | null)[] = ['unit', 'office', 'secretariat', 'ministry'];

/**
 * For which bodies each part stands: its nearest whole with a name of its own that may be found,
 * where it acts in that one's name; else itself. Parts that stand for themselves are left out.
 */
export class StandIns {
  readonly #heads = new Map<string, readonly string[]>();
  readonly #members = new Map<string, string[]>();
  #table: Readonly<Record<string, readonly string[]>> | null = null;

  constructor(
    readonly parts: Parts,
    private readonly standing: Standing = {},
  ) {
    for (const part of parts.all) {
      const heads = this.#headsOf(part);
      if (heads.length === 1 && heads[0] === part) continue;
      this.#heads.set(part, heads);
      for (const head of heads) {
        const members = this.#members.get(head);
        if (members === undefined) this.#members.set(head, [part]);
        else members.push(part);
      }
    }
  }

  /** The bodies that a body stands for: mostly itself. */
  headsOf(id: string): readonly string[] {
    return this.#heads.get(id) ?? [id];
  }

  /** The parts that stand for this body, in the order of their ids. */
  for(id: string): readonly string[] {
    return [...(this.#members.get(id) ?? [])].sort();
  }

  /** All parts that stand for others, each with these: a parameter for statements. */
  get table(): Readonly<Record<string, readonly string[]>> {
    this.#table ??= Object.fromEntries(this.#heads);
    return this.#table;
  }

  #headsOf(part: string): readonly string[] {
    const asked = this.#nearestAsked(part, []);
    if (asked.size > 0) return [...asked].sort();
    const found = this.#climb(part, [], this.standing.found ?? (() => true));
    // What can't be found at all still counts as one body with its whole.
    const heads = found.size > 0 ? found : this.#climb(part, [], () => true);
    return [...heads].sort();
  }

  #nearestAsked(id: string, passed: readonly string[]): ReadonlySet<string> {
    if (this.standing.asked?.has(id) === true) return new Set([id]);
    return this.#union(id, passed, this.parts.above(id), (whole, way) =>
      this.#nearestAsked(whole, way),
    );
  }

  #climb(
    id: string,
    passed: readonly string[],
    found: (id: string) => boolean,
  ): ReadonlySet<string> {
    const itself = found(id);
    const links = this.parts.above(id).filter((link) => !itself || actsInItsName(link));
    const heads = this.#union(id, passed, links, (whole, way) => this.#climb(whole, way, found));
    return heads.size > 0 || !itself ? heads : new Set([id]);
  }

  #union(
    id: string,
    passed: readonly string[],
    links: readonly PartOf[],
    headsOf: (whole: string, way: readonly string[]) => ReadonlySet<string>,
  ): ReadonlySet<string> {
    if (passed.length === DEEPEST_PART) return NONE;
    const way = [...passed, id];
    const wholes = links.map(({ whole }) => whole).filter((whole) => !way.includes(whole));
    return new Set(wholes.flatMap((whole) => [...headsOf(whole, way)]));
  }
}

const NONE: ReadonlySet<string> = new Set();

function actsInItsName({ role, wholeKind }: PartOf): boolean {
  return wholeKind !== 'ORGANISATION' || IN_THE_NAME_OF.includes(role);
}
