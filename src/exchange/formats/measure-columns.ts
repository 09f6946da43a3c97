import type { Analysis } from '../../analytics/analysis.js';
import { isWholeNumber, type ExportMeasure } from './measure-names.js';
import type { Column, TableGraph } from './table.js';

/** The same table with a column for each measure, after all others. */
export async function withMeasures(
  table: TableGraph,
  analysis: Analysis,
  measures: readonly ExportMeasure[],
): Promise<TableGraph> {
  if (measures.length === 0) return table;
  const columns: ReadonlyMap<string, number>[] = [];
  for (const measure of measures) columns.push(await valuesOf(analysis, measure));
  return {
    ...table,
    nodeColumns: [...table.nodeColumns, ...measures.map(columnOf)],
    async *nodes() {
      for await (const node of table.nodes()) {
        const values = columns.map((column) => column.get(node.id) ?? null);
        yield { ...node, cells: [...node.cells, ...values] };
      }
    },
  };
}

/** `WEIGHTED_DEGREE` → `weightedDegree`. */
function columnOf(measure: ExportMeasure): Column {
  const name = measure.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return { name, type: isWholeNumber(measure) ? 'integer' : 'double' };
}

async function valuesOf(
  analysis: Analysis,
  measure: ExportMeasure,
): Promise<ReadonlyMap<string, number>> {
  if (measure !== 'COMMUNITY') return analysis.values(measure);
  const groups = await analysis.communities();
  return new Map(groups.flatMap(({ id, nodes }) => nodes.map((node) => [node, Number(id)])));
}
