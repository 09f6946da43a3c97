import { asDrawn } from './drawn.js';
import type { ExportJob } from './export-job.js';
import { withMeasures } from './measure-columns.js';
import { relationTable, type TableGraph } from './table.js';
import { tieTable } from './tie-table.js';

/** What was asked for as nodes and edges with columns. */
export async function tableOf({ engine, graph, question }: ExportJob): Promise<TableGraph> {
  const { ties, analysis } = graph;
  const plain = ties === null ? relationTable(engine, graph) : tieTable(graph, ties);
  const table = asDrawn(plain, question.picked);
  // A table of edges alone has no place for measures.
  return question.file === 'edges' ? table : withMeasures(table, analysis, question.measures);
}
