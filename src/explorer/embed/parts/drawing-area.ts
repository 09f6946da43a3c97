import { html, nothing, type TemplateResult } from 'lit';
import type { Grip } from '../grip.js';
import type { Speech } from '../speech.js';

/** The drawing, and what lies over it until the reader takes hold of it. */
export function drawingArea(
  drawing: HTMLElement,
  grip: Grip,
  note: string | null,
  { embed }: Speech,
): TemplateResult {
  return html`<div
    class="canvas"
    part="canvas"
    @pointerdown=${grip.take}
    @pointerleave=${grip.leave}
    @wheel=${{ handleEvent: grip.wheel, passive: true, capture: true }}
  >
    ${drawing} ${note === null ? nothing : html`<p class="note over" role="status">${note}</p>`}
    ${
      grip.isCoarse && !grip.isHeld
        ? html`<button class="veil" @click=${grip.take}>
            <span class="pill">${embed.tap}</span>
          </button>`
        : nothing
    }
    ${grip.isAsked ? html`<p class="pill hint" role="status">${embed.zoom}</p>` : nothing}
  </div>`;
}
