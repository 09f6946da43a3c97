import type { GraphNode } from './graph-data.js';

/** Names longer than this give way to an acronym. */
export const LONG_NAME = 26;
const LINE = 24;

/** Signs as people see them: a letter with its accents is one. */
const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A word in pieces that fit a line: codes, and scripts without spaces, may be longer than one. */
function pieces(word: string): string[] {
  if (word.length <= LINE) return [word];
  const cut: string[] = [''];
  for (const { segment } of signs.segment(word)) {
    const last = cut.at(-1) ?? '';
    if (last.length + segment.length > LINE) cut.push(segment);
    else cut[cut.length - 1] = last + segment;
  }
  return cut;
}

/** Words in at most two lines of 24 characters; what does not fit ends in an ellipsis. */
export function wrap(text: string): string[] {
  if (text.length <= LINE) return [text];
  const words = text.split(' ').flatMap(pieces);
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= LINE || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const [first = '', second] = lines;
  if (second === undefined) return [first];
  return [first, lines.length > 2 ? `${second} …` : second];
}

/** The label of an entity: its short label, else its acronym if the name is long, else its name. */
export function labelLines(node: GraphNode): string[] {
  if (node.shortName !== '') return wrap(node.shortName);
  if (node.name.length > LONG_NAME && node.acronym !== null && node.acronym !== '')
    return [node.acronym];
  return wrap(node.name);
}
