/**
 * Remembers the last ids it was given: for things that need to be written once. It forgets the
 * oldest when it is full, so that memory does not grow; what is then written twice does no harm in
 * formats that join what has one id.
 */
export class RecentIds {
  readonly #ids = new Set<string>();

  constructor(private readonly most = 20_000) {}

  /** True the first time. */
  isNew(id: string): boolean {
    if (this.#ids.delete(id)) {
      this.#ids.add(id);
      return false;
    }
    this.#ids.add(id);
    const [oldest] = this.#ids;
    if (this.#ids.size > this.most && oldest !== undefined) this.#ids.delete(oldest);
    return true;
  }
}
