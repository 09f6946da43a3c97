import { many } from '../../../../fact/text/many.js';
import { moneyWords } from './money.js';

/** The map. */
export const map = {
  tools: 'Map tools',
  whole: 'Whole world',
  as: { map: 'Map', table: 'Table' },
  shows: 'What the colours stand for',
  colours: 'Colours',
  by: {
    votes: 'Votes',
    members: 'Members',
    links: 'Links',
    projects: 'Projects there',
    money: 'Money to projects there',
    given: 'Money given',
  },
  /** What a country is coloured by, of the subjects named. */
  titles: {
    votes: (of: string | null) => (of === null ? 'Votes by country' : `Votes on ${of}`),
    members: (of: string | null) =>
      of === null ? 'Memberships by country' : `Members of ${of} and those who take part`,
    links: (of: string | null) =>
      of === null ? 'Links by country' : `Links between countries and ${of}`,
    projects: (of: string | null) =>
      of === null ? 'Projects by country' : `Projects linked to ${of}, by country`,
    money: (of: string | null) =>
      of === null
        ? 'Money given to projects, by country of the project'
        : `Money given to projects linked to ${of}, by country of the project`,
    given: (of: string | null) =>
      of === null ? 'Money that countries give' : `Money that countries give to ${of}`,
  },
  subjects: (name: string, others: number) => (others === 0 ? name : `${name} and ${others} more`),
  counted: (n: number) => many(n, 'country or territory', 'countries and territories'),
  projectMoney: 'A project in several countries counts in each of them.',
  votes: { YES: 'Yes', NO: 'No', ABSTAIN: 'Abstained' },
  role: (role: string) => role.charAt(0).toUpperCase() + role.slice(1),
  noRole: 'Role not stated',
  money: moneyWords,
  count: 'Number',
  sum: 'Together',
  missing: {
    votes: 'No vote recorded',
    members: 'Not recorded as a member',
    links: 'No link recorded',
    projects: 'No project recorded',
    money: 'No money recorded',
    given: 'No money recorded',
  },
  otherwise: 'Other amounts only',
  hidden: 'The filters hide what these colours count.',
  nothing: 'Nothing of this kind is recorded. Choose other colours, or another subject.',
  from: (from: string, to: string | null) =>
    to === null ? `${from} and more` : `${from} to under ${to}`,
  exactly: (from: string, to: string | null) => {
    if (to === null) return `${from} and more`;
    return from === to ? from : `${from} to ${to}`;
  },
  value: (name: string, said: string) => `${name}: ${said}`,
  spot: (own: string, others: readonly string[]) =>
    others.length === 0
      ? own
      : `${own}. Here too: ${others.slice(0, 4).join(', ')}${others.length > 4 ? ` and ${others.length - 4} more` : ''}`,
  here: (n: number) => `${n} here`,
  line: ([a, b]: readonly [string, string], n: number) =>
    `${a} – ${b}: ${many(n, 'relation', 'relations')}`,
  lines: (n: number) => many(n, 'line between seats', 'lines between seats'),
  fewLines: (n: number, all: number) =>
    `${n} of ${all} lines are drawn: those of the subject. Select an entity to see its own.`,
  symbols: 'What is in a city, or somewhere in a country',
  dot: 'Land too small to be seen',
  open: 'Boundary in dispute or not settled',
  disputed: 'Status in dispute',
  unplaced: (n: number) =>
    many(
      n,
      'entity of this picture is not on the map',
      'entities of this picture are not on the map',
    ),
  unplacedWhy: 'No document says where they are, or they are nowhere in particular.',
  disclaimer:
    'The boundaries and names shown and the designations used imply no opinion on the legal status of any country, territory, city or area or of its authorities, nor on where its frontiers run. The line in Jammu and Kashmir is roughly the line of control; its status is not yet agreed upon by the parties. Where the atlas shows who holds an area, maps of the United Nations are followed.',
  source: 'Equal Earth projection: areas are true to scale. Shapes: Natural Earth, public domain.',
  country: 'Country or territory',
  caption: 'The numbers of the map',
  fileName: 'map.csv',
  save: 'Save as CSV',
};
