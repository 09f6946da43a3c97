import type { EntityKind } from '../../domain/kinds.js';
import { PRESENT } from '../../domain/time/time-view.js';
import type { Engine } from '../../engine/engine.js';
import { entityPage, type EntityItem } from '../../graph/read/entity-page.js';
import type { Key, PageRequest } from '../../graph/query/keyset.js';
import { acronymsOf, fullNames } from './known-party.js';
import { acronymsKey, nameKeys } from './name-keys.js';
import { readName } from './read-name.js';
import { hashOf } from './hash.js';

/** How many entities one statement reads. */
const PAGE = 2000;
/** A key of more entities says nothing. */
const LARGEST_BLOCK = 60;

/**
 * Which entities may be called so: the names of all entities of some kinds by keys, in memory, some
 * 50 bytes a key. Read once, and from then on only what was recorded since. What it gives must be
 * compared: two texts may share a key, and an entity may have lost the name since.
 */
export class NameBook {
  readonly #ids: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** One entity, or several. */
  readonly #blocks = new Map<number, number | number[]>();
  #last: Key | null = null;

  constructor(
    private readonly engine: Pick<Engine, 'read'>,
    private readonly kinds: readonly EntityKind[],
  ) {}

  /** Reads what was recorded since the last time. */
  async refresh(): Promise<void> {
    for (let more = true; more;) {
      const request: PageRequest = { size: PAGE, backward: false, key: this.#last };
      const page: EntityItem[] = await this.engine.read(
        entityPage({ kinds: this.kinds }, 'RECORDED_AT_ASC', request, PRESENT),
      );
      const some = page.slice(0, PAGE);
      for (const { entity } of some) {
        const named = fullNames(entity)
          .map(readName)
          .flatMap((name) => nameKeys(name).kept);
        const short = acronymsOf(entity).map(acronymsKey);
        for (const key of new Set([...named, ...short])) this.#put(hashOf(key), entity.id);
      }
      const last = some.at(-1);
      if (last !== undefined) this.#last = { value: last.key, id: last.entity.id };
      more = page.length > PAGE;
    }
  }

  /** The entities that share a key, in no order. */
  find(keys: readonly string[]): string[] {
    const found = new Set<number>();
    for (const key of keys) {
      const block = this.#blocks.get(hashOf(key)) ?? [];
      if (typeof block === 'number') found.add(block);
      else if (block.length <= LARGEST_BLOCK) for (const number of block) found.add(number);
    }
    return [...found].flatMap((number) => this.#ids[number] ?? []);
  }

  #put(key: number, id: string): void {
    const number = this.#numbers.get(id) ?? this.#ids.push(id) - 1;
    this.#numbers.set(id, number);
    const block = this.#blocks.get(key);
    if (block === undefined) this.#blocks.set(key, number);
    else if (typeof block === 'number') {
      if (block !== number) this.#blocks.set(key, [block, number]);
    } else if (block.length <= LARGEST_BLOCK && !block.includes(number)) block.push(number);
  }
}
