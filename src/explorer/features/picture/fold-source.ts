import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Loading } from '../../core/ask/loading.js';
import type { App } from '../../core/app.js';
import { foldSubgraph, groupsOf } from '../../core/picture/fold.js';
import type { Subgraph } from '../../core/picture/subgraph.js';
import { language } from '../../core/words/words.js';
import { troubleNote } from '../../kit/trouble-note.js';
import { claimsOf } from './fold-claims.js';
import { loadTraits, NO_TRAITS, type Traits } from './load-traits.js';

/** The picture with its groups as one symbol each: the same object for the same picture. */
export class FoldSource {
  readonly #traits: Loading<Traits>;
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
    const { fold, unfold, on, known } = state;
    if (fold.length === 0) return null;
    const ids = whole.nodes.map(({ id }) => id);
    this.#traits.want(JSON.stringify([fold, on, known, ids]), (signal) =>
      loadTraits(whole.nodes, { fold, on, known }, signal),
    );
    const filters = JSON.stringify([
      ...[state.kinds, state.groups, state.hide, state.keep, state.without, state.unlinked],
      ...[state.minconf, state.undated, state.changes, fold, unfold, language.tag],
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
