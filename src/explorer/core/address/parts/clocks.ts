import { DIFFERENCES, type Difference } from '../../../../domain/differences.js';
import { isPartialDate } from '../../../../domain/time/partial-date.js';
import { isTime } from '../../../../domain/time/utc-time.js';
import type { Part } from '../part.js';
import { among, list, oneOf } from '../values.js';

/** When it was true and when it was known, and what that is compared with. */
export interface ClocksState {
  /** When it was true: a partial date. */
  readonly on: string | null;
  /** A partial date that `on` is compared with; nothing is compared while `on` is missing. */
  readonly with: string | null;
  /** A time in UTC that what is known is compared with: what was learnt since. */
  readonly since: string | null;
  /** What became of what is shown, between the two dates or times; anything when empty. */
  readonly changes: readonly Difference[];
  /** What the graph knew then: a time in UTC. */
  readonly known: string | null;
}

export const CLOCKS: Part<ClocksState> = {
  start: {
    on: null,
    with: null,
    since: null,
    changes: [],
    known: null,
  },
  parameters: {
    on: oneOf(isPartialDate, 'badDate'),
    with: oneOf(isPartialDate, 'badDate'),
    since: oneOf(isTime, 'badTime'),
    changes: list(among(DIFFERENCES), 'badChoice'),
    known: oneOf(isTime, 'badTime'),
  },
  steps: ['on', 'with', 'since', 'known'],
};
