import type { Cell, Column, TableGraph } from './table.js';

/**
 * Cytoscape JSON: `{ elements: { nodes, edges } }`, for Cytoscape and cytoscape.js. `directed`,
 * `multigraph`, `value` and `key` are what networkx looks for.
 */
export async function* writeCytoscape(graph: TableGraph): AsyncGenerator<string> {
  const { title, description, base, date, terms, version } = graph.about;
  const data = { name: title, description, source: base, date, version, ...terms };
  const { directed } = graph;
  yield `{"data":${JSON.stringify(data)},"directed":${directed},"multigraph":${directed},"elements":{"nodes":[`;
  let comma = '\n';
  for await (const { id, label, cells, drawn = null } of graph.nodes()) {
    const data = { id, value: id, label, ...named(graph.nodeColumns, cells) };
    const place = drawn === null ? {} : { position: { x: drawn.x, y: drawn.y } };
    yield comma + JSON.stringify({ data, ...place });
    comma = ',\n';
  }
  yield '\n],"edges":[';
  comma = '\n';
  for await (const { id, source, target, label, kind, start, end, cells } of graph.edges()) {
    const own = {
      id,
      key: id,
      source,
      target,
      label,
      interaction: kind,
      ...present({ start, end }),
    };
    yield comma + JSON.stringify({ data: { ...own, ...named(graph.edgeColumns, cells) } });
    comma = ',\n';
  }
  yield '\n]}}\n';
}

/** Cells by the names of their columns, without empty ones. */
function named(columns: readonly Column[], cells: readonly Cell[]): Record<string, Cell> {
  return present(
    Object.fromEntries(columns.map(({ name }, index) => [name, cells[index] ?? null])),
  );
}

function present(cells: Readonly<Record<string, Cell>>): Record<string, Cell> {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== null));
}
