import { html, type TemplateResult } from 'lit';
import { MARKS, type Mark } from '../../core/address/parts/linkages.js';
import type { Matrix } from './model/matrix.js';
import { words } from '../../core/words/words.js';
import { markSymbol } from './mark.js';

const ORDER: readonly Mark[] = ['yes', 'no', 'abstained', 'noVote'];
/** Named only where they stand in the table. */
const RARE: ReadonlySet<Mark> = new Set<Mark>(['bound', 'other']);

/** What the marks mean. */
export function marksLegend({ rows }: Matrix): TemplateResult {
  const used = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ marks }) => marks)));
  const others = MARKS.filter(
    (mark) => !ORDER.includes(mark) && (!RARE.has(mark) || used.has(mark)),
  );
  return html`<ul class="legend" aria-label=${words.linkages.legendTitle}>
    ${[...ORDER, ...others].map(
      (mark) => html`<li>${markSymbol(mark, 15)} ${words.linkages.legend[mark]}</li>`,
    )}
  </ul>`;
}
