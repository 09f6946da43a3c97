import { KIND_COLOURS } from './colours.js';
import type { About } from './export-graph.js';
import type { Cell, Column, TableEdge, TableGraph, TableNode } from './table.js';
import { attribute, xml } from './xml.js';

/**
 * GEXF 1.3, for Gephi. Lines carry the days between which they may have held, both inclusive; an
 * end that is open or not known is left out. Nodes are always there.
 */
export async function* writeGexf(graph: TableGraph): AsyncGenerator<string> {
  yield head(graph.about);
  yield attributes('node', graph.nodeColumns);
  yield attributes('edge', graph.edgeColumns);
  yield '<nodes>\n';
  for await (const node of graph.nodes()) yield nodeText(node);
  yield '</nodes>\n<edges>\n';
  for await (const edge of graph.edges()) yield edgeText(edge);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function head({ title, description, base, date }: About): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta lastmodifieddate="${date}">
<creator>${xml(`${title}, ${base}`)}</creator>
<description>${xml(description)}</description>
</meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
`;
}

function attributes(of: 'node' | 'edge', columns: readonly Column[]): string {
  const lines = columns.map(
    ({ name, type }, index) => `<attribute id="${index}" title="${xml(name)}" type="${type}"/>\n`,
  );
  return `<attributes class="${of}" mode="static">\n${lines.join('')}</attributes>\n`;
}

function nodeText({ id, label, kind, cells }: TableNode): string {
  const { r, g, b } = KIND_COLOURS[kind];
  return `<node${attribute('id', id)}${attribute('label', label)}>${values(cells)}<viz:color r="${r}" g="${g}" b="${b}"/></node>\n`;
}

function edgeText({ id, source, target, label, kind, start, end, cells }: TableEdge): string {
  const ends = `${attribute('source', source)}${attribute('target', target)}`;
  const named = `${attribute('id', id)}${ends}${attribute('label', label)}${attribute('kind', kind)}`;
  const spell =
    start === null && end === null
      ? ''
      : `<spells><spell${attribute('start', start)}${attribute('end', end)}/></spells>`;
  return `<edge${named}>${values(cells)}${spell}</edge>\n`;
}

function values(cells: readonly Cell[]): string {
  const given = cells.flatMap((cell, index) =>
    cell === null ? [] : [`<attvalue for="${index}" value="${xml(String(cell))}"/>`],
  );
  return given.length === 0 ? '' : `<attvalues>${given.join('')}</attvalues>`;
}
