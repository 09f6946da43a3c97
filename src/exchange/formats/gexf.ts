import { colourOf, KIND_COLOURS, type Colour } from './colours.js';
import type { Drawn } from './picked.js';
import type { Cell, Column, TableEdge, TableGraph, TableNode } from './table.js';
import { termsInWords } from '../../domain/terms.js';
import { attribute, xml } from '../../fact/text/markup.js';

/**
 * GEXF 1.3, for Gephi. Lines carry the days between which they may have held, both inclusive; an
 * end that is open or not known is left out. Nodes are always there.
 */
export async function* writeGexf(graph: TableGraph): AsyncGenerator<string> {
  const weight = graph.edgeColumns.findIndex(({ name }) => name === WEIGHT);
  yield head(graph);
  yield attributes('node', graph.nodeColumns);
  yield attributes('edge', graph.edgeColumns);
  yield '<nodes>\n';
  for await (const node of graph.nodes()) yield nodeText(node);
  yield '</nodes>\n<edges>\n';
  for await (const edge of graph.edges()) yield edgeText(edge, weight);
  yield '</edges>\n</graph>\n</gexf>\n';
}

/** Lines have a place of their own for how much they weigh. */
const WEIGHT = 'weight';

const TYPES = {
  directed:
    'defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval"',
  undirected: 'defaultedgetype="undirected" mode="static"',
};

function head({ about, directed }: TableGraph): string {
  const { title, description, base, date, terms, version } = about;
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta lastmodifieddate="${date}">
<creator>${xml(`${title}, ${base}`)}</creator>
<description>${xml(`${description} ${termsInWords(terms, version)}`)}</description>
</meta>
<graph ${directed ? TYPES.directed : TYPES.undirected}>
`;
}

function attributes(of: 'node' | 'edge', columns: readonly Column[]): string {
  const lines = columns.map(({ name, type }, index) =>
    of === 'edge' && name === WEIGHT
      ? ''
      : `<attribute id="${index}" title="${xml(name)}" type="${type}"/>\n`,
  );
  return `<attributes class="${of}" mode="static">\n${lines.join('')}</attributes>\n`;
}

function nodeText({ id, label, kind, cells, drawn = null }: TableNode): string {
  const look = drawn === null ? colourText(KIND_COLOURS[kind]) : drawnText(drawn);
  return `<node${attribute('id', id)}${attribute('label', label)}>${values(cells)}${look}</node>\n`;
}

/** Gephi counts upwards from below; a screen, downwards from above. */
function drawnText({ x, y, size, colour }: Drawn): string {
  const place = `<viz:position x="${x}" y="${0 - y}" z="0"/>`;
  return `${colourText(colourOf(colour))}${place}<viz:size value="${size}"/>`;
}

function colourText({ r, g, b }: Colour): string {
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}

function edgeText(edge: TableEdge, weight: number): string {
  const { id, source, target, label, kind, start, end, cells, colour = null } = edge;
  const ends = `${attribute('source', source)}${attribute('target', target)}`;
  const named = `${attribute('id', id)}${ends}${attribute('label', label)}${attribute('kind', kind)}`;
  const weighs = attribute(WEIGHT, textOf(cells[weight] ?? null));
  const spell =
    start === null && end === null
      ? ''
      : `<spells><spell${attribute('start', start)}${attribute('end', end)}/></spells>`;
  const look = colour === null ? '' : colourText(colourOf(colour));
  return `<edge${named}${weighs}>${values(cells, weight)}${spell}${look}</edge>\n`;
}

/** All cells but the one at `without`. */
function values(cells: readonly Cell[], without = -1): string {
  const given = cells.flatMap((cell, index) =>
    cell === null || index === without
      ? []
      : [`<attvalue for="${index}" value="${xml(String(cell))}"/>`],
  );
  return given.length === 0 ? '' : `<attvalues>${given.join('')}</attvalues>`;
}

function textOf(cell: Cell): string | null {
  return cell === null ? null : String(cell);
}
