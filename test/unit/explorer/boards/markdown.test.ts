import fc from 'fast-check';
import {
  parseMarkdown,
  type Block,
  type Span,
} from '../../../../src/explorer/drawing/notes/markdown.js';

const spansOf = (blocks: readonly Block[]): readonly Span[] =>
  blocks.flatMap((block) => (block.type === 'LIST' ? block.items : block.lines)).flat();
const said = (blocks: readonly Block[]): string =>
  spansOf(blocks)
    .map(({ text }) => text)
    .join('');
const line = (text: string): readonly Span[] => spansOf(parseMarkdown(text));

it('knows headings, paragraphs, line breaks and lists', () => {
  const text = '# Vote ##\nOne\ntwo\n\n- a\n- b\n1. c\n\nEnd';
  expect(parseMarkdown(text)).toEqual([
    { type: 'HEADING', lines: [[{ text: 'Vote' }]] },
    { type: 'PARAGRAPH', lines: [[{ text: 'One' }], [{ text: 'two' }]] },
    { type: 'LIST', isOrdered: false, items: [[{ text: 'a' }], [{ text: 'b' }]] },
    { type: 'LIST', isOrdered: true, items: [[{ text: 'c' }]] },
    { type: 'PARAGRAPH', lines: [[{ text: 'End' }]] },
  ]);
});

it('knows bold, italic, code and links, also in each other', () => {
  expect(line('a **b *c*** `d*e*` [f **g**](https://x.org/a_b)')).toEqual([
    { text: 'a ' },
    { text: 'b ', isBold: true },
    { text: 'c', isBold: true, isItalic: true },
    { text: ' ' },
    { text: 'd*e*', isCode: true },
    { text: ' ' },
    { text: 'f ', href: 'https://x.org/a_b' },
    { text: 'g', href: 'https://x.org/a_b', isBold: true },
  ]);
});

it.each([
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['snake_case_name', 'snake_case_name'],
  ['**open', '**open'],
  ['\\*plain\\*', '*plain*'],
  ['[no](address)', '[no](address)'],
  ['![x](https://x.org/y.png)', '!x'],
])('leaves %s', (text, words) => {
  expect(said(parseMarkdown(text))).toBe(words);
  expect(line(text).some(({ isBold, isItalic }) => isBold ?? isItalic)).toBe(false);
});

const LINK = /^(https?:\/\/|mailto:)/i;
const danger = fc.constantFrom(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](data:text/html,<script>)',
  '[x](JaVaScRiPt:alert`1`)',
  '[x](//evil.org)',
  '[x](https://a.org" onclick="x)',
  '[**x](https://a.org)**',
);

it('never gives an address that is not of the web or of mail, and loses no tag of HTML to a look', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(danger, fc.string({ maxLength: 12 })), { maxLength: 6 }),
      (parts) => {
        const spans = line(parts.join(''));
        for (const { href } of spans) if (href !== undefined) expect(href).toMatch(LINK);
        for (const { href } of spans) expect(href ?? '').not.toMatch(/[\s<>"]/);
      },
    ),
  );
  expect(line('<b>x</b>')).toEqual([{ text: '<b>x</b>' }]);
});

it('takes any text in a time that does not run away', () => {
  for (const mark of ['*', '**', '_', '[', '`', '[](', '**a', '\\'])
    expect(said(parseMarkdown(mark.repeat(2000))).length).toBeGreaterThan(0);
});
