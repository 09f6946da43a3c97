import type { Engine } from '../../engine/engine.js';
import type { ExportGraph } from './export-graph.js';
import type { ExportQuestion } from './question.js';

/** What is to be written: a part of a graph, and what was asked for. */
export interface ExportJob {
  readonly engine: Engine;
  readonly graph: ExportGraph;
  readonly question: ExportQuestion;
  /** True for those who may see proposals and who recorded what. */
  readonly trusted: boolean;
}
