import { many } from '../../../../fact/text/many.js';

/** What the page says of itself: what the graph is, how far it can be trusted, keys. */
export const help = {
  open: 'About and help',
  title: 'About and help',
  close: 'Close',
  about: {
    title: 'What this is',
    what: 'A graph of who does what in migration governance: organisations, countries, dialogues, frameworks, projects and events, and how they are linked.',
    held: (entities: number, relations: number, documents: number) =>
      `It holds ${many(entities, 'entity', 'entities')} and ${many(relations, 'relation', 'relations')} from ${many(documents, 'document', 'documents')}.`,
    trust: 'How far can I trust it?',
    trusted: [
      'Each relation and each value names the documents that say so, and where in them. Open a line or a value to see them.',
      'Confidence, from 0 to 1, says how clear the document is and how reliable. Where sources disagree, all are shown.',
      'What no document says is not there. That something is missing does not mean that it is not so.',
    ],
    made: 'Who made it',
    version: (version: string) => `Program version ${version}`,
    licence: 'Terms of the data',
    report: 'Report an error',
    ask: 'Ask in GraphQL',
  },
  keyboard: 'Keyboard',
  single: 'Single keys act',
  anywhere: 'Anywhere',
  inGraph: 'In the graph',
  keys: {
    search: 'Search',
    help: 'This list',
    back: 'Back out',
    undo: 'Undo, redo',
    near: 'To the nearest symbol that way',
    enter: 'Open',
    expand: 'Expand or collapse',
    depth: 'One, two, three steps',
    zoom: 'Zoom, fit',
    pin: 'Pin',
    pick: 'Select with others',
    menu: 'What can be done with it',
    year: 'One year back, forward',
    pan: 'Pan',
  },
};
