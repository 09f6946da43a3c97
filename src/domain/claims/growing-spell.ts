import { Extent } from './extent.js';
import type { Spell } from './spells.js';
import type { Evidence } from './summarise.js';

/** A spell to which claims come one by one. One that is only denied lies where its denials do. */
export class GrowingSpell implements Spell {
  readonly #evidence: Evidence[] = [];
  readonly #asserted = new Extent();
  readonly #denied = new Extent();
  #isAsserted = false;

  constructor(readonly id: string) {}

  get evidence(): readonly Evidence[] {
    return this.#evidence;
  }

  get extent(): Extent {
    return this.#isAsserted ? this.#asserted : this.#denied;
  }

  add(evidence: Evidence): void {
    const isAssertion = evidence.claim.polarity === 'ASSERTS';
    this.#evidence.push(evidence);
    this.#isAsserted ||= isAssertion;
    (isAssertion ? this.#asserted : this.#denied).add(evidence);
  }
}
