import { OPENING, OPENING_ALL } from '../../core/address/parts/page.js';
import type { State } from '../../core/address/state.js';
import type { TimelineVariables } from '../../core/documents/timeline.js';
import type { TimelineSubject } from '../../core/timeline/load-timeline.js';

/** Entities that the API takes at a time. */
export const MOST_SUBJECTS = 20;
/** Items of a page. */
export const PAGE = 100;

/** Whose timeline a state shows; empty for the whole graph. */
export function aboutOf({ of }: Pick<State, 'of'>): readonly string[] {
  return of.filter((id) => id !== OPENING && id !== OPENING_ALL);
}

/** By what rows are grouped; those of the whole graph by kind. */
export function groupedBy(state: Pick<State, 'of' | 'by'>): 'kind' | 'type' {
  return aboutOf(state).length > 0 && state.by === 'type' ? 'type' : 'kind';
}

/** What a state asks about. */
export function timelineSubject({
  of,
  kinds,
  known,
  parts,
}: Pick<State, 'of' | 'kinds' | 'known' | 'parts'>): TimelineSubject {
  const about = aboutOf({ of }).slice(0, MOST_SUBJECTS);
  return {
    about: about.length === 0 ? null : about,
    kinds: kinds.length === 0 ? null : kinds,
    includeParts: parts === 'with' && about.length > 0,
    known,
  };
}

/** A page of it, from a cursor on. */
export function timelineQuestion(
  state: Parameters<typeof timelineSubject>[0],
  after: string | null,
): TimelineVariables {
  return { ...timelineSubject(state), first: PAGE, after };
}
