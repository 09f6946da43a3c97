/** A piece of a line: text as it is written, and how it looks. */
export interface Span {
  readonly text: string;
  readonly isBold?: true;
  readonly isItalic?: true;
  readonly isCode?: true;
  /** An https, http or mailto address. */
  readonly href?: string;
}

export type Line = readonly Span[];

export type Block =
  | { readonly type: 'HEADING' | 'PARAGRAPH'; readonly lines: readonly Line[] }
  | { readonly type: 'LIST'; readonly isOrdered: boolean; readonly items: readonly Line[] };

const HEADING = /^#{1,6}\s+(.*?)\s*#*$/;
const ITEM = /^\s{0,3}(?:[-*+]|(\d{1,3})[.)])\s+(.*)$/;
const ADDRESS = /^(?:https?:\/\/|mailto:)[^\s<>"]+$/i;

/**
 * A text of a small part of CommonMark as a tree: headings, paragraphs, lists, bold, italic, code
 * and links to web addresses. All else, HTML above all, is text as it is written. A line break
 * stays one.
 */
export function parseMarkdown(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of text.replaceAll(/\r\n?/g, '\n').split('\n')) add(blocks, line);
  return blocks.filter((block) => block.type === 'LIST' || block.lines.length > 0);
}

function add(blocks: Block[], line: string): void {
  const last = blocks.at(-1);
  const [, heading] = HEADING.exec(line) ?? [];
  const [item, number, words = ''] = ITEM.exec(line) ?? [];
  if (line.trim() === '') blocks.push({ type: 'PARAGRAPH', lines: [] });
  else if (heading !== undefined)
    blocks.push({ type: 'HEADING', lines: [spansOf(heading)] }, { type: 'PARAGRAPH', lines: [] });
  else if (item !== undefined) addItem(blocks, number !== undefined, spansOf(words));
  else if (last?.type === 'PARAGRAPH')
    blocks.splice(-1, 1, { ...last, lines: [...last.lines, spansOf(line.trim())] });
  else blocks.push({ type: 'PARAGRAPH', lines: [spansOf(line.trim())] });
}

function addItem(blocks: Block[], isOrdered: boolean, item: Line): void {
  const last = blocks.at(-1);
  if (last?.type === 'LIST' && last.isOrdered === isOrdered)
    blocks.splice(-1, 1, { ...last, items: [...last.items, item] });
  else blocks.push({ type: 'LIST', isOrdered, items: [item] });
}

type Marks = Omit<Span, 'text'>;

const CODE = /^`([^`]+)`/;
const LINK = /^\[([^\]]+)\]\(([^()\s]+)\)/;
const BOLD = /^\*\*(?=\S)(.+?\S|\S)\*\*(?!\*)/;
const ITALIC = /^(?:\*(?=[^\s*])([^*]*[^\s*])\*|_(?=[^\s_])([^_]*[^\s_])_(?!\w))/;
const ESCAPED = /^\\([\\`*_[\]()#+.!-])/;
const PLAIN = /^(?:[^\\`*_[]+|.)/su;

function spansOf(text: string, marks: Marks = {}): Line {
  const spans: Span[] = [];
  const put = (span: Span): void => {
    const last = spans.at(-1);
    const isSame = last !== undefined && JSON.stringify({ ...last, text: '' }) === sameAs(span);
    if (isSame) spans.splice(-1, 1, { ...last, text: last.text + span.text });
    else spans.push(span);
  };
  let rest = text;
  while (rest !== '') {
    const [length, found] = next(rest, marks, text.at(-rest.length - 1) ?? '');
    found.forEach(put);
    rest = rest.slice(length);
  }
  return spans;
}

const sameAs = (span: Span): string => JSON.stringify({ ...span, text: '' });

type Taken = readonly [length: number, found: Line];
type Rule = (rest: string, marks: Marks, before: string) => Taken | null;

/** A rule for what begins with a pattern; `say` gets what is between the marks. */
const rule =
  (pattern: RegExp, say: (inner: string, marks: Marks) => Line): Rule =>
  (rest, marks) => {
    const found = pattern.exec(rest);
    const inner = found?.slice(1).find((part) => part !== '' && typeof part === 'string');
    return found === null || inner === undefined ? null : [found[0].length, say(inner, marks)];
  };

const link: Rule = (rest, marks) => {
  const [all = '', words = '', href = ''] = LINK.exec(rest) ?? [];
  return ADDRESS.test(href) ? [all.length, spansOf(words, { ...marks, href })] : null;
};

const slanted = rule(ITALIC, (inner, marks) => spansOf(inner, { ...marks, isItalic: true }));

/** In the order in which they are tried. */
const RULES: readonly Rule[] = [
  rule(ESCAPED, (sign, marks) => [{ text: sign, ...marks }]),
  rule(CODE, (text, marks) => [{ text, ...marks, isCode: true }]),
  link,
  rule(BOLD, (inner, marks) => spansOf(inner, { ...marks, isBold: true })),
  (rest, marks, before) =>
    rest.startsWith('_') && /\w/.test(before) ? null : slanted(rest, marks, before),
];

/** How much of a text is taken, and what it is. */
function next(rest: string, marks: Marks, before: string): Taken {
  for (const rule of RULES) {
    const taken = rule(rest, marks, before);
    if (taken !== null) return taken;
  }
  const [plain = rest] = PLAIN.exec(rest) ?? [];
  return [plain.length, [{ text: plain, ...marks }]];
}
