import { GraphView } from '../drawing/graph-view.js';
import type { GraphEvents } from '../drawing/graph-events.js';

export type Heard = { readonly [Name in keyof GraphEvents]: (detail: GraphEvents[Name]) => void };

/**
 * The drawing as it stands on other people's pages. It has a name of its own, since the page or
 * another copy of this script may have taken any, and what it tells goes to the element around it
 * only: the page may use the same names for events.
 */
class Drawing extends GraphView {
  heard: Partial<Heard> = {};

  override dispatchEvent(event: Event): boolean {
    const act = this.heard[event.type as keyof GraphEvents] as
      ((given: unknown) => void) | undefined;
    act?.((event as CustomEvent<unknown>).detail);
    return true;
  }
}

const NAME = 'actor-graph-drawing';
let name = NAME;
for (let copy = 2; customElements.get(name) !== undefined; copy += 1) name = `${NAME}-${copy}`;
customElements.define(name, Drawing);

/** A drawing, and who hears what it tells. */
export function makeDrawing(heard: Partial<Heard>): GraphView {
  const drawing = new Drawing();
  drawing.heard = heard;
  return drawing;
}
