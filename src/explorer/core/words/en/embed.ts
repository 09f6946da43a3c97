import { many } from '../../../../fact/text/many.js';

/** What only the embedded graph says. */
export const embed = {
  graph: 'Migration Governance Graph',
  opening: 'Who steers migration dialogue, and which texts they follow',
  around: (name: string) => `Around ${name}`,
  aroundSeveral: (name: string, n: number) => `Around ${name} and ${n} more`,
  anyDate: 'Any date',
  asOf: (date: string) => `As of ${date}`,
  asList: 'Show as a list',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  counts: (entities: string, relations: number) =>
    `${entities}, ${many(relations, 'relation', 'relations')}, each with its source`,
  entities: (n: number) => many(n, 'entity', 'entities'),
  entitiesOf: (n: number, total: number) => `the ${n} best-connected of ${total} entities`,
  entitiesAmong: (n: number, loaded: number, total: number) =>
    `${n} of the ${loaded} best-connected among ${total} entities`,
  openInExplorer: 'Open in explorer',
  strongest: 'Strongest links',
  links: (n: number) => many(n, 'link in this picture', 'links in this picture'),
  showAll: (n: number) => `Show all ${n}`,
  showLinks: 'Show its links',
  story: 'Story',
  stepAt: (at: number, of: number) => `Step ${at} of ${of}`,
  stepSaid: (at: number, of: number, title: string) =>
    title === '' ? `Step ${at} of ${of}` : `Step ${at} of ${of}: ${title}`,
  stepBack: 'Previous step',
  stepOn: 'Next step',
  arrow: (from: string, to: string, label: string) =>
    label === '' ? `Arrow from ${from} to ${to}` : `Arrow from ${from} to ${to}: ${label}`,
  storyBroken: 'The story of this page cannot be shown: its board is missing, or is not one.',
  close: 'Close',
  back: 'Back to all links',
  zoom: 'Hold Ctrl, or click the picture first, to zoom with the wheel',
  tap: 'Tap to move the picture',
  none: 'Nothing to show yet: name what it is about, such as of="framework:gcm".',
  noRelations: 'No relation is recorded here. It may exist; there is no source yet.',
  hidden: (n: number) => `No relation fits what is shown; ${n} are hidden.`,
  key: 'This graph is not open to everyone, so it cannot be shown on this page.',
  server: 'The server did not answer.',
  noWebgl: 'This browser cannot draw the graph. Here are its links as a list.',
  lostWebgl:
    'The drawing was lost: the browser took its graphics memory. Here are its links as a list.',
  badAttribute: 'Some of what this page asks for could not be used:',
  badLimit: (value: string) => `“${value}” entities; 1 to 2000 are possible`,
  badType: (value: string) => `“${value}” is not a type of relation`,
};
