import type { ClaimState } from '../../domain/claims/claim.js';

/**
 * What is decided about claims, by the state that they get: proposals are accepted or rejected,
 * evidence is retracted, and what was reviewed is PROPOSED again.
 */
export type Decision = ClaimState;
