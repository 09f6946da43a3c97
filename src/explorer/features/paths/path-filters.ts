import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { EntityRef } from '../../core/documents/picture.js';
import { ENTITY_KINDS } from '../../../domain/kinds.js';
import type { App } from '../../core/app.js';
import { icon } from '../../kit/icon.js';
import { kindSymbol } from '../../kit/kind-symbol.js';
import '../../kit/menu-chip.js';
import '../../kit/search-box.js';
import type { State } from '../../core/address/state.js';
import { words } from '../../core/words/words.js';
import { dateChip, kindsChip, oneOfChip, partsChip, sureChip } from '../../kit/filter-choices.js';

const STEPS = [2, 3, 4, 5, 6, 7, 8];
export const USUAL_STEPS = 6;

/** Chips that narrow the search for paths. */
export function pathFilters(app: App, named: ReadonlyMap<string, EntityRef>): TemplateResult {
  const { state, change } = app;
  return html`<div class="filters">
    ${kindsChip(words.paths.through, ENTITY_KINDS, state.via, (via) => {
      change({ via, path: 1 });
    })}
    ${avoidChip(app, named)} ${partsChip(app)} ${sureChip(app)} ${dateChip(app)}
    ${oneOfChip({
      name: 'steps',
      label: words.paths.atMost(state.steps),
      usual: USUAL_STEPS,
      choices: [...new Set([...STEPS, state.steps])].sort((a, b) => a - b),
      chosen: state.steps,
      say: words.paths.steps,
      choose: (steps) => {
        change({ steps, path: 1 });
      },
    })}
    <mg-menu-chip
      .label=${state.claimed === 'show' ? words.paths.claimedOn : words.paths.more}
      ?chosen=${state.claimed === 'show'}
    >
      <label class="choice"
        ><input
          type="checkbox"
          .checked=${live(state.claimed === 'show')}
          @change=${({ target }: Event) => {
            change({ claimed: (target as HTMLInputElement).checked ? 'show' : 'hide', path: 1 });
          }}
        />${words.paths.claimed}</label
      >
    </mg-menu-chip>
  </div>`;
}

/** Whether something other than the two ends narrows the search. */
export function narrows({ via, avoid, minconf, on }: State): boolean {
  return via.length > 0 || avoid.length > 0 || minconf > 0 || on !== null;
}

function avoidChip(app: App, named: ReadonlyMap<string, EntityRef>): TemplateResult {
  const { avoid } = app.state;
  const set = (ids: readonly string[]): void => {
    app.change({ avoid: ids, path: 1 });
  };
  return html`<mg-menu-chip
    .label=${avoid.length === 0 ? words.paths.avoid : words.paths.avoiding(avoid.length)}
    ?chosen=${avoid.length > 0}
  >
    <div class="avoid">
      <ul>
        ${avoid.map((id) => {
          const entity = named.get(id);
          const name = entity?.shortName ?? id;
          return html`<li>
            ${entity === undefined ? '' : kindSymbol(entity.kind)}<span dir="auto">${name}</span>
            <button
              class="icon"
              aria-label=${words.paths.allow(name)}
              @click=${() => {
                set(avoid.filter((one) => one !== id));
              }}
            >
              ${icon('close', 16)}
            </button>
          </li>`;
        })}
      </ul>
      <mg-search-box
        picks
        inline
        .app=${app}
        .label=${words.paths.avoidLabel}
        .placeholder=${words.paths.placeholder}
        @entity-choose=${(event: CustomEvent<{ id: string }>) => {
          event.stopPropagation();
          const { id } = event.detail;
          const { from, to } = app.state;
          if (![...avoid, from, to].includes(id)) set([...avoid, id]);
        }}
      ></mg-search-box>
    </div>
  </mg-menu-chip>`;
}
