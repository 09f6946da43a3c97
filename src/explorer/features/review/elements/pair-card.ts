import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { figureOf } from '../../../../fact/text/figure.js';
import type { App } from '../../../core/app.js';
import { ask } from '../../../core/ask/ask.js';
import { Loading } from '../../../core/ask/loading.js';
import { Trouble } from '../../../core/ask/trouble.js';
import { words } from '../../../core/words/words.js';
import { shared } from '../../../kit/styles/shared.js';
import { troubleNote, waitingNote } from '../../../kit/trouble-note.js';
import { MERGE, type MergeEffect } from '../documents/decisions.js';
import { CANDIDATES, type Candidate, type Match } from '../documents/queues.js';
import { gainOf, sideOf } from '../model/compare.js';
import { FIRST_CHOICE, pairOf, type Choice } from '../model/decide.js';
import type { Item } from '../model/waiting.js';
import { cardStyles } from './card.styles.js';
import { sideColumn } from './side-column.js';

type PairItem = Exclude<Item, { sort: 'proposal' }>;
type Foreseen = MergeEffect | { readonly refused: string };
interface Effect {
  /** The ids that it is of: the one that stays, and the other. */
  readonly of: string;
  readonly foreseen: Foreseen;
}

/** Two entities side by side, why they may be one, and what a merge would change. */
@customElement('mg-pair-card')
export class PairCard extends LitElement {
  static override styles = [shared, cardStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) item!: PairItem;
  @property({ attribute: false }) choice: Choice = FIRST_CHOICE;
  /** Whether the key may foresee a merge. */
  @property({ attribute: false }) decides = false;
  readonly #sides = new Loading<ReadonlyMap<string, Candidate>>(this);
  readonly #effect = new Loading<Effect>(this);

