import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ENTITY_KINDS } from '../../../domain/kinds.js';
import { LEGEND_GROUPS } from '../../../domain/relation-groups.js';
import type { App } from '../../core/app.js';
import { byHand } from '../../core/picture/by-hand.js';
import { filterSubgraph, type Subgraph } from '../../core/picture/subgraph.js';
import { FoldSource } from './fold-source.js';

/** A picture, and what the drawing hides of it by itself. */
export interface Drawn {
  readonly picture: Subgraph;
  readonly hiddenKinds: ReadonlySet<string>;
  readonly hiddenGroups: ReadonlySet<string>;
  readonly hiddenEntities: ReadonlySet<string>;
  readonly onlyLinked: boolean;
  readonly minConfidence: number;
  /** Symbols of it, before there are too many. */
  readonly symbols: number;
}

const NOTHING_HIDDEN = {
  hiddenKinds: new Set<string>(),
  hiddenGroups: new Set<string>(),
  hiddenEntities: new Set<string>(),
  onlyLinked: false,
  minConfidence: 0,
};

/** What is drawn of a state: the same object for the same picture, so that nothing is laid out twice. */
export class DrawnPicture {
  readonly #folds: FoldSource;
  #filtered: Subgraph | undefined;
  #from: unknown;
  #with = '';

  constructor(host: ReactiveControllerHost) {
    this.#folds = new FoldSource(host);
  }

  note({ state }: App): TemplateResult | typeof nothing {
    return state.fold.length === 0 ? nothing : this.#folds.note;
  }

  of(app: App, whole: Subgraph, shown: Subgraph): Drawn {
    const folded = this.#folds.of(app, whole, shown);
    // What a group hides cannot come back by a switch, so all filters go before it.
    if (folded !== null)
      return { picture: folded, ...NOTHING_HIDDEN, symbols: folded.nodes.length };
    const { kinds, groups, minconf, unlinked } = app.state;
    const isLeft = byHand(app.state);
    return {
      picture: this.#unfolded(app, whole),
      hiddenKinds: hidden(ENTITY_KINDS, kinds),
      hiddenGroups: hidden(LEGEND_GROUPS, groups),
      hiddenEntities: new Set(whole.nodes.map(({ id }) => id).filter((id) => !isLeft(id))),
      onlyLinked: unlinked === 'hide',
      minConfidence: minconf,
      symbols: shown.nodes.length,
    };
  }

  /** The drawing itself hides the rest, and keeps its places meanwhile. */
  #unfolded({ state }: App, whole: Subgraph): Subgraph {
    const { undated, hide, changes, facets, of } = state;
    const isWhole = hide.length + changes.length + facets.length === 0;
    if (undated === 'show' && isWhole) return whole;
    const key = [undated, ...hide, ...changes, ...facets, ...of].join(' ');
    if (this.#filtered === undefined || this.#from !== whole || this.#with !== key) {
      this.#from = whole;
      this.#with = key;
      const others = { kinds: [], groups: [], minconf: 0 };
      this.#filtered = filterSubgraph(whole, { ...others, undated, hide, changes, facets, of });
    }
    return this.#filtered;
  }
}

function hidden<T extends string>(all: readonly T[], shown: readonly T[]): ReadonlySet<string> {
  return new Set(shown.length === 0 ? [] : all.filter((one) => !shown.includes(one)));
}
