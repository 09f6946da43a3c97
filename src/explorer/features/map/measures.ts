import { entityFilterOf, relationFilterOf } from '../../core/model/facet-filter.js';
import { chosenOf, COUNTRY_FACETS, withoutFacet } from '../../core/model/facets.js';
import type { MapMeasure } from '../../core/address/map-measures.js';
import { isMapMeasure } from '../../core/address/map-measures.js';
import { OPENING, OPENING_ALL } from '../../core/address/parts/page.js';
import type { State } from '../../core/address/state.js';
import type { Registry } from '../../core/model/group-relations.js';

/** The parts of the state that decide what is counted. */
export type MeasureOf = Pick<
  State,
  'of' | 'by' | 'kinds' | 'groups' | 'hide' | 'minconf' | 'undated' | 'facets'
>;

/** One list to be counted: which, through which filter, and what by. */
export interface Counting {
  readonly list: 'relations' | 'entities';
  readonly filter: object;
  readonly by: readonly string[];
}

/** The subjects of the map, without the word for the first picture. */
export const subjectsOf = ({ of }: Pick<State, 'of'>): readonly string[] =>
  of.filter((id) => id !== OPENING && id !== OPENING_ALL);

/** What is shown of subjects of a kind when nothing else is chosen. */
const USUAL: Readonly<Record<string, MapMeasure>> = {
  framework: 'votes',
  organisation: 'members',
  dialogue: 'members',
  project: 'projects',
};

/** What the colours stand for: as chosen, else as suits the subject. */
export function measureOf(state: Pick<State, 'of' | 'by'>): MapMeasure {
  if (isMapMeasure(state.by)) return state.by;
  const [kind = ''] = (subjectsOf(state)[0] ?? '').split(':');
  return USUAL[kind] ?? 'links';
}

/** What the legend asks of every relation that is counted. */
const sureness = ({ minconf, undated, facets }: MeasureOf): object => ({
  ...relationFilterOf(facets),
  ...(minconf > 0 ? { minConfidence: minconf } : {}),
  ...(undated === 'hide' ? { dated: true } : {}),
});

/** The types of relation that the legend leaves; null when it leaves all. */
function typesLeft(
  { groups, hide }: MeasureOf,
  registry: Registry,
  of: readonly string[] | null,
): readonly string[] | null {
  if (groups.length === 0 && hide.length === 0) return of;
  const left = [...registry.values()]
    .filter(
      ({ type, group }) => !hide.includes(type) && (groups.length === 0 || groups.includes(group)),
    )
    .map(({ type }) => type);
  return of === null ? left : of.filter((type) => left.includes(type));
}

/** The regions that are chosen are those of the countries coloured; the rest is what they are linked to. */
const attributes = ({ facets }: MeasureOf): object =>
  entityFilterOf(COUNTRY_FACETS.reduce(withoutFacet, facets)) ?? {};

/** What is at the other end: a subject, and of a kind that is shown. */
function otherEnd(state: MeasureOf): object {
  const ids = subjectsOf(state);
  return {
    ...(ids.length === 0 ? attributes(state) : { ids }),
    ...(state.kinds.length === 0 ? {} : { kinds: state.kinds }),
  };
}

const COUNTRY = { kinds: ['COUNTRY'] };
const VOTES = ['YES', 'ABSTAIN', 'NO'];
const votesLeft = ({ facets }: MeasureOf): readonly string[] =>
  chosenOf(facets, ['VOTE']).get('VOTE') ?? VOTES;

/**
 * What is asked so that the map can be coloured; empty when the legend hides all that would be
 * counted.
 */
export function countingsOf(state: MeasureOf, registry: Registry): readonly Counting[] {
  const measure = measureOf(state);
  if (state.kinds.length > 0 && !state.kinds.includes('COUNTRY')) return [];
  const types = typesLeft(state, registry, TYPES[measure]);
  if (types?.length === 0) return [];
  const tests = {
    ...(types === null ? {} : { types }),
    ...sureness(state),
  };
  return COUNTINGS[measure](state, tests);
}

const TYPES: Readonly<Record<MapMeasure, readonly string[] | null>> = {
  votes: ['VOTED_ON'],
  members: ['MEMBER_OF', 'PARTICIPATES_IN'],
  links: null,
  projects: ['ACTIVE_IN'],
  money: ['ACTIVE_IN'],
  given: ['FUNDS'],
};

const relations = (filter: object, ...by: string[]): Counting => ({
  list: 'relations',
  filter,
  by,
});

const ACTIVE = { types: ['ACTIVE_IN'], direction: 'OUT' };

/** Projects that are subjects, or linked to one. */
function projects(state: MeasureOf): object {
  const ids = subjectsOf(state);
  const isShown = state.kinds.length === 0 || state.kinds.includes('PROJECT');
  return {
    ...(isShown ? { kinds: ['PROJECT'] } : { ids: [] }),
    ...attributes(state),
    ...(ids.length === 0 ? {} : { or: [{ ids }, { linked: [{ to: { ids } }] }] }),
    linked: [{ ...ACTIVE, ...sureness(state) }],
  };
}

const COUNTINGS: Readonly<
  Record<MapMeasure, (state: MeasureOf, tests: object) => readonly Counting[]>
> = {
  // One list a vote: a list has at most 500 groups.
  votes: (state, tests) =>
    VOTES.filter((vote) => votesLeft(state).includes(vote)).map((vote) =>
      relations(
        { ...tests, votes: [vote], subject: COUNTRY, object: otherEnd(state) },
        ...['SUBJECT', 'VOTE'],
      ),
    ),
  members: (state, tests) => [
    relations(
      { ...tests, subject: COUNTRY, object: otherEnd(state) },
      ...(subjectsOf(state).length === 1 ? ['SUBJECT', 'ROLE'] : ['SUBJECT']),
    ),
  ],
  links: (state, tests) => [
    relations({ ...tests, subject: COUNTRY, object: otherEnd(state) }, 'SUBJECT'),
    relations({ ...tests, object: COUNTRY, subject: otherEnd(state) }, 'OBJECT'),
  ],
  projects: (state, tests) => [relations({ ...tests, subject: projects(state) }, 'OBJECT')],
  money: (state) => [{ list: 'entities', filter: projects(state), by: ['ACTIVE_IN'] }],
  given: (state, tests) => [
    relations({ ...tests, subject: COUNTRY, object: otherEnd(state) }, 'SUBJECT'),
  ],
};