  override willUpdate(): void {
    const pair = pairOf(this.item, this.choice);
    if (pair === null) return;
    const ids = [pair.keep, pair.merge].sort();
    this.#sides.want(ids.join(' '), async (signal) => {
      const { nodes } = await ask(CANDIDATES, { ids }, signal);
      return new Map(nodes.flatMap((node) => (node === null ? [] : [[node.id, node] as const])));
    });
    if (!this.decides) return;
    const of = `${pair.keep} ${pair.merge}`;
    this.#effect.want(of, async (signal) => ({ of, foreseen: await foresee(pair, signal) }));
  }

  override render(): TemplateResult {
    const pair = pairOf(this.item, this.choice);
    return html`
      ${this.item.sort === 'match' ? this.#asked(this.item.match) : this.#reasons(this.item)}
      ${pair === null ? html`<p>${words.review.compare.gone}</p>` : this.#sidesOf(pair)}
    `;
  }

  #asked(match: Match): TemplateResult {
    const { name, source, place, candidates, code } = match;
    return html`<h2 dir="auto">${name}</h2>
      <p>
        ${words.review.compare.from(name, source, place)}${code === null ? '' : ` · ${code.scheme} ${code.value}`}
      </p>
      <fieldset>
        <legend class="label">${words.review.compare.candidates}</legend>
        ${candidates.map(
          ({ score, why, entity }, at) =>
            html`<label class="candidate"
              ><input
                type="radio"
                name="candidate"
                .checked=${at === this.choice.candidate}
                @change=${() => {
                  this.#choose({ ...this.choice, candidate: at });
                }}
              /><span
                ><strong dir="auto">${entity?.name ?? words.review.compare.gone}</strong>
                <kbd aria-hidden="true">${at + 1}</kbd>
                <span class="meta">${words.review.compare.likely(figureOf(score))}</span>
                <span class="meta why">${why}</span></span
              ></label
            >`,
        )}
      </fieldset>`;
  }

  #reasons({ duplicate }: Extract<PairItem, { sort: 'duplicate' }>): TemplateResult {
    const names: Readonly<Record<string, string>> = words.review.compare.reasons;
    return html`<h2 dir="auto">${words.review.pair(duplicate.a.name, duplicate.b.name)}</h2>
      <p>${words.review.compare.likely(figureOf(duplicate.score))}</p>
      <ul class="reasons">
        ${duplicate.reasons.map(
          ({ reason, detail }) =>
            html`<li>${names[reason] ?? reason}: <span dir="auto">${detail}</span></li>`,
        )}
      </ul>`;
  }

  #sidesOf({ keep, merge }: { keep: string; merge: string }): TemplateResult {
    const { value, trouble, waiting } = this.#sides;
    if (trouble !== null) {
      return troubleNote(trouble, () => {
        this.#sides.again();
      });
    }
    // Those of the item before stay until these are there.
    const [kept = null, merged = null] = [value?.get(keep), value?.get(merge)];
    if (kept === null && merged === null) return html`${waitingNote(waiting)}`;
    return this.#beside(kept, merged);
  }

  #beside(kept: Candidate | null, merged: Candidate | null): TemplateResult {
    const { compare } = words.review;
    return html`
      <div class="sides">
        ${sideColumn(this.app, compare.kept, kept, kept && sideOf(kept, merged))}
        ${sideColumn(this.app, compare.merged, merged, merged && sideOf(merged, kept))}
      </div>
      ${
        this.item.sort === 'duplicate'
          ? html`<button
              class="button swap"
              aria-keyshortcuts="X"
              @click=${() => {
                this.#choose({ ...this.choice, isSwapped: !this.choice.isSwapped });
              }}
            >
              ${words.review.acts.swap}<kbd aria-hidden="true">X</kbd>
            </button>`
          : nothing
      }
      ${kept === null || merged === null ? nothing : this.#effectOf(kept, merged)}
    `;
  }

  #effectOf(kept: Candidate, merged: Candidate): TemplateResult {
    const { compare } = words.review;
    const gain = gainOf(kept, merged);
    const effect = this.#effect.value;
    const foreseen = effect?.of === `${kept.id} ${merged.id}` ? effect.foreseen : null;
    if (foreseen !== null && 'refused' in foreseen) {
      return html`<h3 class="label">${compare.effect}</h3>
        <p class="denies">${compare.refused(foreseen.refused)}</p>`;
    }
    const lines = [
      ...(foreseen === null ? [] : effectLines(foreseen)),
      ...(gain.names.length === 0 ? [] : [compare.alsoNamed(gain.names.join(', '))]),
      ...(gain.codes.length === 0 ? [] : [compare.alsoCodes(gain.codes.join(', '))]),
    ];
    return html`<h3 class="label">${compare.effect}</h3>
      <ul class="reasons">
        ${(lines.length === 0 ? [compare.nothing] : lines).map((line) => html`<li dir="auto">${line}</li>`)}
      </ul>`;
  }

  #choose(choice: Choice): void {
    this.dispatchEvent(new CustomEvent('choice', { detail: choice }));
  }
}

function effectLines({ relationsMoved, relationsJoined, relationsHidden }: MergeEffect): string[] {
  const { moved, joined, hidden } = words.review.compare;
  return [
    ...(relationsMoved === 0 ? [] : [moved(relationsMoved)]),
    ...(relationsJoined === 0 ? [] : [joined(relationsJoined)]),
    ...(relationsHidden === 0 ? [] : [hidden(relationsHidden)]),
  ];
}

/** What a merge would do, by a rehearsal of the server; null where it did not answer. */
async function foresee(
  pair: { readonly keep: string; readonly merge: string },
  signal: AbortSignal,
): Promise<Foreseen> {
  try {
    const { mergeEntities } = await ask(MERGE, { ...pair, reason: '', dryRun: true }, signal);
    return mergeEntities.merge;
  } catch (error) {
    if (error instanceof Trouble && error.refusal !== null) return { refused: error.message };
    throw error;
  }
}
