import { html, nothing, type TemplateResult } from 'lit';
import type { Theme } from '../../drawing/palette.js';
import { ENTITY_KINDS } from '../../../domain/kinds.js';
import type { LoadedGraph } from '../load-graph.js';
import type { ShownGraph } from '../shown-graph.js';
import type { Speech } from '../speech.js';
import { icon } from './icon.js';
import { kindSymbol } from './kind-symbol.js';

export interface Footer {
  readonly loaded: LoadedGraph | undefined;
  readonly shown: ShownGraph;
  readonly theme: Theme;
  /** Of the server, and of the explorer showing the same. */
  readonly home: string;
  readonly address: string;
}

/** What symbols mean, how much is shown, whose it is, and the way to all of it. Always there. */
export function footer(
  { loaded, shown, theme, home, address }: Footer,
  speech: Speech,
): TemplateResult {
  const { embed } = speech;
  const present = ENTITY_KINDS.filter((kind) => shown.nodes.some((node) => node.kind === kind));
  return html`<footer part="footer">
    ${
      present.length === 0
        ? nothing
        : html`<ul class="legend" part="legend">
            ${present.map((kind) => html`<li>${kindSymbol(kind, theme)}${speech.kinds[kind]}</li>`)}
          </ul>`
    }
    <p class="about">
      <span>
        ${loaded === undefined ? nothing : html`<span class="counts">${counts(loaded, shown, speech)}</span> · `}<a
          href=${home}
          target="_blank"
          rel="noopener"
          >${embed.graph}</a
        >
      </span>
      <a class="explore" part="explore" href=${address} target="_blank" rel="noopener"
        >${embed.openInExplorer}${icon('open', 15)}</a
      >
    </p>
  </footer>`;
}

function counts(loaded: LoadedGraph, shown: ShownGraph, speech: Speech): string {
  const said = speech.embed.counts(entities(loaded, shown, speech), shown.relations.length);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** How many, and of how many when the limit left some out. */
function entities(
  { truncated, total, nodes }: LoadedGraph,
  { nodes: { length: n } }: ShownGraph,
  { embed }: Speech,
): string {
  if (!truncated) return embed.entities(n);
  return n === nodes.length
    ? embed.entitiesOf(n, total)
    : embed.entitiesAmong(n, nodes.length, total);
}
