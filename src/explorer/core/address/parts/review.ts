import { isRelationType } from '../../../../domain/relation-types.js';
import type { Part } from '../part.js';
import { among, isId, oneOf, share } from '../values.js';

/** What the workbench shows. */
export const QUEUES = ['proposals', 'matches', 'duplicates', 'add', 'merges', 'packs'] as const;
export type Queue = (typeof QUEUES)[number];

/** What waits in the workbench. */
export interface ReviewState {
  /** Which queue of the workbench, or what else it does. */
  readonly queue: Queue;
  /** Only what cites this document waits in the queue. */
  readonly cites: string | null;
  /** Only relations of this type wait in the queue. */
  readonly says: string | null;
  /** The least score in the queue, 0–1. */
  readonly score: number;
}

export const REVIEW: Part<ReviewState> = {
  start: {
    queue: 'proposals',
    cites: null,
    says: null,
    score: 0,
  },
  parameters: {
    queue: oneOf(among(QUEUES), 'badChoice'),
    cites: oneOf(isId, 'badId'),
    says: oneOf((text) => isRelationType(text), 'badChoice'),
    score: share,
  },
  steps: ['queue'],
};
