import { menu } from './en/menu.js';
import { organisationTypes } from './en/organisation-types.js';
import { drawing } from './en/drawing.js';
import { compared } from './en/compared.js';
import { drawn } from './en/drawn.js';
import { files } from './en/files.js';
import { help } from './en/help.js';
import { time } from './en/time.js';
import { timeline } from './en/timeline.js';
import { share } from './en-share.js';
import { faults, trouble } from './en-trouble.js';
import { partners } from './en/partners.js';
import { paths } from './en/paths.js';
import { evidence } from './en/evidence.js';
import { facets } from './en/facets.js';
import { facts, functionWords } from './en/facts.js';
import { stated } from './en/stated.js';
import { kinds } from './en/kinds.js';
import { relation } from './en/relation.js';
import type { LaterWords } from './later-words.js';
import { many } from '../../../fact/text/many.js';

/** What the first picture says, and most views, in English; other languages have the same shape. */
export const en = {
  title: 'Migration Governance Graph',
  panel: 'Details',
  skip: 'Skip to the table of this view',
  views: {
    graph: 'Graph',
    table: 'Table',
    timeline: 'Timeline',
    search: 'Search',
    entity: 'Entity',
    linkages: 'Linkages',
    map: 'Map',
    boards: 'Boards',
    review: 'Review',
    nav: 'Views',
    more: 'More',
  },
  /** What is shown by views that show no picture of the state, whatever they are about. */
  titles: {
    linkages: 'Who is linked to which framework',
    review: 'Review workbench',
  },
  /** What types of relation are called, by their labels in the API; none in English, which is theirs. */
  labels: {} as Readonly<Record<string, string>>,
  kinds,
  kindsMany: {
    ORGANISATION: 'Organisations',
    COUNTRY: 'Countries',
    DIALOGUE: 'Dialogues',
    FRAMEWORK: 'Frameworks',
    PROJECT: 'Projects',
    EVENT: 'Events',
    THEME: 'Themes',
    RESOURCE: 'Resources',
    PLACE: 'Places',
  },
  groups: {
    STEERING: 'Steering',
    BELONGING: 'Belonging',
    COMMITMENT: 'Commitment',
    DELIVERY: 'Delivery',
    SUBJECT: 'Subject and place',
    CRITICISM: 'Criticism',
  },
  search: {
    label: 'Search the graph',
    placeholder: 'Search organisations, countries, frameworks…',
    clear: 'Clear',
    all: 'All',
    also: (name: string) => `also “${name}”`,
    found: (n: number) => many(n, 'match, best first', 'matches, best first'),
    suggestions: (n: number) => many(n, 'suggestion', 'suggestions'),
    nothingFound: (q: string) => `Nothing found for “${q}”. Try the acronym or fewer letters.`,
    hint: 'Type a name or an acronym. Accents and one slip a word are forgiven.',
    more: 'Show more',
    back: 'Back',
    results: (q: string) => `Results for “${q}”`,
    meant: 'Did you mean',
  },
  filters: {
    title: 'Filters',
    kinds: 'Kinds',
    relations: 'Relations',
    evidence: 'Evidence',
    any: 'Any',
    atLeast: (n: string) => `${n} +`,
    sure: '0.9 or more',
    fair: '0.7 to 0.9',
    weak: 'under 0.7',
    planned: 'planned',
    claimed: 'claimed',
    clear: 'Clear filters',
    undated: 'Undated relations',
    depth: 'Steps from the subject',
    parts: { own: 'Without its parts', with: 'With its parts' },
  },
  time,
  opening: {
    title: 'Who steers migration dialogue, and which texts they follow',
    lede: 'Chairs, secretariats, steering committees and funders of the main dialogues, with the frameworks they adopt, endorse or follow.',
    leftOut: 'Ordinary memberships are left out of this first picture.',
    add: 'Add them',
    start: 'Start with a question',
    read: 'How to read it',
    reading: [
      'Every line has at least one document behind it. Select a line to see which.',
      'Bigger symbol: more links in this picture. Thicker line: better evidenced.',
      'Dashed: planned. Dotted: claimed by a third party.',
    ],
    questions: {
      partners: {
        label: 'Who partners with whom',
        text: 'Who works with ICMPD, through what, and who says so?',
      },
      linkages: {
        label: 'Framework linkages',
        text: 'Which members of the Khartoum Process did not vote for the Global Compact for Migration?',
      },
      date: {
        label: 'As of a date',
        text: 'What did the Joint Valletta Action Plan connect at the end of 2018? Put it on your page.',
      },
    },
  },
  picture: {
    of: (name: string) => `Around ${name}`,
    ofSeveral: (name: string, n: number) => `Around ${name} and ${n} more`,
    only: (name: string, n: number) => (n === 0 ? name : `${name} and ${n} more`),
    entities: (n: number) => many(n, 'entity', 'entities'),
    relations: (n: number) => many(n, 'relation', 'relations'),
    shown: 'shown',
    lede: (depth: number) =>
      [
        'These alone, and the relations among them.',
        'Everything recorded one step away, and the relations among all of it.',
      ][depth] ?? `Everything recorded within ${depth} steps, and the relations among all of it.`,
    pick: 'Select a symbol or a line to see its sources.',
  },
  graph: {
    label: 'Graph',
    tools: 'Graph tools',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit to window',
    pin: 'Pin or unpin the selected symbol',
    undo: 'Undo',
    redo: 'Redo',
    expand: 'Show its links',
    collapse: 'Hide its links',
    filters: 'Filters',
  },
  table: {
    title: 'The same picture as a table',
    relations: 'Relations',
    entities: 'Entities',
    rows: 'Rows',
    columns: {
      subject: 'Subject',
      relation: 'Relation',
      object: 'Object',
      since: 'Since',
      until: 'Until',
      role: 'Role',
      confidence: 'Confidence',
      sources: 'Sources',
      name: 'Name',
      kind: 'Kind',
      acronym: 'Acronym',
      links: 'Links',
      change: 'Change',
    },
    fileColumns: {
      id: 'Id',
      subject: 'Subject id',
      object: 'Object id',
      relation: 'Relation id',
    },
    sorted: (column: string, up: boolean) =>
      `Sorted by ${column}, ${up ? 'ascending' : 'descending'}`,
    sort: (column: string) => `Sort by ${column}`,
  },
  entity: {
    close: 'Close',
    back: 'Back to the picture',
    partners: 'Show its partners',
    path: 'Find a path',
    cite: 'Cite',
    links: 'Show its links',
    page: 'Open as a page',
    website: 'Website',
    tabs: {
      relations: 'Relations',
      partners: 'Partners',
      timeline: 'Timeline',
      sources: 'Sources',
      names: 'Names',
    },
    members: (n: number) => many(n, 'member', 'members'),
    noRelations: (name: string) =>
      `No relation recorded for ${name}. It may exist; we have no source yet.`,
    showAll: (n: number) => `Show all ${n}`,
    csv: 'These relations (CSV)',
    shownOf: (n: number, total: number) => `The first ${n} of ${total} are shown.`,
    sharedWith: (n: number) => `${n} shared`,
    noPartners: (name: string) =>
      `Nobody is recorded to share a project, event, dialogue or framework with ${name}.`,
    notActor: 'Only organisations, countries and dialogues have partners.',
    noDated: 'No relation with a date.',
    noSources: 'No document speaks of it yet.',
    noNames: 'No other names are recorded.',
    identifiers: 'Codes in other registers',
    mergedFrom: (ids: string) => `Also found under ${ids}.`,
    names: {
      LABEL: 'name',
      SHORT: 'short name',
      ACRONYM: 'acronym',
      FORMER: 'former name',
      ALIAS: 'also called',
    },
    facts,
  },
  partners,
  paths,
  functions: functionWords,
  stated,
  relation,
  evidence,
  drawing,
  drawn,
  menu,
  organisationTypes,
  compared,
  timeline,
  share,
  files,
  facets,
  help,
  theme: { toLight: 'Light colours', toDark: 'Dark colours' },
  key: {
    title: 'This graph needs a key',
    why: 'Reading it needs a key. Whoever runs this server can make one. It is kept in this tab only.',
    refused: 'The server did not accept this key.',
    label: 'Key',
    enter: 'Open the graph',
  },
  trouble,
  faults,
  said: {
    selected: (name: string, kind: string, links: number) =>
      `${name}, ${kind}, ${many(links, 'link', 'links')}`,
    picture: (entities: number, relations: number) =>
      `${many(entities, 'entity', 'entities')}, ${many(relations, 'relation', 'relations')} shown`,
  },
};

/** Words that are there from the start. */
export type FirstWords = typeof en;

export type Words = FirstWords & LaterWords;
