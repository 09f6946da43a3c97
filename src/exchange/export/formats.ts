import { invalidInput, DomainError } from '../../domain/errors.js';
import type { Engine } from '../../engine/engine.js';
import { writeCsv } from './csv.js';
import { writeCytoscape } from './cytoscape.js';
import type { ExportGraph } from './export-graph.js';
import { writeFtm } from './ftm/write-ftm.js';
import { writeGexf } from './gexf.js';
import { writeGraphml } from './graphml.js';
import { exportPart } from './jsonl-part.js';
import { exportJsonl } from './jsonl.js';
import { isWhole, type ExportQuestion } from './question.js';
import { writeJsonld } from './rdf/jsonld.js';
import { writeTurtle } from './rdf/turtle.js';
import { relationTable } from './table.js';

/** What is to be written: a part of a graph, and what was asked for. */
export interface ExportJob {
  readonly engine: Engine;
  readonly graph: ExportGraph;
  readonly question: ExportQuestion;
  /** True for those who may see proposals and who recorded what. */
  readonly trusted: boolean;
}

export interface ExportFormat {
  readonly mediaType: string;
  /** The end of the name of its files, without the dot. */
  readonly extension: string;
  readonly description: string;
  /** Writes piece by piece; memory use does not grow with the graph. */
  readonly write: (job: ExportJob) => AsyncGenerator<string | Uint8Array>;
}

/** Every format there is, by the name it has in addresses and on the command line. */
export const EXPORT_FORMATS = {
  gexf: {
    mediaType: 'application/gexf+xml; charset=utf-8',
    extension: 'gexf',
    description: 'GEXF 1.3, for Gephi: with periods and a colour per kind.',
    write: ({ engine, graph }) => writeGexf(relationTable(engine, graph)),
  },
  graphml: {
    mediaType: 'application/graphml+xml; charset=utf-8',
    extension: 'graphml',
    description: 'GraphML, for networkx, igraph and yEd.',
    write: ({ engine, graph }) => writeGraphml(relationTable(engine, graph)),
  },
  csv: {
    mediaType: 'application/zip',
    extension: 'zip',
    description: 'A zip of nodes.csv and edges.csv, for R, pandas and spreadsheets.',
    write: ({ engine, graph, question }) => writeCsv(relationTable(engine, graph), question.file),
  },
  cytoscape: {
    mediaType: 'application/json; charset=utf-8',
    extension: 'cyjs',
    description: 'Cytoscape JSON, for Cytoscape and cytoscape.js.',
    write: ({ engine, graph }) => writeCytoscape(relationTable(engine, graph)),
  },
  jsonld: {
    mediaType: 'application/ld+json; charset=utf-8',
    extension: 'jsonld',
    description: 'RDF as JSON-LD: ORG, PROV, SKOS and schema.org, with claims.',
    write: ({ engine, graph }) => writeJsonld(engine, graph),
  },
  turtle: {
    mediaType: 'text/turtle; charset=utf-8',
    extension: 'ttl',
    description: 'The same RDF as Turtle.',
    write: ({ engine, graph }) => writeTurtle(engine, graph),
  },
  ftm: {
    mediaType: 'application/json+ftm; charset=utf-8',
    extension: 'ftm.json',
    description: 'FollowTheMoney, an entity a line, for Aleph and yente.',
    write: ({ engine, graph }) => writeFtm(engine, graph),
  },
  jsonl: {
    mediaType: 'application/x-ndjson; charset=utf-8',
    extension: 'jsonl',
    description: 'Records as they are stored, one a line, for `mgg import`.',
    write: ({ engine, graph, question, trusted }) =>
      trusted && isWhole(question) ? exportJsonl(engine) : exportPart(engine, graph),
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;

export const EXPORT_FORMAT_NAMES = Object.keys(EXPORT_FORMATS) as ExportFormatName[];

export function isExportFormat(name: string): name is ExportFormatName {
  return Object.hasOwn(EXPORT_FORMATS, name);
}

/** The format of that name; NOT_FOUND naming those there are. */
export function exportFormat(name: string): ExportFormat {
  if (isExportFormat(name)) return EXPORT_FORMATS[name];
  throw new DomainError(
    'NOT_FOUND',
    `There is no format "${name}". Ask for one of: ${EXPORT_FORMAT_NAMES.join(', ')}.`,
  );
}

/** How the answer to a question is called and what it is. */
export function exportFile(
  name: ExportFormatName,
  { file }: ExportQuestion,
): Pick<ExportFormat, 'mediaType'> & { readonly fileName: string } {
  const { mediaType, extension } = EXPORT_FORMATS[name];
  if (file === null) return { mediaType, fileName: `migration-governance-graph.${extension}` };
  if (name !== 'csv')
    throw invalidInput('`file` is for the format csv only. Leave it out.', 'file');
  return { mediaType: 'text/csv; charset=utf-8', fileName: `${file}.csv` };
}
