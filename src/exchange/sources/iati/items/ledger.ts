import type { Activity, Payment } from '../activity/activity.js';
import { ByParty, Gift } from './gifts.js';
import type { Organisations } from './organisations.js';
import { Sums } from './sums.js';

/**
 * Who pays for a project and whom it pays.
 *
 * The provider of money that comes in funds the project. The provider of money that goes out does so
 * when it has the role of a funder, when it is another than the reporter, or when nobody else funds:
 * a reporter who spends what others gave is no funder.
 */
export class Ledger {
  readonly givers = new ByParty(() => new Gift());
  readonly takers = new ByParty(() => new Sums());
  readonly #reporter: string | null;
  readonly #isFunded: boolean;

  constructor(
    { roles, reporter, payments }: Activity,
    private readonly organisations: Organisations,
  ) {
    const funders = roles
      .filter(({ type }) => type === 'FUNDS')
      .map(({ party }) => organisations.idOf(party));
    for (const id of funders) if (id !== null) this.givers.of(id).byRole = true;
    this.#reporter = organisations.idOf(reporter);
    this.#isFunded = this.givers.all.size > 0 || payments.some(({ way }) => way === 'IN');
  }

  /** Enters a payment; false when nobody is known to have given the money to the project. */
  add(payment: Payment): boolean {
    const { way, receiver } = payment;
    const provider = this.#providerOf(payment);
    if (way === 'OUT' && receiver !== null) {
      const taker = this.organisations.idOf(receiver);
      if (taker !== null && taker !== provider) this.takers.of(taker).add(payment);
    }
    if (provider === null || (way === 'OUT' && !this.#isGiver(provider))) return false;
    const gift = this.givers.of(provider);
    (way === 'IN' ? gift.received : gift.paid).add(payment);
    return true;
  }

  /** Who pays: the reporter where money goes out and nobody is named, as the standard has it. */
  #providerOf({ way, provider }: Payment): string | null {
    if (provider !== null) return this.organisations.idOf(provider);
    return way === 'OUT' ? this.#reporter : null;
  }

  #isGiver(id: string): boolean {
    const byRole = this.givers.all.get(id)?.byRole === true;
    return byRole || id !== this.#reporter || !this.#isFunded;
  }
}
