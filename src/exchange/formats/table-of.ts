import type { ExportJob } from './export-job.js';
import { withMeasures } from './measure-columns.js';
import { relationTable, type TableGraph } from './table.js';
import { tieTable } from './tie-table.js';

/** What was asked for as nodes and edges with columns. */
export async function tableOf({ engine, graph, question }: ExportJob): Promise<TableGraph> {
  const { ties, analysis } = graph;
  const table = ties === null ? relationTable(engine, graph) : tieTable(graph, ties);
  // A table of edges alone has no place for measures.
  return question.file === 'edges' ? table : withMeasures(table, analysis, question.measures);
}
