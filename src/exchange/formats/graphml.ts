import type { Cell, Column, TableEdge, TableGraph, TableNode } from './table.js';
import { termsInWords } from '../../domain/terms.js';
import { attribute, xml } from '../../fact/text/markup.js';

const TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'string',
  integer: 'long',
  double: 'double',
  boolean: 'boolean',
};

/** What every node or edge has, before the columns of the graph. */
const NODE_OWN: readonly Column[] = [{ name: 'label', type: 'string' }];
const EDGE_OWN: readonly Column[] = [
  { name: 'label', type: 'string' },
  { name: 'start', type: 'string' },
  { name: 'end', type: 'string' },
];

/** GraphML, for networkx, igraph, yEd and Gephi. All edges have ids, since several may be parallel. */
export async function* writeGraphml(graph: TableGraph): AsyncGenerator<string> {
  const { title, description, base, date, terms, version } = graph.about;
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
<desc>${xml(`${title}, ${base}, ${date}. ${description} ${termsInWords(terms, version)}`)}</desc>
`;
  yield keys('node', 'n', [...NODE_OWN, ...graph.nodeColumns]);
  yield keys('edge', 'e', [...EDGE_OWN, ...graph.edgeColumns]);
  yield `<graph id="G" edgedefault="${graph.directed ? 'directed' : 'undirected'}">\n`;
  for await (const node of graph.nodes()) yield nodeText(node);
  for await (const edge of graph.edges()) yield edgeText(edge);
  yield '</graph>\n</graphml>\n';
}

function keys(of: 'node' | 'edge', letter: string, columns: readonly Column[]): string {
  const lines = columns.map(
    ({ name, type }, index) =>
      `<key id="${letter}${index}" for="${of}" attr.name="${xml(name)}" attr.type="${TYPES[type]}"/>\n`,
  );
  return lines.join('');
}

function nodeText({ id, label, cells }: TableNode): string {
  return `<node${attribute('id', id)}>${data('n', [label, ...cells])}</node>\n`;
}

function edgeText({ id, source, target, label, start, end, cells }: TableEdge): string {
  const ends = `${attribute('source', source)}${attribute('target', target)}`;
  return `<edge${attribute('id', id)}${ends}>${data('e', [label, start, end, ...cells])}</edge>\n`;
}

function data(letter: string, cells: readonly Cell[]): string {
  const given = cells.flatMap((cell, index) =>
    cell === null ? [] : [`<data key="${letter}${index}">${xml(String(cell))}</data>`],
  );
  return given.join('');
}
