import { html, type TemplateResult } from 'lit';
import type { Part, ShareInput, View } from '../kit/view.js';
import type { Loadable } from '../kit/parts.js';

// Dialogs come when they are first opened; their elements stand empty until then.

export const HELP: Loadable = { name: 'help', load: () => import('./help-dialog.js') };

/** The dialog that hands a view on, and what the view has for it. */
export const sharingOf = ({ name, loadShare }: View): Loadable<Part> => ({
  name: `share ${name}`,
  load: async () => {
    const dialog = import('../features/share/share-dialog.js');
    const [part] = await Promise.all([loadShare?.() ?? {}, dialog]);
    return part;
  },
});

export function shareDialog(part: Part | undefined, input: ShareInput): TemplateResult {
  return html`<mg-share-dialog .share=${part?.share} .input=${input}></mg-share-dialog>`;
}
