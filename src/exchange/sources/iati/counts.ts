import type { Activity } from './activity/activity.js';
import type { RawActivity } from './element.js';

/** Elements of an activity that are counted under their names, to hold against the file. */
const COUNTED = new Set([
  ...['participating-org', 'transaction', 'planned-disbursement', 'budget', 'sector', 'tag'],
  ...['recipient-country', 'recipient-region', 'related-activity', 'humanitarian-scope'],
]);
/** Elements within those: of transactions and planned disbursements. */
const COUNTED_WITHIN = new Set([
  ...['provider-org', 'receiver-org', 'sector', 'recipient-country', 'recipient-region'],
]);

/** Counts of one run, in the order in which they were first told. */
export class Counts {
  readonly #counts = new Map<string, number>();
  readonly #reporters = new Set<string>();

  add(name: string, by = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + by);
  }

  addReporter({ reporter }: Activity): void {
    this.#reporters.add(reporter.ref ?? reporter.names[0]?.text ?? '');
  }

  tell(onCount: (name: string, count: number) => void): void {
    onCount('reporting organisations', this.#reporters.size);
    for (const [name, count] of this.#counts) onCount(name, count);
  }
}

/** Counts what there is of an activity in its file. */
export function countElements(
  { elements }: RawActivity,
  activity: Activity | null,
  counts: Counts,
): void {
  counts.add('iati-activity');
  if (activity !== null) counts.addReporter(activity);
  for (const { name, children } of elements) {
    if (COUNTED.has(name)) counts.add(name);
    for (const child of children) {
      if (COUNTED_WITHIN.has(child.name)) counts.add(`${child.name} of ${name}`);
    }
  }
}
