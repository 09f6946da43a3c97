import { queryText } from '../../../fact/text/address.js';
import type { State } from '../address/state.js';
import { askForFile } from '../ask/ask-for-file.js';
import type { Subgraph } from './subgraph.js';

/** Formats of the server that a picture is given in. */
export type PictureFormat = 'gexf' | 'graphml' | 'csv';

/** Where a symbol stands and how it looks, as the server takes it. */
interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
}

export interface PictureFile {
  readonly format: PictureFormat;
  readonly shown: Subgraph;
  readonly state: Pick<State, 'on' | 'known'>;
  /** What it shows, in words. */
  readonly title: string;
  /** How it is drawn, where it is. */
  readonly looks: {
    readonly nodes: ReadonlyMap<string, Drawn>;
    readonly relations: ReadonlyMap<string, string>;
  } | null;
}

/** A file of just these entities and relations, with everything the server knows of them. */
export function pictureFile({ format, shown, state, title, looks }: PictureFile): Promise<Blob> {
  const address = `/export/${format}${queryText({ asOf: state.on, knownAt: state.known })}`;
  return askForFile(address, {
    title,
    entities: shown.nodes.map(({ id }) => ({ id, drawn: looks?.nodes.get(id) ?? null })),
    relations: shown.relations.map(({ id }) => ({ id, colour: looks?.relations.get(id) ?? null })),
  });
}
