import { claimId } from '../../src/domain/claims/claim.js';
import { summarise, type Evidence } from '../../src/domain/claims/summarise.js';
import type { DocumentInput } from '../../src/domain/claims/document.js';
import type { RelationSummary } from '../../src/domain/relation.js';
import { claim, document, type Saying } from './claims.js';

/** What one document says of a membership, which may end unseen. */
export function said(saying: Saying, source: Partial<DocumentInput> = {}): Evidence {
  const made = claim('country:prt', 'MEMBER_OF', 'organisation:icmpd', saying);
  return {
    claim: { ...made, id: claimId(made) },
    document: document(made.document, 'A source', source),
  };
}

/** The same of a vote, which once cast stays so. */
export function voted(saying: Saying, source: Partial<DocumentInput> = {}): Evidence {
  const made = claim('country:prt', 'VOTED_ON', 'framework:gcm', { vote: 'YES', ...saying });
  return { ...said({}, source), claim: { ...made, id: claimId(made) } };
}

/** What such claims add up to; at least one asserts it. */
export function summaryOf(...evidence: Evidence[]): RelationSummary {
  const summary = summarise(evidence);
  if (summary === null) throw new Error('Nothing asserts it.');
  return summary;
}
