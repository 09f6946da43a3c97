import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ENTITY_KINDS } from '../../../domain/kinds.js';
import { Loading } from '../../core/ask/loading.js';
import { OPENING, OPENING_ALL } from '../../core/address/parts/page.js';
import type { State } from '../../core/address/state.js';
import type { Subgraph } from '../../core/picture/subgraph.js';
import type { Point } from '../../drawing/geometry.js';
import type { Plan } from '../../drawing/layout/plan.js';
import { troubleNote } from '../../kit/trouble-note.js';

type Planned = Plan | 'WAITING' | null;

/** How the picture of a state is arranged: the same plan for the same picture. */
export class PlanSource {
  readonly #spots: Loading<ReadonlyMap<string, Point>>;
  #plan: Planned = null;
  #from: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#spots = new Loading(host);
  }

  /** Why symbols do not stand where they are on the globe, when that could not be loaded. */
  note({ layout }: Pick<State, 'layout'>): TemplateResult | typeof nothing {
    const { trouble } = this.#spots;
    if (trouble === null || layout !== 'places') return nothing;
    return troubleNote(trouble, () => {
      this.#spots.again();
    });
  }

  /** Null for a picture by forces, also when it cannot be known where entities are. */
  of(state: State, picture: Subgraph): Planned {
    const { layout, on, known } = state;
    if (layout === 'places') {
      const ids = picture.nodes.map(({ id }) => id);
      this.#spots.want(JSON.stringify([ids, on, known]), async (signal) => {
        const { loadSpots } = await import('./load-spots.js');
        return loadSpots(picture.nodes, { on, known }, signal);
      });
    }
    const around = state.of.filter((id) => id !== OPENING && id !== OPENING_ALL);
    const from = [layout, around.join(' '), picture, this.#spots.value, this.#spots.trouble];
    if (from.some((one, at) => one !== this.#from[at])) {
      this.#from = from;
      this.#plan = this.#planOf(layout, around, picture);
    }
    return this.#plan;
  }

  #planOf(layout: State['layout'], around: readonly string[], { nodes }: Subgraph): Planned {
    switch (layout) {
      case 'force':
        return null;
      case 'rings':
        return { by: 'RINGS', around };
      case 'steps':
        return { by: 'STEPS', around };
      case 'kinds':
        return {
          by: 'LAYERS',
          layers: new Map(nodes.map(({ id, kind }) => [id, ENTITY_KINDS.indexOf(kind)])),
        };
      case 'places': {
        const spots = this.#spots.value;
        if (spots !== undefined) return { by: 'SPOTS', spots };
        return this.#spots.trouble === null ? 'WAITING' : null;
      }
    }
  }
}
