import type { YearAmount } from '../../../../domain/relation.js';
import type { ActivityItems } from './activity-items.js';
import { Ledger } from './ledger.js';
import type { Organisations } from './organisations.js';
import type { Run } from './run.js';
import { statusOf } from './status-of.js';

/** Who funds the project, and whom it funds, with sums by year, currency and kind. */
export function sayMoney(items: ActivityItems, organisations: Organisations, run: Run): void {
  const { activity, project } = items;
  const ledger = new Ledger(activity, organisations);
  for (const payment of activity.payments) {
    if (!ledger.add(payment)) run.count(payment.way === 'IN' ? NO_PROVIDER : OWN_SPENDING);
  }
  const status = statusOf(activity);
  for (const [subject, gift] of ledger.givers.all) {
    if (!organisations.introduce(subject)) continue;
    const amounts = gift.amounts();
    const locator = placesOf(amounts, gift.byRole);
    items.addClaim({ subject, type: 'FUNDS', object: project, amounts, locator }, status);
  }
  for (const [object, sums] of ledger.takers.all) {
    if (!organisations.introduce(object)) continue;
    const amounts = sums.list();
    const locator = placesOf(amounts, false);
    items.addClaim({ subject: project, type: 'FUNDS', object, amounts, locator }, status);
  }
}

const NO_PROVIDER = 'incoming transactions without a provider';
const OWN_SPENDING = 'outgoing transactions of money that others gave';

/** Where in an activity amounts stand, and that of a role. */
function placesOf(amounts: readonly YearAmount[], byRole: boolean): string {
  const isPlanned = ({ kind }: YearAmount): boolean => kind === 'BUDGET';
  const isPaid = !amounts.every(isPlanned) || (amounts.length === 0 && !byRole);
  return [
    ...(byRole ? ['participating-org, role 1'] : []),
    ...(isPaid ? ['transactions'] : []),
    ...(amounts.some(isPlanned) ? ['planned disbursements'] : []),
  ].join('; ');
}
