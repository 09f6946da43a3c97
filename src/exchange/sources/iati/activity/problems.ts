import type { Place, RejectedItem } from '../../item.js';
import type { Element } from '../element.js';
import { rejected } from '../rejected.js';

/** Collects what cannot be taken of an activity, each with its place. */
export class Problems {
  readonly items: RejectedItem[] = [];
  readonly #numbers = new Map<Element, number>();

  constructor(
    readonly place: Place,
    elements: readonly Element[],
  ) {
    const counts = new Map<string, number>();
    for (const element of elements) {
      const number = (counts.get(element.name) ?? 0) + 1;
      counts.set(element.name, number);
      this.#numbers.set(element, number);
    }
  }

  /** @param element the element of the activity that is left out, or of which something is. */
  add(element: Element | null, reason: string, left: string | null = null): void {
    this.items.push(rejected(this.#placeOf(element), reason, left));
  }

  #placeOf(element: Element | null): Place {
    if (element === null) return this.place;
    const { file, at } = this.place;
    const number = this.#numbers.get(element) ?? 1;
    return element.place ?? { file, at: `${at}, ${element.name} ${number}` };
  }
}
