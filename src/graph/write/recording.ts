import type { ClaimState } from '../../domain/claims/claim.js';

/** How claims are recorded. */
export interface Recording {
  /** Record time of the change. */
  readonly now: string;
  /** ACCEPTED makes evidence at once; PROPOSED waits for a review. */
  readonly state: Extract<ClaimState, 'ACCEPTED' | 'PROPOSED'>;
  /** Name of the key or subject of the token; null for imports by the operator. */
  readonly by: string | null;
}
