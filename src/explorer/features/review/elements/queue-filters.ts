import { html, nothing, type TemplateResult } from 'lit';
import { ENTITY_KINDS } from '../../../../domain/kinds.js';
import { RELATION_TYPE_NAMES } from '../../../../domain/relation-types.js';
import type { App } from '../../../core/app.js';
import { words } from '../../../core/words/words.js';
import { kindsChip, oneOfChip } from '../../../kit/filter-choices.js';
import type { QueueName } from '../model/waiting.js';
import './document-picker.js';

const SCORES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/** Chips that narrow a queue: only what the question behind it can filter by. */
export function queueFilters(app: App, queue: QueueName): TemplateResult {
  return html`<div class="filters">
    ${queue === 'matches' ? nothing : kinds(app)}
    ${queue === 'proposals' ? [type(app), source(app)] : nothing} ${score(app)}
  </div>`;
}

function kinds({ state, change }: App): TemplateResult {
  return kindsChip(words.review.filters.kinds, ENTITY_KINDS, state.kinds, (next) => {
    change({ kinds: next });
  });
}

function type({ state, change, registry }: App): TemplateResult {
  const { anyType } = words.review.filters;
  const say = (name: string | null): string =>
    name === null ? anyType : (registry.get(name)?.outLabel ?? name);
  return oneOfChip<string | null>({
    name: 'says',
    label: words.review.filters.type(say(state.says)),
    usual: null,
    choices: [null, ...RELATION_TYPE_NAMES],
    chosen: state.says,
    say,
    choose: (says) => {
      change({ says });
    },
  });
}

function source({ state, change }: App): TemplateResult {
  const { document, anyDocument } = words.review.filters;
  return html`<mg-menu-chip .label=${state.cites ?? anyDocument} ?chosen=${state.cites !== null}>
    <mg-document-picker
      .label=${document}
      .value=${state.cites ?? ''}
      @document-pick=${({ detail }: CustomEvent<{ id: string }>) => {
        change({ cites: detail.id === '' ? null : detail.id });
      }}
    ></mg-document-picker>
  </mg-menu-chip>`;
}

function score({ state, change }: App): TemplateResult {
  const say = (least: number): string =>
    least === 0 ? words.review.filters.anyScore : words.filters.atLeast(String(least));
  return oneOfChip<number>({
    name: 'score',
    label: words.review.filters.score(say(state.score)),
    usual: 0,
    choices: [...new Set([...SCORES, state.score])].sort((a, b) => a - b),
    chosen: state.score,
    say,
    choose: (next) => {
      change({ score: next });
    },
  });
}
