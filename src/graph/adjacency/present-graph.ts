import type { Engine } from '../../engine/engine.js';
import { catchUp } from './changes.js';
import { bytesOf } from './columns.js';
import { gather } from './gather.js';
import type { NumberedGraph } from './numbered-graph.js';
import type { Present, Standing } from './present.js';
import { SEARCHES_HERE, type Searches } from './searches.js';
import { VersionReader, type StoreVersion } from './store-version.js';

/** Why statements answer, or that columns do. */
export type GraphState = 'OFF' | 'BUILDING' | 'READY' | 'TOO_LARGE';

export interface GraphFacts {
  readonly state: GraphState;
  readonly entities: number;
  readonly relations: number;
  readonly bytes: number;
  /** How long the last building took. */
  readonly seconds: number;
}

export interface PresentGraphOptions {
  readonly engine: Engine;
  /** The most relations; with 0 there are no columns. */
  readonly most: number;
  /** Where columns are arranged and searched; in this thread when missing. */
  readonly searches?: Searches;
  /** Told when columns are there, or can't be. */
  readonly onBuilt?: (facts: GraphFacts) => void;
  readonly onFailed?: (error: unknown) => void;
}

/** A building that failed is begun again after this long. */
const AGAIN_MS = 30_000;

class Stopped extends Error {}

/**
 * The present graph in memory. Built in the background by `start`; before and after that `standing`
 * gives null whenever statements must answer, and else columns that have every change which was made
 * before it was asked, by this process or by another.
 */
export class PresentGraph implements Present {
  readonly #searches: Searches;
  readonly #engine: Engine;
  readonly #options: PresentGraphOptions;
  readonly #version: VersionReader;
  #numbers: NumberedGraph | null = null;
  #state: GraphState;
  #seconds = 0;
  /** The record time up to which the columns have all changes. */
  #until: string | null = null;
  /** The number of writes of this process that were seen, where no other can write. */
  #writes = -1;
  #catching: Promise<void> | null = null;
  #building: Promise<void> | null = null;
  #again: NodeJS.Timeout | null = null;
  #stopped = false;

  constructor(options: PresentGraphOptions) {
    this.#options = options;
    this.#engine = options.engine;
    this.#searches = options.searches ?? SEARCHES_HERE;
    this.#state = options.most === 0 ? 'OFF' : 'BUILDING';
    this.#version = new VersionReader((statement) => this.#engine.read(statement));
  }

  /** Builds the columns in the background. */
  start(): void {
    if (this.#state === 'OFF' || this.#stopped) return;
    this.#state = 'BUILDING';
    this.#building ??= this.#build().finally(() => {
      this.#building = null;
    });
  }

  /** Waits until a building that goes on has ended. */
  async settled(): Promise<void> {
    await this.#building;
  }

  /** Stops building, which ends with the statement that runs; `standing` gives null from now on. */
  stop(): void {
    this.#stopped = true;
    this.#numbers = null;
    if (this.#again !== null) clearTimeout(this.#again);
  }

  get facts(): GraphFacts {
    const graph = this.#numbers?.graph;
    const halves = graph?.end.reduce((sum, end, at) => sum + end - (graph.start[at] ?? 0), 0) ?? 0;
    return {
      state: this.#state,
      entities: graph?.nodes ?? 0,
      relations: Math.round(halves / 2),
      bytes: graph === undefined ? 0 : bytesOf(graph),
      seconds: this.#seconds,
    };
  }

  /** Columns in step with the store, or null. */
  async standing(): Promise<Standing | null> {
    if (this.#state !== 'READY') return null;
    const writes = this.#engine.writes?.();
    if (writes !== undefined && writes === this.#writes) return this.#now();
    const version = await this.#version.now();
    for (let tries = 0; tries < 3 && !this.#has(version); tries += 1) {
      this.#catching ??= this.#catchUp(version).finally(() => {
        this.#catching = null;
      });
      await this.#catching;
    }
    if (!this.#has(version)) return null;
    if (writes !== undefined) this.#writes = Math.max(writes, this.#writes);
    return this.#now();
  }

  #now(): Standing | null {
    const numbers = this.#numbers;
    if (numbers === null || this.#state !== 'READY') return null;
    return { graph: numbers.graph, numbers, searches: this.#searches };
  }

  #has({ changed, importing }: StoreVersion): boolean {
    return (
      !importing && (changed === this.#until || (changed !== null && changed < (this.#until ?? '')))
    );
  }

  async #catchUp(version: StoreVersion): Promise<void> {
    const numbers = this.#numbers;
    if (numbers === null) return;
    const since = this.#until;
    // An import puts back changes of another time: only what was empty can be imported into.
    if (version.importing || since === null || numbers.graph.nodes === 0) {
      this.#rebuild();
      return;
    }
    const found = await catchUp((statement) => this.#engine.read(statement), numbers, since);
    if (found === null || found.until === since) {
      this.#rebuild();
      return;
    }
    if (!numbers.revise(found.revision)) {
      numbers.replaceHalves(await this.#searches.compact(numbers.graph));
      if (!numbers.revise(found.revision)) {
        this.#rebuild();
        return;
      }
    }
    this.#until = found.until;
  }

  #rebuild(): void {
    this.#numbers = null;
    this.#writes = -1;
    this.start();
  }

  async #build(): Promise<void> {
    const begun = performance.now();
    const writes = this.#engine.writes?.() ?? -1;
    try {
      const version = await this.#version.now();
      if (version.importing) {
        this.#later();
        return;
      }
      this.#until = version.changed;
      const { most, onBuilt } = this.#options;
      const goOn = (): void => {
        if (this.#stopped) throw new Stopped();
      };
      const numbers = await gather((one) => this.#engine.read(one), {
        ...{ most, goOn },
        arrange: (gathered) => this.#searches.arrange(gathered),
      });
      goOn();
      this.#numbers = numbers;
      this.#writes = writes;
      this.#state = numbers === null ? 'TOO_LARGE' : 'READY';
      this.#seconds = (performance.now() - begun) / 1000;
      onBuilt?.(this.facts);
    } catch (error) {
      if (this.#stopped) return;
      this.#options.onFailed?.(error);
      this.#later();
    }
  }

  #later(): void {
    this.#again = setTimeout(() => {
      this.start();
    }, AGAIN_MS).unref();
  }
}
