import { distancesFrom } from './links.js';
import { PATH_CAPS, StepReader, type PathCaps, type StepSource } from './reader.js';
import { Side } from './side.js';
import { simplePaths, type Way } from './simple-paths.js';

export interface PathSearch {
  readonly from: string;
  readonly to: string;
  /** The most steps of a path. */
  readonly maxLength: number;
  /** The most paths. */
  readonly limit: number;
}

export interface PathsFound {
  /** Shortest first, then those whose weakest step is surest, then by the ids they pass. */
  readonly ways: readonly Way[];
  /** False when a cap was met, so that there may be other paths than these. */
  readonly whole: boolean;
  /** Of how many relations an entity is an end; a guess where the search had no need to know. */
  readonly degree: (id: string) => number;
}

/** From so many relations on it pays to look first whether the two sides touch. */
const HEAVY = 1000;
/** Looking for more known entities than this takes engines longer than reading all neighbours. */
const FEW = 200;
const USUAL_DEGREE = 20;

/**
 * The shortest paths between two entities, each passing an entity once. Searches from both ends and
 * stops at the first length at which there are enough: one or two statements per step of the
 * longest path, some more around hubs. An end without neighbours ends it at once.
 */
export async function findPaths(
  source: StepSource,
  { from, to, maxLength, limit }: PathSearch,
  caps: PathCaps = PATH_CAPS,
): Promise<PathsFound> {
  const reader = new StepReader(source, caps);
  const search = new TwoSided(reader, [from, to]);
  const ways: Way[] = [];
  for (let length = 1; length <= maxLength && ways.length < limit; length += 1) {
    await search.lengthen();
    if (search.over && !distancesFrom(reader.links, from, maxLength).has(to)) break;
    const asked = { from, to, length, limit: limit - ways.length, budget: caps.beginnings };
    const found = simplePaths(reader.links, asked);
    if (!found.whole) reader.cut = true;
    ways.push(...found.ways);
  }
  return { ways, whole: !reader.cut, degree: (id) => finite(reader.degree(id)) };
}

/** Most entities have few relations. */
function finite(degree: number): number {
  return degree === Infinity ? USUAL_DEGREE : degree;
}

/**
 * Two sides that grow towards each other. After `lengthen` was called n times the reader knows every
 * walk of n steps between the ends: each step of such a walk starts at an entity near the first end
 * or ends at one near the second, and the neighbours of both are read.
 *
 * Entities with too many relations are deferred: of these only the steps to the frontier of the other
 * side are read. That is enough while their own side does not grow further.
 */
class TwoSided {
  readonly #sides: readonly [Side, Side];
  /** A side that was looked at, but not read: see `lengthen`. */
  #pending: Side | null = null;
  #started = false;
  /** True when there is nothing more to read. */
  over = false;

  constructor(
    private readonly reader: StepReader,
    ends: readonly [string, string],
  ) {
    this.#sides = [new Side(ends[0]), new Side(ends[1])];
  }

  /** Reads what is needed to know all walks that are one step longer. */
  async lengthen(): Promise<void> {
    if (!this.#started) await this.reader.weigh(this.#sides.map(({ end }) => end));
    this.#started = true;
    if (this.#pending !== null) await this.#grow(this.#pending);
    this.#pending = null;
    const side = this.#next();
    if (side === null) {
      this.over = true;
      return;
    }
    if (await this.#meets(side)) this.#pending = side;
    else await this.#grow(side);
  }

  #other(side: Side): Side {
    return side === this.#sides[0] ? this.#sides[1] : this.#sides[0];
  }

  /** The side to grow, or null. */
  #next(): Side | null {
    const [a, b] = this.#sides;
    if (a.exhausted || b.exhausted) return null;
    const able = this.#sides.filter(({ frontier }) => frontier.length > 0);
    if (able.length === 0 || this.reader.spent) {
      this.reader.cut = true;
      return null;
    }
    // What a side has deferred is lost when it grows.
    const safe = able.filter(({ deferred }) => deferred.length === 0);
    const [first, second] = safe.length > 0 ? safe : able;
    if (first === undefined || second === undefined) return first ?? null;
    return this.#lighter(first, second);
  }

  #lighter(a: Side, b: Side): Side {
    const difference = a.frontier.length - b.frontier.length;
    if (difference !== 0) return difference < 0 ? a : b;
    const [inA, inB] = [this.#weight(a), this.#weight(b)];
    return inA <= inB ? a : b;
  }

  #weight({ frontier }: Side): number {
    return frontier.reduce((sum, id) => sum + this.reader.weight(id), 0);
  }

  /**
   * Where a side has many relations and the other few entities: reads only the steps between the
   * two. That is enough for walks of the present length, and often for the answer.
   */
  async #meets(side: Side): Promise<boolean> {
    const other = this.#other(side);
    if (other.frontier.length > FEW || side.frontier.length > FEW) return false;
    if (side.deferred.length > 0 || other.deferred.length > 0) return false;
    await this.reader.weigh(side.frontier);
    if (this.#weight(side) < HEAVY) return false;
    await this.reader.between(side.frontier, other.frontier);
    return true;
  }

  async #grow(side: Side): Promise<void> {
    const other = this.#other(side);
    if (side.deferred.length > 0) this.reader.cut = true;
    const layer = side.frontier;
    side.deferred = await this.reader.around(layer);
    side.advance(this.#neighbours(layer, other.end));
    await this.reader.between(side.deferred, [...other.frontier, ...other.deferred]);
    await this.reader.between(other.deferred, side.frontier);
  }

  /** Paths end at the other end, so it is no entity to go on from. */
  *#neighbours(layer: readonly string[], end: string): Generator<string> {
    for (const id of layer) {
      for (const other of this.reader.links.of(id).keys()) if (other !== end) yield other;
    }
  }
}
