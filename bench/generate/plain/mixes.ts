import type { RelationType } from '../../../src/domain/relation-types.js';
import type { PlainKind } from './size.js';

/** Kinds with the share of draws that fall on each; shares add up to 1. */
export type Shares = readonly (readonly [PlainKind, number])[];

/** So large a share of all relations is of this type, between these kinds. */
export interface PlainMix {
  readonly share: number;
  readonly type: RelationType;
  readonly subjects: Shares;
  readonly objects: Shares;
  /** A role that stands twice is drawn twice as often. */
  readonly roles: readonly string[];
}

const mix = (
  share: number,
  type: RelationType,
  subjects: Shares,
  objects: Shares,
  ...roles: string[]
): PlainMix => ({ share, type, subjects, objects, roles });

const ORGANISATIONS: Shares = [['ORGANISATION', 1]];
const PROJECTS: Shares = [['PROJECT', 1]];
const mostly = (share: number): Shares => [
  ['ORGANISATION', share],
  ['COUNTRY', 1 - share],
];

export const PLAIN_MIXES: readonly PlainMix[] = [
  mix(
    ...([0.14, 'MEMBER_OF'] as const),
    [
      ['ORGANISATION', 0.97],
      ['COUNTRY', 0.03],
    ],
    [
      ['DIALOGUE', 0.7],
      ['ORGANISATION', 0.3],
    ],
    ...['member', 'member', 'member', 'observer', 'observer', 'chair', 'secretariat'],
  ),
  mix(
    ...([0.24, 'PARTICIPATES_IN', mostly(0.9)] as const),
    [
      ['EVENT', 0.5],
      ['PROJECT', 0.5],
    ],
    ...['participant', 'participant', 'speaker', 'partner'],
  ),
  mix(0.06, 'ORGANISES', ORGANISATIONS, [['EVENT', 1]], 'host', 'co-organiser'),
  mix(0.1, 'FUNDS', mostly(0.8), PROJECTS, 'donor', 'co-donor'),
  mix(0.12, 'IMPLEMENTS', ORGANISATIONS, PROJECTS, 'lead', 'partner', 'subcontractor'),
  mix(0.04, 'ENDORSES', mostly(0.9), [['FRAMEWORK', 1]], 'signatory', 'supporter'),
  mix(
    ...([0.08, 'ALIGNS_WITH'] as const),
    [
      ['PROJECT', 0.7],
      ['EVENT', 0.3],
    ],
    [['FRAMEWORK', 1]],
    ...['primary', 'secondary'],
  ),
  mix(
    ...([0.06, 'PART_OF'] as const),
    [
      ['EVENT', 0.6],
      ['PROJECT', 0.4],
    ],
    [
      ['DIALOGUE', 0.6],
      ['PROJECT', 0.4],
    ],
    ...['programme component', 'member of a series'],
  ),
  mix(
    ...([0.1, 'LOCATED_IN'] as const),
    [
      ['ORGANISATION', 0.4],
      ['EVENT', 0.6],
    ],
    [['COUNTRY', 1]],
    ...['headquarters', 'field office', 'venue'],
  ),
  mix(
    ...([0.06, 'ADDRESSES'] as const),
    [
      ['PROJECT', 0.6],
      ['EVENT', 0.35],
      ['FRAMEWORK', 0.05],
    ],
    [['THEME', 1]],
    ...['main', 'secondary'],
  ),
];

/** How strongly a kind's relations gather at few of its entities. */
export const PLAIN_SKEW: Readonly<Record<PlainKind, number>> = {
  ORGANISATION: 2.5,
  PROJECT: 1.6,
  EVENT: 1.6,
  COUNTRY: 2,
  DIALOGUE: 3,
  FRAMEWORK: 2,
  THEME: 2,
};
