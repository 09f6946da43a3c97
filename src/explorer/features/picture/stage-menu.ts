import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { GraphEvents } from '../../drawing/graph-events.js';
import type { ContextMenu } from '../../kit/context-menu.js';
import { Parts } from '../../kit/parts.js';
import { troubleNote } from '../../kit/trouble-note.js';
import type { MenuOf } from './menu-parts.js';

const MENU = {
  name: 'menu',
  load: async () => {
    const element = import('../../kit/context-menu.js');
    const [{ menuParts }] = await Promise.all([import('./menu-parts.js'), element]);
    return menuParts;
  },
};

/** The menu of a drawing, which comes when it is first opened. */
export class StageMenu {
  readonly #parts: Parts;

  constructor(private readonly host: ReactiveElement) {
    this.#parts = new Parts(host);
  }

  get element(): TemplateResult {
    const { trouble, again } = this.#parts;
    return html`<mg-context-menu></mg-context-menu>
      ${trouble === null ? nothing : troubleNote(trouble, again)}`;
  }

  async open(pointed: GraphEvents['menu-open'], menu: () => MenuOf): Promise<void> {
    const menuParts = await this.#parts.have(MENU);
    const element = this.host.renderRoot.querySelector<ContextMenu>('mg-context-menu');
    if (menuParts === undefined || element === null) return;
    const { called, parts } = menuParts(pointed, menu());
    element.open(called, parts, pointed.at);
  }
}
