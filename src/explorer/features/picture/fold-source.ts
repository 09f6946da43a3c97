import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Loading } from '../../core/ask/loading.js';
import type { App } from '../../core/app.js';
import { foldSubgraph, groupsOf } from '../../core/picture/fold.js';
import type { Subgraph } from '../../core/picture/subgraph.js';
import { language } from '../../core/words/words.js';
import { troubleNote } from '../../kit/trouble-note.js';
import { claimsOf } from './fold-claims.js';
import { loadFold, NO_TRAITS, type FoldTraits } from './load-fold.js';

/** The picture with its groups as one symbol each: the same object for the same picture. */
export class FoldSource {
  readonly #traits: Loading<FoldTraits>;
  #from: readonly unknown[] = [];
  #folded: Subgraph | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#traits = new Loading(host);
  }

  /** Why nothing is drawn as one, when what groups share could not be loaded. */
  get note(): TemplateResult | typeof nothing {
    const { trouble } = this.#traits;
    if (trouble === null) return nothing;
    return troubleNote(trouble, () => {
      this.#traits.again();
    });
  }

  /** Null when nothing is drawn as one. */
  of({ state }: App, whole: Subgraph, shown: Subgraph): Subgraph | null {
    const { fold, unfold, on, known, with: other, since } = state;
    if (fold.length === 0) return null;
    const ids = whole.nodes.map(({ id }) => id);
    const seen = { on, known, with: other, since };
    this.#traits.want(JSON.stringify([fold, seen, ids]), (signal) =>
      loadFold(whole.nodes, { fold, ...seen }, signal),
    );
    const filters = JSON.stringify([
      ...[state.kinds, state.groups, state.hide, state.keep, state.without, state.unlinked],
      ...[
        state.minconf,
        state.undated,
        state.changes,
        state.facets,
        state.of,
        fold,
        unfold,
        language.tag,
      ],
    ]);
    const from = [whole, filters, this.#traits.value];
    if (this.#folded === undefined || from.some((one, at) => one !== this.#from[at])) {
      this.#from = from;
      const claims = claimsOf(fold, this.#traits.value ?? NO_TRAITS);
      this.#folded = foldSubgraph(shown, groupsOf(shown.nodes, claims, unfold));
    }
    return this.#folded;
  }
}
