import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../core/app.js';
import { hideThese, keepOnly } from '../../core/picture/by-hand.js';
import type { Subgraph } from '../../core/picture/subgraph.js';
import { words } from '../../core/words/words.js';
import type { GraphNode } from '../../drawing/graph-data.js';
import type { Picks } from './picks.js';

/** Members that are named; more are counted. */
const NAMED = 12;

/** What can be done with all that is chosen together. */
export function picksNote(
  app: App,
  picks: Picks,
  drawn: readonly GraphNode[],
  shown: Subgraph,
): TemplateResult | typeof nothing {
  const ids = picks.entities(drawn);
  if (ids.length === 0) return nothing;
  const go = (change: Parameters<App['change']>[0]) => () => {
    app.change(change);
    picks.clear();
  };
  const all = shown.nodes.map(({ id }) => id);
  return html`<div class="note picks">
    <span role="status">${words.menu.picked(ids.length)}</span>
    ${link(words.menu.keepPicked, go(keepOnly(ids, all, app.state)))}
    ${link(words.menu.hidePicked, go(hideThese(ids, app.state)))}
    ${link(words.menu.clearPicked, () => {
      picks.clear();
    })}
  </div>`;
}

/** Who a selected group stands for. */
export function groupNote(
  group: GraphNode | undefined,
  shown: Subgraph,
  unfold: (id: string) => void,
): TemplateResult | typeof nothing {
  if (group?.members === undefined) return nothing;
  const byId = new Map(shown.nodes.map((node) => [node.id, node]));
  const names = group.members.flatMap((id) => byId.get(id)?.name ?? []);
  const more = names.length - NAMED;
  return html`<div class="note group">
    <span role="status">
      <strong>${group.name}</strong>
      ${names.slice(0, NAMED).join(', ')}${more > 0 ? `, ${words.menu.more(more)}` : ''}
    </span>
    ${link(words.menu.unfold, () => {
      unfold(group.id);
    })}
  </div>`;
}

function link(label: string, act: () => void): TemplateResult {
  return html`<button class="link" @click=${act}>${label}</button>`;
}
