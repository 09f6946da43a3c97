import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Loading } from '../../../core/ask/loading.js';
import type { Trouble } from '../../../core/ask/trouble.js';

/** Something that waits for a decision. */
export interface Waiting {
  /** Names it among all of its queue. */
  readonly key: string;
}

export interface QueuePage<Item extends Waiting> {
  readonly items: readonly Item[];
  readonly total: number;
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

export type LoadPage<Item extends Waiting> = (
  after: string | null,
  signal?: AbortSignal,
) => Promise<QueuePage<Item>>;

/** The next page is fetched when so few are left before it. */
const AHEAD = 10;

/** What waits, one after the other: what is decided leaves, what is put off goes to the end. */
export class Queue<Item extends Waiting> implements ReactiveController {
  #items: readonly Item[] = [];
  #at = 0;
  #next: string | null = null;
  #isFetching = false;
  #load: LoadPage<Item> | null = null;
  #total = 0;
  /** Decided here, so that a page that was asked for before does not bring them again. */
  readonly #gone = new Set<string>();
  readonly #first: Loading<readonly Item[]>;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
    this.#first = new Loading(host);
  }

  hostDisconnected(): void {
    this.#load = null;
  }

  /** Loads the queue of this name unless it is there. */
  want(name: string, load: LoadPage<Item>): void {
    this.#first.want(name, async (signal) => {
      const { items, total, next } = await load(null, signal);
      this.#gone.clear();
      this.#load = load;
      [this.#items, this.#at, this.#total, this.#next] = [items, 0, total, next];
      return items;
    });
  }

  /** Loads it anew, also where it is there. */
  again(): void {
    this.#first.again();
  }

  get waiting(): Loading<readonly Item[]>['waiting'] {
    return this.#first.waiting;
  }

  get trouble(): Trouble | null {
    return this.#first.trouble;
  }

  /** Whether the first page is there. */
  get isThere(): boolean {
    return this.#first.value !== undefined;
  }

  get items(): readonly Item[] {
    return this.#items;
  }

  /** How many wait, those not loaded too. */
  get total(): number {
    return this.#total;
  }

  get current(): Item | null {
    return this.#items[this.#at] ?? null;
  }

  /** The place of the current one, from 0. */
  get place(): number {
    return this.#at;
  }

  go(place: number): void {
    this.#at = Math.max(0, Math.min(place, this.#items.length - 1));
    this.#changed();
  }

  /** Takes the item out: it is decided. */
  take({ key }: Waiting): void {
    const place = this.#items.findIndex((item) => item.key === key);
    if (place < 0) return;
    this.#gone.add(key);
    this.#items = this.#items.filter((item) => item.key !== key);
    this.#total -= 1;
    if (place < this.#at) this.#at -= 1;
    this.go(this.#at);
  }

  /** Puts an item back, and goes to it: its decision was taken back or refused. */
  bringBack(item: Item): void {
    if (this.#items.some(({ key }) => key === item.key)) return;
    this.#gone.delete(item.key);
    this.#items = this.#items.toSpliced(this.#at, 0, item);
    this.#total += 1;
    this.#changed();
  }

  /** Puts the current one off: to the end of what is loaded. */
  putOff(): void {
    const { current } = this;
    if (current === null) return;
    this.#items = [...this.#items.filter((item) => item !== current), current];
    this.go(this.#at);
  }

  #changed(): void {
    this.host.requestUpdate();
    if (this.#items.length - this.#at <= AHEAD) void this.#fetchMore();
  }

  async #fetchMore(): Promise<void> {
    const [load, after] = [this.#load, this.#next];
    if (load === null || after === null || this.#isFetching) return;
    this.#isFetching = true;
    try {
      const { items, next } = await load(after);
      if (load !== this.#load) return;
      const there = new Set(this.#items.map(({ key }) => key));
      const fresh = items.filter(({ key }) => !there.has(key) && !this.#gone.has(key));
      this.#items = [...this.#items, ...fresh];
      this.#next = next;
      this.host.requestUpdate();
    } catch {
      // Asked again with the next step; what is loaded can be decided meanwhile.
    } finally {
      this.#isFetching = false;
    }
  }
}
