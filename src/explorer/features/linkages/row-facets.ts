import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../core/app.js';
import type { Loading } from '../../core/ask/loading.js';
import { toggleChoice } from '../../core/model/facets.js';
import { valueWords } from '../../core/picture/facet-words.js';
import type { Traits } from '../../core/picture/traits.js';
import { words } from '../../core/words/words.js';
import '../../kit/facet-chips.js';
import '../../kit/facet-list.js';
import '../../kit/pop-button.js';
import { troubleNote, waitingNote } from '../../kit/trouble-note.js';
import type { Row } from './model/matrix.js';
import { rowChoices, rowFacets } from './model/narrow-matrix.js';
import type { RowTraits } from './model/row-traits.js';

interface Shown {
  readonly app: App;
  readonly traits: Loading<RowTraits>;
  /** Those left by all that is chosen but attributes. */
  readonly rows: readonly Row[];
  /** Called when people want to choose. */
  readonly onOpen: () => void;
}

/** A button that unfolds what rows can be narrowed by. */
export function facetsButton({ onOpen, ...shown }: Shown): TemplateResult {
  const chosen = rowChoices(shown.app.state.facets).length;
  const { title } = words.facets;
  return html`<mg-pop-button
    chevron
    ?on=${chosen > 0}
    label=${title}
    called=${chosen === 0 ? title : `${title}: ${words.facets.chosen(chosen)}`}
    @click=${onOpen}
  >
    ${list(shown)}
  </mg-pop-button>`;
}

function list({ app, traits, rows }: Omit<Shown, 'onOpen'>): TemplateResult {
  const { value, trouble, waiting } = traits;
  if (trouble !== null) {
    return troubleNote(trouble, () => {
      traits.again();
    });
  }
  if (value === undefined) return html`${waitingNote(waiting)}`;
  const { facets } = app.state;
  return html`<mg-facet-list
    .facets=${rowFacets(rows, facets, value.traits, valueWords)}
    @facet-toggle=${({ detail }: CustomEvent<{ choice: string }>) => {
      app.change({ facets: toggleChoice(facets, detail.choice) });
    }}
  ></mg-facet-list>`;
}

/** What is chosen, each with a button that lets it go. */
export function facetsChosen(
  app: App,
  traits: Traits | undefined,
): TemplateResult | typeof nothing {
  const choices = rowChoices(app.state.facets);
  if (choices.length === 0) return nothing;
  return html`<mg-facet-chips
    plain
    .app=${app}
    .choices=${choices}
    .traits=${traits}
  ></mg-facet-chips>`;
}
