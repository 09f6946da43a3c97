import { html, nothing, type TemplateResult } from 'lit';
import { DATED_KINDS } from '../../../domain/time/timeline.js';
import { ENTITY_KINDS, type EntityKind } from '../../../domain/kinds.js';
import type { App } from '../../core/app.js';
import '../../kit/file-button.js';
import { kindSymbol } from '../../kit/kind-symbol.js';
import type { Change } from '../../core/address/state.js';
import { words } from '../../core/words/words.js';
import { timelineFile } from './timeline-file.js';
import { MOST_SUBJECTS } from './timeline-question.js';
import type { LoadedTimeline } from '../../core/timeline/load-timeline.js';

/** What a timeline is about, how much it holds, and how it is grouped and filtered. */
export function timelineHead(
  app: App,
  { names, total }: LoadedTimeline,
  asked: number,
): TemplateResult {
  const [first] = names;
  return html`<div class="head">
      <div>
        <h1 dir="auto">${titleOf(names)}</h1>
        <p class="meta">
          ${words.timeline.count(total)}. ${words.timeline.lede}
          ${asked > MOST_SUBJECTS ? words.timeline.first(MOST_SUBJECTS) : nothing}
        </p>
      </div>
      <div class="controls">
        ${first === undefined ? nothing : grouping(app)}
        <mg-file-button .file=${timelineFile(app)}></mg-file-button>
      </div>
    </div>
    ${chips(app, first === undefined ? DATED_KINDS : ENTITY_KINDS, first !== undefined)}`;
}

function titleOf(names: readonly string[]): string {
  const [first] = names;
  if (first === undefined) return words.timeline.everything;
  return names.length === 1
    ? words.timeline.of(first)
    : words.timeline.ofSeveral(first, names.length - 1);
}

function grouping(app: App): TemplateResult {
  return html`<span class="meta" id="by">${words.timeline.by}</span>
    <div class="choice" role="group" aria-labelledby="by">
      ${(['kind', 'type'] as const).map(
        (choice) =>
          html`<button
            aria-pressed=${(choice === 'type') === (app.state.by === 'type') ? 'true' : 'false'}
            @click=${() => {
              app.change({ by: choice });
            }}
          >
            ${words.timeline[choice]}
          </button>`,
      )}
    </div>`;
}

function chips(app: App, offered: readonly EntityKind[], isAbout: boolean): TemplateResult {
  const { kinds, parts } = app.state;
  const chip = (
    label: string,
    isChosen: boolean,
    change: Change,
    symbol: TemplateResult | typeof nothing = nothing,
  ): TemplateResult =>
    html`<button
      aria-pressed=${isChosen ? 'true' : 'false'}
      @click=${() => {
        app.change(change);
      }}
    >
      ${symbol}${label}
    </button>`;
  const withParts = parts === 'with';
  return html`<div class="chips" role="group" aria-label=${words.filters.kinds}>
    ${chip(words.search.all, kinds.length === 0, { kinds: [] })}
    ${offered.map((kind) =>
      chip(words.kindsMany[kind], kinds.includes(kind), { kinds: [kind] }, kindSymbol(kind)),
    )}
    ${
      isAbout
        ? chip(words.filters.parts.with, withParts, { parts: withParts ? 'own' : 'with' })
        : nothing
    }
  </div>`;
}
