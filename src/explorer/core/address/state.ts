import type { EntityKind } from '../../../domain/kinds.js';
import type { Only } from '../../features/linkages/model/marks.js';
import type { RelationGroup } from '../../../domain/relation-groups.js';
import type { NetworkMeasure } from '../../../domain/measures.js';
import type { Difference } from '../../../domain/differences.js';
import type { MapMeasure } from './map-measures.js';

/** What stands in `of` for the picture of a first visit. */
export const OPENING = 'opening';
/** The same with the ordinary memberships that it leaves out. */
export const OPENING_ALL = 'opening:all';

/** By forces, in rings around the subject, in layers by kind or by step, where they are on the globe. */
export const LAYOUTS = ['force', 'rings', 'kinds', 'steps', 'places'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Attributes by which entities are drawn as one. */
export const FOLDS = ['kind', 'region', 'subregion', 'type'] as const;

/** What the workbench shows. */
export const QUEUES = ['proposals', 'matches', 'duplicates', 'add', 'merges', 'packs'] as const;
export type Queue = (typeof QUEUES)[number];

/**
 * All that the explorer shows, as one value. It is the address of the page: equal state, equal
 * picture. Empty lists mean "all" or "none chosen".
 */
export interface State {
  readonly view: string;
  /** Ids whose surroundings are shown; `opening` stands for the picture of a first visit. */
  readonly of: readonly string[];
  /** How many steps around them; 0 for these alone and the relations among them. */
  readonly depth: 0 | 1 | 2 | 3;
  /** Kinds shown; all when empty. */
  readonly kinds: readonly EntityKind[];
  /** Groups of relations shown; all when empty. */
  readonly groups: readonly RelationGroup[];
  /** Types of relation that are not shown. */
  readonly hide: readonly string[];
  /** Entities that are shown alone, and the relations among them; all when empty. */
  readonly keep: readonly string[];
  /** Entities that somebody has taken out of the picture. */
  readonly without: readonly string[];
  /** Whether entities are shown that no shown relation reaches. */
  readonly unlinked: 'show' | 'hide';
  /** By what entities of the graph are drawn as one: attributes, or bodies whose members are. */
  readonly fold: readonly string[];
  /** Groups of these that are drawn as their members all the same. */
  readonly unfold: readonly string[];
  /** The least confidence shown, 0–1. */
  readonly minconf: number;
  /** When it was true: a partial date. */
  readonly on: string | null;
  /** A partial date that `on` is compared with; nothing is compared while `on` is missing. */
  readonly with: string | null;
  /** A time in UTC that what is known is compared with: what was learnt since. */
  readonly since: string | null;
  /** What became of what is shown, between the two dates or times; anything when empty. */
  readonly changes: readonly Difference[];
  /** Values of facets, `KEY:value` each; of each facet that has some, one must be met. */
  readonly facets: readonly string[];
  /** What the graph knew then: a time in UTC. */
  readonly known: string | null;
  readonly undated: 'show' | 'hide';
  /** The entity selected. */
  readonly sel: string | null;
  /** The relations selected: one line of the picture. */
  readonly rel: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** Kinds that partners share, or that paths pass; any when empty. */
  readonly via: readonly EntityKind[];
  /** The least number of things that partners share; 0 when a direct tie is enough. */
  readonly least: number;
  /** Rows unfolded. */
  readonly open: readonly string[];
  /** Entities that paths do not pass. */
  readonly avoid: readonly string[];
  /** The most steps of a path. */
  readonly steps: number;
  /** Which of the paths found is shown, from 1. */
  readonly path: number;
  /** Whether what somebody merely alleges counts too. */
  readonly claimed: 'show' | 'hide';
  /** Whether what the parts of a body do counts for it. */
  readonly parts: 'own' | 'with';
  readonly frameworks: readonly string[];
  /** Who the rows of the linkages are; see `row-source.ts`. */
  readonly actors: readonly string[];
  /** The rows of the linkages that are shown: those with gaps, or with one mark. */
  readonly only: readonly Only[];
  /** The place of the linkages that is selected: `actor~framework` or `actor~framework~vote`. */
  readonly cell: string | null;
  /** A column, with `-` before it for descending. */
  readonly sort: string | null;
  readonly rows: 'relations' | 'entities';
  /** What the size of symbols stands for. */
  readonly size: NetworkMeasure;
  /** What the colour of symbols stands for. */
  readonly colour: 'KIND' | 'COMMUNITY';
  /** How the symbols of the graph are arranged. */
  readonly layout: Layout;
  /** What the rows of a timeline are grouped by, or what the colours of the map stand for. */
  readonly by: 'kind' | 'type' | MapMeasure;
  /** Whether the map is drawn, or its numbers are listed. */
  readonly as: 'map' | 'table';
  /** Which queue of the workbench, or what else it does. */
  readonly queue: Queue;
  /** Only what cites this document waits in the queue. */
  readonly cites: string | null;
  /** Only relations of this type wait in the queue. */
  readonly says: string | null;
  /** The least score in the queue, 0–1. */
  readonly score: number;
  /** A board kept in this browser. */
  readonly board: string | null;
  /** Which step of a board is shown, from 1. */
  readonly step: number;
  /** What is searched for. */
  readonly q: string;
  readonly lang: string | null;
}

export const START: State = {
  view: 'graph',
  of: [],
  depth: 1,
  kinds: [],
  groups: [],
  hide: [],
  keep: [],
  without: [],
  unlinked: 'show',
  fold: [],
  unfold: [],
  minconf: 0,
  on: null,
  with: null,
  since: null,
  changes: [],
  facets: [],
  known: null,
  undated: 'show',
  sel: null,
  rel: [],
  from: null,
  to: null,
  via: [],
  least: 1,
  open: [],
  avoid: [],
  steps: 6,
  path: 1,
  claimed: 'hide',
  parts: 'own',
  frameworks: [],
  actors: [],
  only: [],
  cell: null,
  sort: null,
  rows: 'relations',
  size: 'DEGREE',
  colour: 'KIND',
  layout: 'force',
  by: 'kind',
  as: 'map',
  queue: 'proposals',
  cites: null,
  says: null,
  score: 0,
  board: null,
  step: 1,
  q: '',
  lang: null,
};

export type Change = Partial<State>;

/** Lets everything through again. */
export const NO_FILTERS: Change = {
  kinds: [],
  groups: [],
  hide: [],
  keep: [],
  without: [],
  unlinked: 'show',
  minconf: 0,
  undated: 'show',
  changes: [],
  facets: [],
};

/** True when the picture is the one of a first visit, whatever has been added to it. */
export function isOpening({ of }: Pick<State, 'of'>): boolean {
  return of.length === 0 || of.includes(OPENING) || of.includes(OPENING_ALL);
}
