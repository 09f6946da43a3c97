import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { LoadedMatrix } from './model/load-matrix.js';
import type { Row } from './model/matrix.js';
import type { App } from '../../core/app.js';
import '../../kit/file-button.js';
import { shared } from '../../kit/styles/shared.js';
import { words } from '../../core/words/words.js';
import '../../kit/pop-button.js';
import type { PopButton } from '../../kit/pop-button.js';
import { linkagesFiles } from './linkages-files.js';

/** Files made of the table as it is shown. */
@customElement('mg-linkages-export')
export class LinkagesExport extends LitElement {
  static override styles = shared;

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) matrix!: LoadedMatrix;
  /** The rows that are shown, in their order. */
  @property({ attribute: false }) rows: readonly Row[] = [];
  @query('mg-pop-button') private pop!: PopButton;

  override render(): TemplateResult {
    const { matrix, rows } = this;
    return html`<mg-pop-button
      square
      end
      label=${words.linkages.export.title}
      @file-saved=${() => {
        this.pop.close();
      }}
    >
      ${linkagesFiles(() => ({ matrix, rows }), this.app.state).map(
        (file) => html`<mg-file-button wide look="row" .file=${file}></mg-file-button>`,
      )}
    </mg-pop-button>`;
  }
}
