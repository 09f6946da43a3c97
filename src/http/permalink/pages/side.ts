import type { TimeView } from '../../../domain/time/time-view.js';
import { html, type Markup } from '../../html.js';
import { queryText } from '../../../fact/text/address.js';
import { addressOf } from '../address.js';
import { DATA_FORMATS, FORMATS } from '../formats.js';
import { dateInWords } from '../../../fact/words.js';

/** What stands beside every record. */
export interface Side {
  readonly id: string;
  readonly view: TimeView;
  readonly citation: string;
  /** The address of this server as others reach it. */
  readonly base: string;
  /** Record time of the last change of the graph. */
  readonly lastChange: string | null;
  /** Files of what is around it; only entities have surroundings. */
  readonly hasSurroundings: boolean;
  /** Whether it is another at another date. */
  readonly isDated: boolean;
}

/** How to cite it, see it at another date, and take it along as data. */
export function sideOf(side: Side): Markup {
  return html`<aside aria-label="Cite, dates and data">
    ${citing(side)} ${side.isDated && dating(side)} ${taking(side)}
  </aside>`;
}

function citing({ id, view, citation, base, lastChange }: Side): Markup {
  const pinned = view.knownAt ?? lastChange;
  const address = addressOf(base, id, { view: { ...view, knownAt: pinned } });
  return html`<section id="cite" class="card">
    <h2>Cite this</h2>
    <p class="citation" dir="auto">${citation}</p>
    ${pinned !== null && html`<p class="meta">What the graph knows may change. This address keeps showing what it knew on ${dateInWords(pinned)}: <a class="long" href="${addressOf('', id, { view: { ...view, knownAt: pinned } })}">${address}</a></p>`}
  </section>`;
}

function dating({ id, view }: Side): Markup {
  return html`<section class="card">
    <h2>At another date</h2>
    <form class="dates" action="${addressOf('', id)}" method="get">
      <label for="as-of">When it was true: a year, month or day</label>
      <div class="line">
        <input
          id="as-of"
          name="asOf"
          inputmode="numeric"
          placeholder="2018-12-31"
          pattern="[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
          value="${view.validOn ?? ''}"
        /><button class="button">Show</button>
      </div>
      ${view.knownAt !== null && html`<input type="hidden" name="knownAt" value="${view.knownAt}" />`}
    </form>
  </section>`;
}

function taking({ id, view, hasSurroundings }: Side): Markup {
  const files = DATA_FORMATS.map(
    (format) =>
      html`<a href="${addressOf('', id, { format, view })}" type="${FORMATS[format].mediaType}"
        >${FORMATS[format].label}</a
      > `,
  );
  const query = queryText({ of: id, asOf: view.validOn, knownAt: view.knownAt });
  const around = [
    ['gexf', 'GEXF'],
    ['csv', 'CSV'],
    ['jsonld', 'JSON-LD'],
    ['turtle', 'Turtle'],
  ].map(
    ([format = '', label = '']) =>
      html`<a href="/export/${format}${query}" download
        >${label}<span class="hidden"> of what is around it</span></a
      > `,
  );
  return html`<section class="card">
    <h2>Data</h2>
    <p class="label">This page</p>
    <p class="files">${files}</p>
    ${
      hasSurroundings &&
      html`<p class="label">All around it</p>
        <p class="files">${around}</p>`
    }
  </section>`;
}
