import { html, type TemplateResult } from 'lit';
import { words } from '../../../core/words/words.js';

/** A button that lets somebody choose the file of a board. */
export function fileInput(open: (file: Blob) => void): TemplateResult {
  return html`<label class="button file"
    >${words.boards.open}<input
      class="hidden"
      type="file"
      accept=".json,application/json"
      @change=${({ target }: Event) => {
        const input = target as HTMLInputElement;
        const file = input.files?.[0];
        // The same file may be chosen again.
        input.value = '';
        if (file !== undefined) open(file);
      }}
  /></label>`;
}

/** Takes a file that is dropped; other things that are dropped are left to the browser. */
export function onDrop(open: (file: Blob) => void): {
  readonly over: (event: DragEvent) => void;
  readonly drop: (event: DragEvent) => void;
} {
  const holdsFile = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer?.types.includes('Files') === true;
  return {
    over: (event) => {
      if (holdsFile(event)) event.preventDefault();
    },
    drop: (event) => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      open(file);
    },
  };
}
