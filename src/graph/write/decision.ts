import type { ClaimState } from '../../domain/claims/claim.js';

/** What is decided about claims: proposals are accepted or rejected, evidence is retracted. */
export type Decision = Exclude<ClaimState, 'PROPOSED'>;
