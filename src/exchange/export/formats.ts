import { invalidInput, DomainError } from '../../domain/errors.js';
import { jsonldOf } from '../../fact/rdf/jsonld.js';
import { turtleOf } from '../../fact/rdf/turtle.js';
import { writeCsv } from './csv.js';
import { writeCytoscape } from './cytoscape.js';
import type { ExportJob } from './export-job.js';
import { writeFtm } from './ftm/write-ftm.js';
import { writeGexf } from './gexf.js';
import { writeGraphml } from './graphml.js';
import { exportPart } from './jsonl-part.js';
import { exportJsonl } from './jsonl.js';
import { isWhole, type ExportQuestion } from './question.js';
import { resourcesOf } from './rdf/resources.js';
import { tableOf } from './table-of.js';

export interface ExportFormat {
  readonly mediaType: string;
  /** The end of the name of its files, without the dot. */
  readonly extension: string;
  readonly description: string;
  /** True when it holds nodes and lines with columns; false when it holds what is stored. */
  readonly tables: boolean;
  /** Writes piece by piece; memory use does not grow with the graph. */
  readonly write: (job: ExportJob) => AsyncGenerator<string | Uint8Array>;
}

/** Every format there is, by the name it has in addresses and on the command line. */
export const EXPORT_FORMATS = {
  gexf: {
    mediaType: 'application/gexf+xml; charset=utf-8',
    extension: 'gexf',
    description: 'GEXF 1.3, for Gephi: with periods and a colour per kind.',
    tables: true,
    write: async function* (job) {
      yield* writeGexf(await tableOf(job));
    },
  },
  graphml: {
    mediaType: 'application/graphml+xml; charset=utf-8',
    extension: 'graphml',
    description: 'GraphML, for networkx, igraph and yEd.',
    tables: true,
    write: async function* (job) {
      yield* writeGraphml(await tableOf(job));
    },
  },
  csv: {
    mediaType: 'application/zip',
    extension: 'zip',
    description: 'A zip of nodes.csv and edges.csv, for R, pandas and spreadsheets.',
    tables: true,
    write: async function* (job) {
      yield* writeCsv(await tableOf(job), job.question);
    },
  },
  cytoscape: {
    mediaType: 'application/json; charset=utf-8',
    extension: 'cyjs',
    description: 'Cytoscape JSON, for Cytoscape and cytoscape.js.',
    tables: true,
    write: async function* (job) {
      yield* writeCytoscape(await tableOf(job));
    },
  },
  jsonld: {
    mediaType: 'application/ld+json; charset=utf-8',
    extension: 'jsonld',
    description: 'RDF as JSON-LD: ORG, PROV, SKOS and schema.org, with claims.',
    tables: false,
    write: ({ engine, graph }) => jsonldOf(resourcesOf(engine, graph), graph.about.base),
  },
  turtle: {
    mediaType: 'text/turtle; charset=utf-8',
    extension: 'ttl',
    description: 'The same RDF as Turtle.',
    tables: false,
    write: ({ engine, graph }) => turtleOf(resourcesOf(engine, graph), graph.about.base),
  },
  ftm: {
    mediaType: 'application/json+ftm; charset=utf-8',
    extension: 'ftm.json',
    description: 'FollowTheMoney, an entity a line, for Aleph and yente.',
    tables: false,
    write: ({ engine, graph }) => writeFtm(engine, graph),
  },
  jsonl: {
    mediaType: 'application/x-ndjson; charset=utf-8',
    extension: 'jsonl',
    description: 'Records as they are stored, one a line, for `mgg import`.',
    tables: false,
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
