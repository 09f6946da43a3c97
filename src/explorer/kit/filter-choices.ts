import { css, html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { EntityKind } from '../../domain/kinds.js';
import { dateInWords } from '../../fact/text/dates.js';
import { toggle } from '../core/model/toggle.js';
import { sidesOf } from '../core/address/sides.js';
import type { App } from '../core/app.js';
import { kindSymbol } from './kind-symbol.js';
import './date-form.js';
import './menu-chip.js';
import { sidesInWords } from './sides-in-words.js';
import type { MenuChip } from './menu-chip.js';
import type { State } from '../core/address/state.js';
import { language, words } from '../core/words/words.js';

export const filterStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 32px;
    padding-inline: 8px;
    border-radius: 6px;
    cursor: pointer;
  }
  .choice:hover {
    background: var(--accent-soft);
  }
  .choice input {
    accent-color: var(--accent);
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
  }
  @media (max-width: 639px) {
    .filters {
      flex-wrap: nowrap;
      margin-inline: -16px;
      padding: 4px 16px;
      overflow-x: auto;
      scrollbar-width: none;
    }
    .filters > * {
      flex: none;
    }
  }
  @media (max-width: 959px) {
    .choice {
      min-block-size: 44px;
    }
  }
`;

/** A chip that switches kinds on and off; none chosen stands for all. */
export function kindsChip(
  label: string,
  all: readonly EntityKind[],
  chosen: readonly EntityKind[],
  choose: (kinds: readonly EntityKind[]) => void,
): TemplateResult {
  const names = chosen.map((kind) => words.kindsMany[kind]);
  return html`<mg-menu-chip
    .label=${`${label} ${names.length === 0 ? words.paths.anyKind : names.join(', ').toLowerCase()}`}
    ?chosen=${chosen.length > 0}
  >
    ${all.map(
      (kind) =>
        html`<label class="choice"
          ><input
            type="checkbox"
            .checked=${live(chosen.length === 0 || chosen.includes(kind))}
            @change=${() => {
              choose(toggle(all, chosen, kind));
            }}
          />${kindSymbol(kind)}${words.kindsMany[kind]}</label
        >`,
    )}
  </mg-menu-chip>`;
}

interface OneOf<T> {
  readonly name: string;
  readonly label: string;
  readonly usual: T;
  readonly choices: readonly T[];
  readonly chosen: T;
  readonly say: (choice: T) => string;
  readonly choose: (choice: T) => void;
}

/** A chip with one choice of several. */
export function oneOfChip<T>(given: OneOf<T>): TemplateResult {
  const { name, label, usual, choices, chosen, say, choose } = given;
  return html`<mg-menu-chip .label=${label} ?chosen=${chosen !== usual}>
    ${choices.map(
      (choice) =>
        html`<label class="choice"
          ><input
            type="radio"
            name=${name}
            .checked=${live(choice === chosen)}
            @change=${() => {
              choose(choice);
            }}
          />${say(choice)}</label
        >`,
    )}
  </mg-menu-chip>`;
}

/** A chip for whether ministries, offices and other parts act for their whole. */
export function partsChip({ state, change }: App): TemplateResult {
  return oneOfChip<State['parts']>({
    name: 'parts',
    label: words.filters.parts[state.parts],
    usual: 'own',
    choices: ['own', 'with'],
    chosen: state.parts,
    say: (choice) => words.filters.parts[choice],
    choose: (parts) => {
      change({ parts, path: 1 });
    },
  });
}

/** A chip for the least confidence. */
export function sureChip({ state, change }: App): TemplateResult {
  const say = (least: number): string =>
    least === 0 ? words.filters.any : words.filters.atLeast(String(least));
  return oneOfChip({
    name: 'minconf',
    label: `${words.filters.evidence} ${say(state.minconf).toLowerCase()}`,
    usual: 0,
    choices: [...new Set([0, 0.7, 0.9, state.minconf])],
    chosen: state.minconf,
    say,
    choose: (minconf) => {
      change({ minconf, path: 1 });
    },
  });
}

/** What a state is seen as of: a date, any, or two that are compared. */
export function dateLabel(state: State): string {
  const sides = sidesOf(state);
  if (sides !== null) return sidesInWords(sides);
  const { on } = state;
  return on === null ? words.time.any : words.time.asOf(dateInWords(on, language.tag));
}

/** A chip for the date at which it was true, and where a view compares, for the other side. */
export function dateChip(app: App, compares = false): TemplateResult {
  const { on, since } = app.state;
  return html`<mg-menu-chip .label=${dateLabel(app.state)} ?chosen=${on !== null || since !== null}>
    <mg-date-form
      .app=${app}
      .compares=${compares}
      .also=${{ path: 1 }}
      @done=${(event: Event) => {
        (event.currentTarget as HTMLElement).closest<MenuChip>('mg-menu-chip')?.close();
      }}
    ></mg-date-form>
  </mg-menu-chip>`;
}
