import { html, nothing, type TemplateResult } from 'lit';
import { words } from '../../../core/words/words.js';
import { singleKeys } from '../../../kit/single-keys.js';
import type { Item } from '../model/waiting.js';

interface Acts {
  readonly item: Item;
  readonly decides: boolean;
  readonly reason: string;
  readonly accept: () => void;
  readonly reject: () => void;
  readonly later: () => void;
  readonly move: (by: 1 | -1) => void;
  readonly setReason: (reason: string) => void;
}

/** What can be done with the item that is shown, each with its key. */
export function actBar(acts: Acts): TemplateResult {
  const { item, decides, reason } = acts;
  const { accept, reject, same, different, none, later, next, previous } = words.review.acts;
  const isClaim = item.sort === 'proposal';
  const yes = isClaim ? accept : same;
  const no = isClaim ? reject : item.sort === 'match' ? none : different;
  return html`<div class="foot">
    ${decides ? reasonField(reason, acts.setReason) : nothing}
    <div class="acts">
      ${
        decides
          ? html`<span class="deciding"
              >${act(yes, 'A', acts.accept, 'primary')} ${act(no, 'R', acts.reject)}</span
            >`
          : nothing
      }
      <span class="moving">
        ${act(later, 'L', acts.later)}
        ${act(previous, 'K', () => {
          acts.move(-1);
        })}
        ${act(next, 'J', () => {
          acts.move(1);
        })}
      </span>
      ${singleKeys.on() ? nothing : html`<p class="meta">${words.review.keysOff}</p>`}
    </div>
  </div>`;
}

function act(label: string, key: string, work: () => void, sort = ''): TemplateResult {
  return html`<button class="button ${sort}" aria-keyshortcuts=${key} @click=${work}>
    ${label}<kbd aria-hidden="true">${key}</kbd>
  </button>`;
}

function reasonField(reason: string, set: (reason: string) => void): TemplateResult {
  const isMissing = reason.trim() === '';
  return html`<label class="reason">
    <span class="meta">${words.review.reason}</span>
    <input
      .value=${reason}
      maxlength="500"
      aria-invalid=${isMissing ? 'true' : 'false'}
      @input=${({ target }: Event) => {
        set((target as HTMLInputElement).value);
      }}
    />
    ${isMissing ? html`<span class="wrong" role="alert">${words.review.noReason}</span>` : nothing}
  </label>`;
}
