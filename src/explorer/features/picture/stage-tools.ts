import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../core/app.js';
import { words } from '../../core/words/words.js';
import { icon, type IconName } from '../../kit/icon.js';

import type { Picks } from './picks.js';

/** What the tools below a drawing do with it. */
export interface StageActs {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  readonly pin: (id: string) => void;
  readonly expand: (id: string) => void;
}

/** The tools below a drawing; those for a symbol while one of the picture is selected. */
export function stageTools(
  app: App,
  selected: string | null,
  isPinned: boolean,
  picks: Picks,
  acts: StageActs,
): TemplateResult {
  const { of, depth } = app.state;
  return html`<div class="tools" role="group" aria-label=${words.graph.tools}>
    ${tool('plus', words.graph.zoomIn, acts.zoomIn)}
    ${tool('minus', words.graph.zoomOut, acts.zoomOut)} ${tool('fit', words.graph.fit, acts.fit)}
    <hr aria-hidden="true" />
    ${
      selected === null
        ? nothing
        : html`${toggle('pin', words.graph.pin, isPinned, () => {
            acts.pin(selected);
          })}
          ${tool(
            'graph',
            of.includes(selected) && depth > 0 ? words.graph.collapse : words.graph.expand,
            () => {
              acts.expand(selected);
            },
          )}`
    }
    ${toggle('lasso', words.menu.lasso, picks.isLasso, () => {
      picks.toggleLasso();
    })}
    ${tool('undo', words.graph.undo, app.undo, !app.canUndo)}
    ${tool('redo', words.graph.redo, app.redo, !app.canRedo)}
  </div>`;
}

function tool(name: IconName, label: string, act: () => void, disabled = false): TemplateResult {
  return html`<button
    class="icon"
    aria-label=${label}
    title=${label}
    ?disabled=${disabled}
    @click=${act}
  >
    ${icon(name)}
  </button>`;
}

function toggle(name: IconName, label: string, isOn: boolean, act: () => void): TemplateResult {
  return html`<button
    class="icon"
    aria-label=${label}
    title=${label}
    aria-pressed=${isOn ? 'true' : 'false'}
    @click=${act}
  >
    ${icon(name)}
  </button>`;
}
