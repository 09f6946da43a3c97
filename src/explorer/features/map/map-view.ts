import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { App } from '../../core/app.js';
import { Loading } from '../../core/ask/loading.js';
import type { LoadedPicture } from '../../core/picture/load-picture.js';
import type { Subgraph } from '../../core/picture/subgraph.js';
import { loadCountries, loadSeats, type Countries } from '../../core/where/load-where.js';
import type { Seats } from '../../core/where/seats.js';
import { language, words } from '../../core/words/words.js';
import { choiceStyles } from '../../kit/styles/choice.styles.js';
import { viewStyles } from '../../kit/styles/view.styles.js';
import { shared } from '../../kit/styles/shared.js';
import { troubleNote, waitingNote } from '../../kit/trouble-note.js';
import { loadWorld, type DrawnWorld } from './atlas.js';
import { classesOf } from './classes.js';
import { drawnOf } from './drawn-of.js';
import { loadTally } from './load-tally.js';
import { mapHead, titleOf } from './map-head.js';
import { mapLegend } from './map-legend.js';
import './map-table.js';
import { mapColours } from './map-colours.styles.js';
import { mapViewStyles } from './map-view.styles.js';
import { countingsOf, measureOf, subjectsOf } from './measures.js';
import { countriesWithin, tallyWithin, type Tally } from './tally.js';
import './world-map.js';

/** From here on the coarse atlas shows its corners. */
const FINE_FROM = 2.5;

/** The countries that are chosen, and what is counted of them. */
interface Narrowed {
  readonly some: Countries['all'];
  readonly tally: Tally;
}

/** Countries coloured by what is counted of them, with what the picture holds where it is. */
@customElement('mg-map-view')
export class MapView extends LitElement {
  static override styles = [shared, viewStyles, choiceStyles, mapColours, mapViewStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) whole!: LoadedPicture;
  @property({ attribute: false }) shown!: Subgraph & { readonly hidden: number };
  @state() private isFine = false;
  readonly #countries = new Loading<Countries>(this);
  readonly #seats = new Loading<Seats>(this);
  readonly #tally = new Loading<Tally>(this);
  readonly #world = new Loading<DrawnWorld>(this);
  #drawn: ReturnType<typeof drawnOf> | undefined;
  #drawnFrom: readonly unknown[] = [];
  #narrowed: Narrowed | undefined;
  #narrowedFrom: readonly unknown[] = [];

