import { attributeOf, childOf, type Element } from '../element.js';
import type { Payment } from './activity.js';
import { TRANSACTIONS } from './codes.js';
import type { Problems } from './problems.js';
import { partyIn } from './read-parties.js';
import { dayIn, dayOf, moneyOf } from './read-values.js';

/** The transactions that fund something. Those of other types are left out, as the docs say. */
export function transactionsOf(
  elements: readonly Element[],
  currency: string | null,
  problems: Problems,
): Payment[] {
  return elements.flatMap((element) => {
    const type = attributeOf(childOf(element, 'transaction-type'), 'code');
    const flow = TRANSACTIONS[type?.toUpperCase() ?? ''];
    if (flow === undefined) {
      const reason = type === null ? 'It has no type.' : `The type "${type}" is none of 1 to 13.`;
      problems.add(element, reason, type);
      return [];
    }
    const money = flow === null ? null : moneyOf(element, currency, problems);
    if (flow === null || money === null) return [];
    const dated = childOf(element, 'transaction-date');
    const day = dayOf(dated, element, problems) ?? dayIn(money.valueDate, element, problems);
    return paymentsIn(element, day, { ...money, ...flow }, problems);
  });
}

/** What the activity plans to pay, as a budget of who pays and who receives. */
export function plannedOf(
  elements: readonly Element[],
  currency: string | null,
  problems: Problems,
): Payment[] {
  return elements.flatMap((element) => {
    const money = moneyOf(element, currency, problems);
    if (money === null) return [];
    const day = dayOf(childOf(element, 'period-start'), element, problems);
    return paymentsIn(element, day, { ...money, way: 'OUT', kind: 'BUDGET' }, problems);
  });
}

function paymentsIn(
  element: Element,
  day: string | null,
  { value, currency, way, kind }: Pick<Payment, 'value' | 'currency' | 'way' | 'kind'>,
  problems: Problems,
): Payment[] {
  if (day === null) {
    problems.add(element, 'It has no date, so that its year is not known.', `${currency} ${value}`);
    return [];
  }
  const parties = {
    provider: partyIn(element, 'provider-org'),
    receiver: partyIn(element, 'receiver-org'),
  };
  return [{ year: Number(day.slice(0, 4)), currency, value, kind, way, ...parties }];
}
