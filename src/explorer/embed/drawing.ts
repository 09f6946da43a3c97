import { GraphView } from '../graph/graph-view.js';
import type { GraphEvents } from '../graph/graph-events.js';

/** The drawing under a name of its own: the host, or another copy of this script, may have taken one. */
class Drawing extends GraphView {}

const NAME = 'actor-graph-drawing';
let name = NAME;
for (let copy = 2; customElements.get(name) !== undefined; copy += 1) name = `${NAME}-${copy}`;
customElements.define(name, Drawing);

export function makeDrawing(): GraphView {
  return new Drawing();
}

type Heard = { readonly [Name in keyof GraphEvents]: (detail: GraphEvents[Name]) => void };

/** Hears the drawing's events and keeps them from the host, whose names for events they may be. */
export function hearDrawing(drawing: GraphView, heard: Heard): void {
  for (const [event, act] of Object.entries(heard)) {
    drawing.addEventListener(event, (given) => {
      given.stopPropagation();
      (act as (detail: unknown) => void)((given as CustomEvent<unknown>).detail);
    });
  }
}
