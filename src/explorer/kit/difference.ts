import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Difference } from '../../domain/differences.js';
import { figureOf } from '../../fact/text/figure.js';
import type { Comparable, Marked } from '../core/model/compare.js';
import { periodInWords } from '../core/model/period.js';
import type { RelationStatus, Vote } from '../core/documents/picture.js';
import { language, words } from '../core/words/words.js';

interface Stated extends Comparable {
  readonly status: RelationStatus;
  readonly vote: Vote | null;
}

/** `new`, `gone`, `unchanged`, or `changed (before: planned, since 2010)`; empty where nothing is compared. */
export function differenceInWords(relation: Stated & Marked<Stated>): string {
  const { difference, was } = relation;
  if (difference === undefined) return '';
  return changeInWords(difference, was === undefined ? null : stateInWords(was, relation));
}

/** The same of anything, with what it was before in words. */
export function changeInWords(difference: Difference, was: string | null): string {
  const said = words.compared.differences[difference];
  return was === null ? said : `${said} (${words.compared.was(was)})`;
}

/** What a relation was, and how well known where that is what differs. */
function stateInWords(was: Stated, is: Stated): string {
  return [
    was.vote === null ? [] : [words.relation.votes[was.vote]],
    was.status === 'PLANNED' ? [words.relation.planned] : [],
    was.status === 'CLAIMED' ? [words.relation.claimed] : [],
    [periodInWords(was, words, language.tag)],
    was.confidence === is.confidence ? [] : [words.compared.sure(figureOf(was.confidence))],
    was.sourceCount === is.sourceCount ? [] : [words.relation.sources(was.sourceCount)],
  ]
    .flat()
    .join(', ');
}

const DRAWN: Readonly<Record<Difference, string>> = {
  new: 'M6 2v8M2 6h8',
  gone: 'M2 6h8',
  changed: 'M2 4.5h8M2 7.5h8M8 2 4 10',
  same: 'M2 4.5h8M2 7.5h8',
};

/** Plus, minus, unequal or equal, for where words stand beside it. */
export function differenceSign(difference: Difference): TemplateResult {
  return html`<svg class="sign" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    ${svg`<path d=${DRAWN[difference]} fill="none" stroke="var(--difference-${difference})" stroke-width="2" />`}
  </svg>`;
}

/** The sign and its words, with what it was; nothing where nothing is compared. */
export function differenceMark(
  difference: Difference | undefined,
  said: string,
): TemplateResult | typeof nothing {
  if (difference === undefined) return nothing;
  return html`<span class="changed-mark ${difference}"
    >${differenceSign(difference)} ${said}</span
  >`;
}
