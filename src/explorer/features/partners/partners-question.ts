import type { PartnerOrder, PartnersVariables } from '../../core/documents/partners.js';
import type { State } from '../../core/address/state.js';
import { actorOf } from './actor-of.js';
import { PARTNER_KINDS, SHARED_KINDS } from './partner-filters.js';

export type PartnersQuestion = PartnersVariables;

const ORDERS: Readonly<Record<string, PartnerOrder>> = {
  name: 'NAME_ASC',
  weight: 'RELEVANCE_DESC',
};

/** Whose partners a state shows; null while nobody is chosen. */
export function subjectOf({ of, sel }: Pick<State, 'of' | 'sel'>): string | null {
  return of.find((id) => id.includes(':') && !id.startsWith('opening')) ?? actorOf([sel ?? '']);
}

/** What a state asks for: the first page of partners of an actor. */
export function partnersQuestion(id: string, state: State): Omit<PartnersQuestion, 'after'> {
  const via = SHARED_KINDS.filter((kind) => state.via.includes(kind));
  const kinds = PARTNER_KINDS.filter((kind) => state.kinds.includes(kind));
  return {
    id,
    via: via.length === 0 ? null : via,
    kinds: kinds.length === 0 ? null : kinds,
    least: Math.max(1, state.least),
    includeDirect: state.least === 0,
    includeParts: state.parts === 'with',
    minConfidence: state.minconf === 0 ? null : state.minconf,
    order: ORDERS[state.sort ?? ''] ?? 'SHARED_COUNT_DESC',
    on: state.on,
    known: state.known,
  };
}