  override willUpdate(): void {
    const { state, registry } = this.app;
    const { on, known } = state;
    this.#world.want(String(this.isFine), (signal) => loadWorld(this.isFine, signal));
    this.#countries.want(String(known), (signal) => loadCountries(known, signal));
    const measure = measureOf(state);
    const countings = countingsOf(state, registry);
    const subjects = subjectsOf(state).length;
    this.#tally.want(JSON.stringify([measure, countings, on, known]), (signal) =>
      loadTally(measure, countings, { on, known, subjects }, signal),
    );
    const countries = this.#countries.value;
    if (countries === undefined) return;
    const { nodes } = this.whole;
    this.#seats.want(JSON.stringify([nodes.map(({ id }) => id), on, known]), (signal) =>
      loadSeats(nodes, countries.codes, { on, known }, signal),
    );
  }

  override render(): TemplateResult {
    const all = [this.#countries, this.#tally, this.#world, this.#seats];
    const failed = all.find(({ trouble }) => trouble !== null);
    if (failed?.trouble != null) {
      return troubleNote(failed.trouble, () => {
        failed.again();
      });
    }
    const countries = this.#countries.value;
    const tally = this.#tally.value;
    const world = this.#world.value;
    if (countries === undefined || tally === undefined || world === undefined) {
      const waiting = all.find((one) => one.waiting !== 'no')?.waiting ?? 'silent';
      return html`${waitingNote(waiting)}`;
    }
    return this.#page(countries, this.#within(countries, tally), world);
  }

  #page(countries: Countries, { some, tally }: Narrowed, world: DrawnWorld): TemplateResult {
    const { app } = this;
    const measure = measureOf(app.state);
    const title = titleOf(measure, app, this.whole.nodes);
    return html`
      ${mapHead(app, measure, { title, note: this.#note(tally) })}
      ${
        app.state.as === 'table'
          ? html`<mg-map-table
              .app=${app}
              .measure=${measure}
              .tally=${tally}
              .countries=${some}
            ></mg-map-table>`
          : this.#map(countries, { some, tally }, world)
      }
    `;
  }

  /** How much the colours count, or why there are none. */
  #note({ cells }: Tally): string {
    if (countingsOf(this.app.state, this.app.registry).length === 0) return words.map.hidden;
    return cells.size === 0 ? words.map.nothing : words.map.counted(cells.size);
  }

  #map(countries: Countries, { some, tally }: Narrowed, world: DrawnWorld): TemplateResult {
    const measure = measureOf(this.app.state);
    const classes = tally.isOneOf
      ? []
      : classesOf([...tally.cells.values()].map(({ value }) => value));
    const drawn = this.#draw(countries, tally);
    return html`
      <mg-world-map
        .app=${this.app}
        .world=${world}
        .drawn=${drawn}
        @map-zoom=${({ detail }: CustomEvent<{ times: number }>) => {
          this.isFine = this.isFine || detail.times >= FINE_FROM;
        }}
      ></mg-world-map>
      <footer>
        ${mapLegend({
          ...{ measure, tally, classes },
          missing: some.length - tally.cells.size,
          lines: drawn.allLinks,
          hasSymbols: drawn.targets.some(
            ({ code, entities }) => code === null || entities.length > 1,
          ),
        })}
        ${
          drawn.links.length < drawn.allLinks
            ? html`<p class="meta">${words.map.fewLines(drawn.links.length, drawn.allLinks)}</p>`
            : nothing
        }
        ${this.#unplaced(drawn)}
        <p class="meta small">${words.map.disclaimer} ${words.map.source}</p>
      </footer>
    `;
  }

  #unplaced({ unplaced }: ReturnType<typeof drawnOf>): TemplateResult | typeof nothing {
    if (unplaced.length === 0) return nothing;
    return html`<details>
      <summary>${words.map.unplaced(unplaced.length)}</summary>
      <p class="meta">${words.map.unplacedWhy}</p>
      <ul>
        ${unplaced.map(
          ({ id, name, kind }) =>
            html`<li>
              <button
                class="link"
                @click=${() => {
                  this.app.change({ sel: id, rel: [] });
                }}
              >
                <span class="meta">${words.kinds[kind]}</span> <span dir="auto">${name}</span>
              </button>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  /** The same object for the same numbers. */
  #within({ all }: Countries, tally: Tally): Narrowed {
    const { facets } = this.app.state;
    const from = [all, tally, facets];
    if (this.#narrowed === undefined || from.some((one, at) => one !== this.#narrowedFrom[at])) {
      this.#narrowedFrom = from;
      const some = countriesWithin(all, facets);
      this.#narrowed = { some, tally: some === all ? tally : tallyWithin(tally, some) };
    }
    return this.#narrowed;
  }

  /** The same object for the same map, so that nothing is drawn twice. */
  #draw(countries: Countries, tally: Tally): ReturnType<typeof drawnOf> {
    const { state } = this.app;
    const seats = this.#seats.value;
    const { kinds, groups, hide, minconf, undated, facets, of, sel } = state;
    const filters = JSON.stringify([
      ...[kinds, groups, hide, minconf, undated, facets, of, sel, language.tag],
    ]);
    const from = [countries, tally, seats, this.whole, filters];
    if (this.#drawn === undefined || from.some((one, at) => one !== this.#drawnFrom[at])) {
      this.#drawnFrom = from;
      this.#drawn = drawnOf({ countries, tally, seats, shown: this.shown, state });
    }
    return this.#drawn;
  }
}
