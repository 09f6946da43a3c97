import { html, type TemplateResult } from 'lit';
import { parseMarkdown, type Line, type Span } from './markdown.js';

/** A text with its marks as elements. What somebody wrote becomes text nodes, never HTML. */
export function markdown(text: string): readonly TemplateResult[] {
  return parseMarkdown(text).map((block) => {
    if (block.type !== 'LIST') {
      const isHeading = block.type === 'HEADING';
      return html`<p class=${isHeading ? 'heading' : ''}>${lines(block.lines)}</p>`;
    }
    const items = block.items.map((item) => html`<li>${item.map(span)}</li>`);
    return block.isOrdered
      ? html`<ol>
          ${items}
        </ol>`
      : html`<ul>
          ${items}
        </ul>`;
  });
}

const lines = (all: readonly Line[]): readonly unknown[] =>
  all.flatMap((line, at) => (at === 0 ? line.map(span) : [html`<br />`, ...line.map(span)]));

function span({ text, isBold, isItalic, isCode, href }: Span): unknown {
  const code: unknown = isCode === true ? html`<code>${text}</code>` : text;
  const slanted = isItalic === true ? html`<em>${code}</em>` : code;
  const strong = isBold === true ? html`<strong>${slanted}</strong>` : slanted;
  return href === undefined
    ? strong
    : html`<a href=${href} target="_blank" rel="noopener noreferrer nofollow">${strong}</a>`;
}
