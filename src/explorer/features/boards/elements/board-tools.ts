import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../../core/app.js';
import type { BoardEnd } from '../../../core/board/board.js';
import { words } from '../../../core/words/words.js';
import type { GraphView } from '../../../drawing/graph-view.js';
import { icon, type IconName } from '../../../kit/icon.js';

interface Makes {
  readonly note: () => void;
  readonly arrow: () => void;
}

/** The tools over a board: what it is seen with, and while it is made what is put on it. */
export function boardTools(
  app: App,
  drawing: GraphView | null,
  makes: Makes | null,
  arrow: BoardEnd | boolean,
): TemplateResult {
  const { graph, boards } = words;
  return html`${
      arrow === false
        ? nothing
        : html`<p class="hint" role="status">
            ${arrow === true ? boards.arrowFrom : boards.arrowTo}
          </p>`
    }
    <div class="tools" role="group" aria-label=${boards.tools}>
      ${tool('plus', graph.zoomIn, () => drawing?.zoomIn())}
      ${tool('minus', graph.zoomOut, () => drawing?.zoomOut())}
      ${tool('fit', graph.fit, () => drawing?.fit())}
      ${
        makes === null
          ? nothing
          : html`<hr aria-hidden="true" />
              ${tool('note', boards.addNote, makes.note)}
              ${tool('arrow', boards.addArrow, makes.arrow, { isPressed: arrow !== false })}
              ${tool('undo', graph.undo, app.undo, { isOff: !app.canUndo })}
              ${tool('redo', graph.redo, app.redo, { isOff: !app.canRedo })}`
      }
    </div>`;
}

function tool(
  name: IconName,
  label: string,
  act: () => void,
  { isPressed, isOff = false }: { readonly isPressed?: boolean; readonly isOff?: boolean } = {},
): TemplateResult {
  return html`<button
    class="icon"
    aria-label=${label}
    title=${label}
    aria-pressed=${isPressed === undefined ? nothing : isPressed ? 'true' : 'false'}
    ?disabled=${isOff}
    @click=${act}
  >
    ${icon(name)}
  </button>`;
}
