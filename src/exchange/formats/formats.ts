import { invalidInput, DomainError } from '../../domain/errors.js';
import { jsonldOf } from '../../fact/rdf/jsonld.js';
import { turtleOf } from '../../fact/rdf/turtle.js';
import { writeCsv } from './csv.js';
import { writeCytoscape } from './cytoscape.js';
import type { ExportJob } from './export-job.js';
import {
  EXPORT_FORMAT_NAMES,
  FORMAT_TABLE,
  isExportFormat,
  type ExportFormatName,
  type FormatInfo,
} from './format-table.js';
import { withDrawnColumns } from './drawn.js';
import { writeFtm } from './ftm/write-ftm.js';
import { writeGexf } from './gexf.js';
import { writeGraphml } from './graphml.js';
import { exportPart } from './jsonl-part.js';
import { exportJsonl } from './jsonl.js';
import { isWhole, type ExportQuestion } from './question.js';
import { resourcesOf } from './rdf/resources.js';
import { tableOf } from './table-of.js';
import type { TableGraph } from './table.js';

/** Writes piece by piece; memory use does not grow with the graph. */
type Write = (job: ExportJob) => AsyncGenerator<string | Uint8Array>;

export interface ExportFormat extends FormatInfo {
  readonly write: Write;
}

const WRITERS: Readonly<Record<ExportFormatName, Write>> = {
  gexf: async function* (job) {
    yield* writeGexf(await tableOf(job));
  },
  graphml: async function* (job) {
    yield* writeGraphml(await drawnTable(job));
  },
  csv: async function* (job) {
    yield* writeCsv(await drawnTable(job), job.question);
  },
  cytoscape: async function* (job) {
    yield* writeCytoscape(await drawnTable(job));
  },
  jsonld: ({ engine, graph }) => jsonldOf(resourcesOf(engine, graph), graph.about.base),
  turtle: ({ engine, graph }) => turtleOf(resourcesOf(engine, graph), graph.about.base),
  ftm: ({ engine, graph }) => writeFtm(engine, graph),
  jsonl: ({ engine, graph, question, trusted }) =>
    trusted && isWhole(question) ? exportJsonl(engine) : exportPart(engine, graph),
};

async function drawnTable(job: ExportJob): Promise<TableGraph> {
  return withDrawnColumns(await tableOf(job), job.question.picked);
}

/** Every format with what writes it. */
export const EXPORT_FORMATS = Object.fromEntries(
  EXPORT_FORMAT_NAMES.map((name) => [name, { ...FORMAT_TABLE[name], write: WRITERS[name] }]),
) as Readonly<Record<ExportFormatName, ExportFormat>>;

/** The format of that name; NOT_FOUND naming those there are. */
export function exportFormat(name: string): ExportFormat {
  if (isExportFormat(name)) return EXPORT_FORMATS[name];
  throw new DomainError(
    'NOT_FOUND',
    `There is no format "${name}". Ask for one of: ${EXPORT_FORMAT_NAMES.join(', ')}.`,
  );
}

/** How the answer to a question is called and what it is; INVALID_INPUT when it cannot hold that. */
export function exportFile(
  name: ExportFormatName,
  question: ExportQuestion,
): Pick<ExportFormat, 'mediaType'> & { readonly fileName: string } {
  const { mediaType, extension, tables } = EXPORT_FORMATS[name];
  if (!tables) refuseDerived(name, question);
  const { file, bom } = question;
  if (!bom && name !== 'csv') {
    throw invalidInput('`bom` is for the format csv only. Leave it out.', 'bom');
  }
  if (file === null) return { mediaType, fileName: `migration-governance-graph.${extension}` };
  if (name !== 'csv')
    throw invalidInput('`file` is for the format csv only. Leave it out.', 'file');
  return { mediaType: 'text/csv; charset=utf-8', fileName: `${file}.csv` };
}

/** What is computed from the graph has no sources of its own. */
function refuseDerived(name: ExportFormatName, { network, measures }: ExportQuestion): void {
  const tables = EXPORT_FORMAT_NAMES.filter((format) => EXPORT_FORMATS[format].tables);
  const remedy = `Ask for one of: ${tables.join(', ')}.`;
  if (network !== null) {
    throw invalidInput(
      `${name} holds what sources state, and the ties of a \`network\` are computed: no source states them. ${remedy}`,
      'network',
    );
  }
  if (measures.length === 0) return;
  throw invalidInput(
    `${name} holds what sources state, and \`measures\` are computed. ${remedy}`,
    'measures',
  );
}
