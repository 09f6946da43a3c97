import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../core/app.js';
import { byHand } from '../../core/picture/by-hand.js';
import type { LoadedPicture } from '../../core/picture/load-picture.js';
import type { Subgraph } from '../../core/picture/subgraph.js';
import { words } from '../../core/words/words.js';
import { MOST_NODES } from '../../drawing/scene.js';

/** More than this many are drawn only when somebody asks for them: nobody could read them. */
export const MOST_AT_FIRST = 250;

/** How much of a picture is drawn. */
export interface Amount {
  readonly most: number;
  /** This machine cannot move more of them smoothly. */
  readonly isSlow: boolean;
  readonly set: (most: number) => void;
}

/** How much of the picture is drawn, when it is not all, and what was taken out of it by hand. */
export function extentNote(
  app: App,
  whole: LoadedPicture,
  length: number,
  amount: Amount,
): TemplateResult | typeof nothing {
  const drawn = Math.min(length, amount.most);
  const isLess = app.state.keep.length + app.state.without.length > 0;
  const total = isLess ? length : Math.max(whole.total - whole.nodes.length + length, length);
  if (drawn >= total && amount.most <= MOST_AT_FIRST && !isLess) return nothing;
  return html`<div class="note extent" role="status">
    ${isLess ? byHandNote(app, whole) : nothing}
    ${drawn < total ? cutNote(app, drawn, total) : nothing}
    ${amount.isSlow ? html`<span>${words.drawing.tooSlow}</span>` : nothing}
    ${amountLinks(length, amount)}
  </div>`;
}

function cutNote(app: App, drawn: number, total: number): TemplateResult {
  return html`<span>${words.trouble.truncated(drawn, total)}</span> ${link(
      words.trouble.seeTable,
      () => {
        app.change({ view: 'table' });
      },
    )}`;
}

/** To draw all, or as many as can be read. */
function amountLinks(length: number, { most, isSlow, set }: Amount): TemplateResult[] {
  const more = Math.min(length, MOST_NODES);
  const all = link(words.drawing.drawAll(more), () => {
    set(MOST_NODES);
  });
  const fewer = link(words.drawing.drawFewer(MOST_AT_FIRST), () => {
    set(MOST_AT_FIRST);
  });
  return [
    ...(Math.min(length, most) < more && !isSlow ? [all] : []),
    ...(most > MOST_AT_FIRST && length > MOST_AT_FIRST ? [fewer] : []),
  ];
}

function byHandNote(app: App, { nodes }: Subgraph): TemplateResult {
  const isLeft = byHand(app.state);
  const hidden = nodes.filter(({ id }) => !isLeft(id)).length;
  return html`<span>${words.menu.hidden(hidden)}</span> ${link(words.menu.showAll, () => {
      app.change({ keep: [], without: [] });
    })}`;
}

function link(label: string, act: () => void): TemplateResult {
  return html`<button class="link" @click=${act}>${label}</button>`;
}
