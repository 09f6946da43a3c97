import { licenceInWords } from '../licences.js';
import { many } from '../../../../fact/text/many.js';

/** Files of what a view shows, and what is copied from it. */
export const files = {
  title: 'Files of this view',
  working: 'Making the file…',
  failed: (why: string) => `No file was made. ${why === '' ? 'The server did not answer.' : why}`,
  copied: 'Copied',
  copyByHand: 'This browser does not let pages copy here. Select the text and copy it yourself.',
  png: 'Picture (PNG)',
  svg: 'Drawing (SVG)',
  gexf: 'Graph for Gephi (GEXF)',
  graphml: 'Graph (GraphML)',
  csv: 'Entities and relations (CSV)',
  table: 'This table (CSV)',
  timeline: 'This timeline (CSV)',
  path: 'The steps of this path (CSV)',
  captioned: 'Pictures with title, date, legend and sources',
  extent: (entities: number, relations: number) =>
    `${many(entities, 'entity', 'entities')} and ${many(relations, 'relation', 'relations')}, as they are shown.`,
  drawn: (n: number) => `PNG and SVG hold the ${n} that are drawn.`,
  rows: (n: number) => `${many(n, 'row', 'rows')}, in the order that is shown.`,
  forScripts: 'The same for scripts',
  caption: {
    sure: (least: number) => `Only relations at least ${least} sure.`,
    dated: 'Without undated relations.',
    shown: (entities: number, relations: number) =>
      `${many(entities, 'entity', 'entities')}, ${many(relations, 'relation', 'relations')}.`,
    less: 'Part of the picture is hidden.',
    sources: (names: string, more: number) =>
      `Sources: ${names === '' ? 'named with each relation' : names}${more === 0 ? '' : ` and ${many(more, 'other', 'others')}`}.`,
    read: (graph: string, day: string, link: string) => `${graph}, read ${day}. ${link}`,
    licence: (address: string) => `Data: ${licenceInWords(address)}`,
    votes: { no: 'voted no', abstained: 'abstained' },
    possible: 'may hold: a date is not known',
  },
  folded: {
    gexf: 'Graph with its groups, for Gephi (GEXF)',
    symbols: 'Symbols and their members (CSV)',
    lines: 'Lines with counts (CSV)',
    extent: (symbols: number, lines: number, relations: number) =>
      `${many(symbols, 'symbol', 'symbols')} and ${many(lines, 'line', 'lines')} for ${many(relations, 'relation', 'relations')}, as they are drawn. The table has every entity.`,
    columns: {
      id: 'Id',
      name: 'Name',
      kind: 'Kind',
      count: 'Entities',
      members: 'Ids of its members',
      source: 'One end',
      target: 'Other end',
      relations: 'Relations',
      types: 'What they say',
      ids: 'Ids of the relations',
    },
  },
  notEmbeddable: 'Graphs can be put on other pages. This view cannot; give others its link.',
  embedDiffers: {
    linked: 'There, entities that only what is hidden leads to are left out.',
    byHand: 'There, nothing is taken out one by one.',
    limit: (n: number) => `There, at most ${n} entities are shown.`,
  },
};
