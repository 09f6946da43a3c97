import { html, nothing, type TemplateResult } from 'lit';
import type { LoadedMatrix } from './model/load-matrix.js';
import { placeOf, type Row } from './model/matrix.js';
import { sourceOfOne } from './model/row-source.js';
import { dateInWords } from '../../../fact/text/dates.js';
import { isUndated } from '../../core/model/period.js';
import type { App } from '../../core/app.js';
import type { State } from '../../core/address/state.js';
import { language, words } from '../../core/words/words.js';

/** Why there are no rows, or not all. */
export function rowsNote(
  app: App,
  matrix: LoadedMatrix,
  all: readonly Row[],
  shown: readonly Row[],
): TemplateResult | typeof nothing {
  if (all.length === 0) {
    return note(words.linkages.noRows, words.linkages.usual, () => {
      app.change({ actors: [], frameworks: [], only: [], on: null });
    });
  }
  if (shown.length < all.length) {
    const { onlyShown, noneFits } = words.linkages;
    const said = shown.length === 0 ? noneFits(all.length) : onlyShown(shown.length, all.length);
    return note(said, words.linkages.showAll, () => {
      app.change({ only: [], facets: [] });
    });
  }
  return noneDated(app, matrix);
}

/** That the place an address names is not in the table, with a way to put it there. */
export function strayNote(
  app: App,
  matrix: LoadedMatrix,
  shown: Pick<State, 'frameworks' | 'actors'>,
): TemplateResult | typeof nothing {
  const { cell } = app.state;
  const [actor, framework] = cell?.split('~') ?? [];
  if (actor === undefined || framework === undefined) return nothing;
  if (placeOf(matrix, cell) !== null) return nothing;
  const isRow = matrix.rows.some((row) => row.actor.id === actor);
  const frameworks = [...new Set([...shown.frameworks, framework])];
  const actors = isRow ? shown.actors : [...new Set([...shown.actors, sourceOfOne(actor)])];
  const isThere = String([actors, frameworks]) === String([shown.actors, shown.frameworks]);
  const said = words.linkages.notHere(isRow ? framework : actor);
  if (isThere) return note(said);
  return note(said, words.linkages.add, () => {
    app.change({ actors, frameworks });
  });
}

function noneDated(
  { state: { on } }: App,
  { rows }: LoadedMatrix,
): TemplateResult | typeof nothing {
  if (on === null) return nothing;
  const relations = rows.flatMap(({ cells }) =>
    cells.flatMap(({ links }) => links.map(({ relation }) => relation)),
  );
  if (relations.some((relation) => !isUndated(relation))) return nothing;
  return note(words.trouble.date(dateInWords(on, language.tag), relations.length));
}

function note(said: string, label?: string, act?: () => void): TemplateResult {
  return html`<p class="rows-note" role="status">
    <span>${said}</span>
    ${label === undefined ? nothing : html`<button class="link" @click=${act}>${label}</button>`}
  </p>`;
}
