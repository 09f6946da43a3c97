// What formats are, without what writes them: for commands that must start fast.

export interface FormatInfo {
  readonly mediaType: string;
  /** The end of the name of its files, without the dot. */
  readonly extension: string;
  readonly description: string;
  /** True when it holds nodes and lines with columns; false when it holds what is stored. */
  readonly tables: boolean;
}

/** Every format there is, by the name it has in addresses and on the command line. */
export const FORMAT_TABLE = {
  gexf: {
    mediaType: 'application/gexf+xml; charset=utf-8',
    extension: 'gexf',
    description: 'GEXF 1.3, for Gephi: with periods and a colour per kind.',
    tables: true,
  },
  graphml: {
    mediaType: 'application/graphml+xml; charset=utf-8',
    extension: 'graphml',
    description: 'GraphML, for networkx, igraph and yEd.',
    tables: true,
  },
  csv: {
    mediaType: 'application/zip',
    extension: 'zip',
    description: 'A zip of nodes.csv and edges.csv, for R, pandas and spreadsheets.',
    tables: true,
  },
  cytoscape: {
    mediaType: 'application/json; charset=utf-8',
    extension: 'cyjs',
    description: 'Cytoscape JSON, for Cytoscape and cytoscape.js.',
    tables: true,
  },
  jsonld: {
    mediaType: 'application/ld+json; charset=utf-8',
    extension: 'jsonld',
    description: 'RDF as JSON-LD: ORG, PROV, SKOS and schema.org, with claims.',
    tables: false,
  },
  turtle: {
    mediaType: 'text/turtle; charset=utf-8',
    extension: 'ttl',
    description: 'The same RDF as Turtle.',
    tables: false,
  },
  ftm: {
    mediaType: 'application/json+ftm; charset=utf-8',
    extension: 'ftm.json',
    description: 'FollowTheMoney, an entity a line, for Aleph and yente.',
    tables: false,
  },
  jsonl: {
    mediaType: 'application/x-ndjson; charset=utf-8',
    extension: 'jsonl',
    description: 'Records as they are stored, one a line, for `mgg import`.',
    tables: false,
  },
} as const satisfies Record<string, FormatInfo>;

export type ExportFormatName = keyof typeof FORMAT_TABLE;

export const EXPORT_FORMAT_NAMES = Object.keys(FORMAT_TABLE) as ExportFormatName[];

export function isExportFormat(name: string): name is ExportFormatName {
  return Object.hasOwn(FORMAT_TABLE, name);
}
