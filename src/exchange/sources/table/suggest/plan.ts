import type { Profile } from './profile.js';

/** A suggestion while it is made: which columns are spoken for, and what is to be told. */
export class Plan {
  readonly #taken = new Set<Profile>();
  readonly notes: string[] = [];

  constructor(readonly profiles: readonly Profile[]) {}

  /** Columns that nothing speaks of yet and that say something. */
  get free(): Profile[] {
    return this.profiles.filter((one) => !this.#taken.has(one) && one.texts.length > 0);
  }

  /** The first free column that fits, which is taken by that. */
  take(fits: (profile: Profile) => boolean): Profile | null {
    const found = this.free.find(fits) ?? null;
    if (found !== null) this.#taken.add(found);
    return found;
  }

  /** All free columns that fit. */
  takeAll(fits: (profile: Profile) => boolean): Profile[] {
    const found = this.free.filter(fits);
    for (const one of found) this.#taken.add(one);
    return found;
  }

  note(text: string): void {
    this.notes.push(text);
  }
}
