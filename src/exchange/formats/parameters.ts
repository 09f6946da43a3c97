import { LEGEND_GROUPS } from '../../domain/relation-groups.js';
import {
  FEWEST_JOINED,
  JOINED_WHEN_MISSING,
  MOST_JOINED,
  SHARED_WHEN_MISSING,
} from '../../graph/read/network.js';
import { DEEPEST, MOST_NODES, MOST_STARTS, MOST_CHOSEN } from '../../graph/read/surroundings.js';
import { EXPORT_MEASURES } from './measure-names.js';

/**
 * Every parameter of an export, with what it takes and what it does. Addresses, the options of
 * `mgg export` and the documentation are made from it; names in backquotes are parameters too.
 */
export const EXPORT_PARAMETERS = {
  of: {
    takes: 'ids',
    description: `Only what is around these entities: 1–${MOST_STARTS} ids, with commas; with no steps up to ${MOST_CHOSEN}.`,
  },
  depth: {
    takes: 'steps',
    description: `With \`of\`: how many steps away, 0–${DEEPEST}; 0 for these alone. 1 when missing.`,
  },
  network: {
    takes: 'kinds',
    description:
      'Instead of relations, who takes part in the same things: entities of these kinds, joined through those of `via`.',
  },
  via: { takes: 'kinds', description: 'With `network`: the kinds of what they take part in.' },
  minimumShared: {
    takes: 'number',
    description: `With \`network\`: at least so many shared entities make a tie. ${SHARED_WHEN_MISSING} when missing.`,
  },
  limit: {
    takes: 'number',
    description: `With \`of\`: at most so many entities, nearest first: 1–${MOST_NODES}, ${MOST_NODES} when missing. With \`network\`: those that meet most, ${FEWEST_JOINED}–${MOST_JOINED}, ${JOINED_WHEN_MISSING} when missing.`,
  },
  includeParts: {
    takes: 'true|false',
    description:
      '`true`: organisations that are part of an organisation, country or dialogue act for it. With `of` the entities begin together with their parts; with `network` what parts do counts for their whole, once.',
  },
  kinds: {
    takes: 'kinds',
    description: 'Only entities of these kinds, and the relations among them.',
  },
  types: { takes: 'types', description: 'Only relations of these types.' },
  groups: {
    takes: 'groups',
    description: `Only relations of types of these groups: ${LEGEND_GROUPS.join(', ')}.`,
  },
  hideTypes: { takes: 'types', description: 'No relations of these types.' },
  undated: {
    takes: 'show|hide',
    description: '`hide`: no relations of which neither start nor end is stated.',
  },
  minConfidence: { takes: 'number', description: 'Only relations at least so sure: 0–1.' },
  asOf: {
    takes: 'date',
    description: 'Only relations that may have held then: a year, a month or a day.',
  },
  knownAt: {
    takes: 'time',
    description: 'The graph as it was known then: a day (UTC) or a time with its zone.',
  },
  walk: {
    takes: 'shown|all',
    description:
      'With `of`: over which relations the steps go. `shown`: those that the parameters above let through, which is so when it is missing. `all`: all of them; the parameters then hide entities and relations, as the explorer does.',
  },
  measures: {
    takes: 'names',
    description: `A column for each, of every entity: ${EXPORT_MEASURES.join(', ')}.`,
  },
  file: {
    takes: 'name',
    description: '`nodes` or `edges`: with `csv`, that file alone, not packed.',
  },
  bom: {
    takes: '0|1',
    description:
      '`0`: with `csv`, no byte order mark at the beginning, for programs that do not know it.',
  },
} as const satisfies Record<string, ParameterInfo>;

export interface ParameterInfo {
  /** A word for its value. */
  readonly takes: string;
  readonly description: string;
}

export type ExportParameter = keyof typeof EXPORT_PARAMETERS;
