import type { Client } from './client-of.js';

/** Places for what runs at once: so many in all, and so many of them for one client. */
export class Places {
  readonly #most: number;
  readonly #each: number;
  readonly #taken = new Map<string, number>();
  #all = 0;

  constructor(most: number, each: number) {
    this.#most = most;
    this.#each = each;
  }

  /** Takes a place and gives what gives it back; where there is none, whose are all taken. */
  enter({ kind, name }: Client): (() => void) | 'all' | 'own' {
    const client = `${kind} ${name}`;
    const own = this.#taken.get(client) ?? 0;
    if (own >= this.#each) return 'own';
    if (this.#all >= this.#most) return 'all';
    this.#count(client, 1);
    let inside = true;
    return () => {
      if (inside) this.#count(client, -1);
      inside = false;
    };
  }

  #count(client: string, change: number): void {
    this.#all += change;
    const own = (this.#taken.get(client) ?? 0) + change;
    if (own === 0) this.#taken.delete(client);
    else this.#taken.set(client, own);
  }
}
