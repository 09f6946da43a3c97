import { ENTITY_KINDS, type EntityKind } from '../../../../domain/kinds.js';
import { LEGEND_GROUPS, type RelationGroup } from '../../../../domain/relation-groups.js';
import { isFacetChoice } from '../../model/facets.js';
import type { Part } from '../part.js';
import { among, bad, good, isId, list, oneOf, share } from '../values.js';

/** A value of a facet may hold what parts it from others. */
const unpacked = (choice: string): string => choice.replaceAll('%3B', ';').replaceAll('%25', '%');

/** What of the relations and entities is let through, wherever they are shown. */
export interface FiltersState {
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
  /** The least confidence shown, 0–1. */
  readonly minconf: number;
  readonly undated: 'show' | 'hide';
  /** Values of facets, `KEY:value` each; of each facet that has some, one must be met. */
  readonly facets: readonly string[];
  /** Kinds that partners share, or that paths pass; any when empty. */
  readonly via: readonly EntityKind[];
  /** Whether what somebody merely alleges counts too. */
  readonly claimed: 'show' | 'hide';
  /** Whether what the parts of a body do counts for it. */
  readonly parts: 'own' | 'with';
}

export const FILTERS: Part<FiltersState> = {
  start: {
    kinds: [],
    groups: [],
    hide: [],
    keep: [],
    without: [],
    unlinked: 'show',
    minconf: 0,
    undated: 'show',
    facets: [],
    via: [],
    claimed: 'hide',
    parts: 'own',
  },
  parameters: {
    kinds: list(among(ENTITY_KINDS), 'badChoice'),
    groups: list(among(LEGEND_GROUPS), 'badChoice'),
    hide: list((item) => /^[A-Z_]+$/.test(item), 'badChoice'),
    keep: list(isId, 'badId'),
    without: list(isId, 'badId'),
    unlinked: oneOf(among(['show', 'hide']), 'badChoice'),
    minconf: share,
    undated: oneOf(among(['show', 'hide']), 'badChoice'),
    facets: {
      read: (text) => {
        const choices = text.split(';').filter((choice) => choice !== '');
        const wrong = choices.find((choice) => !isFacetChoice(unpacked(choice)));
        return wrong === undefined
          ? good([...new Set(choices.map(unpacked))])
          : bad('badChoice', wrong);
      },
      write: (choices) =>
        choices.map((choice) => choice.replace(/[%;]/g, encodeURIComponent)).join(';'),
    },
    via: list(among(ENTITY_KINDS), 'badChoice'),
    claimed: oneOf(among(['show', 'hide']), 'badChoice'),
    parts: oneOf(among(['own', 'with']), 'badChoice'),
  },
  steps: ['keep', 'without'],
};
