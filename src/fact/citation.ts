import { actionInfo } from '../domain/actions.js';
import type { Claim } from '../domain/claims/claim.js';
import type { TimeView } from '../domain/time/time-view.js';
import type { Relation, RelationStatus, Vote } from '../domain/relation.js';
import { capital, periodInWords, viewInWords } from './words.js';

/** What a relation is told with; `label` is its type in words. */
type StatedRelation = Pick<Relation, 'role' | 'status' | 'action' | 'vote'> & {
  readonly label: string;
};

type Dates = Pick<Relation, 'validFrom' | 'validTo'>;

export interface Cited {
  readonly subject: string;
  readonly object: string;
  readonly relation: StatedRelation &
    Dates &
    Pick<Relation, 'lastSeen'> & { readonly view: TimeView };
  readonly source: {
    readonly title: string;
    readonly locator: string;
    readonly url: string | null;
  } | null;
  /** The day it is read. */
  readonly read: string;
  /** Where it can be read again: its permalink, or its id where the server has no lasting address. */
  readonly link: string;
}

/** "Migration Governance Graph: A is member of B, since 1993, last seen 2024. Source: … Read 2026-01-31. https://…" */
export function citation({ subject, object, relation, source, read, link }: Cited): string {
  const parts = `${sentence(subject, relation, object)}${period(relation)}`;
  const from =
    source === null
      ? ''
      : ` Source: ${[source.title, source.locator, source.url].filter(Boolean).join(', ')}.`;
  return `Migration Governance Graph: ${parts}.${from} ${readIn(relation.view, read)}. ${link}`;
}

/** "Read 2026-01-31", or "As of 2018, read 2026-01-31": which view was read, and when. */
export function readIn(view: TimeView, read: string): string {
  const looks = viewInWords(view, asWritten);
  return capital(`${looks === null ? '' : `${looks}, `}read ${read}`);
}

/** Of the claims behind a relation, surest first, the one to cite: it states the dates shown. */
export function citedClaim<Cites extends Pick<Claim, 'polarity' | 'validFrom' | 'validTo'>>(
  claims: readonly Cites[],
  { validFrom, validTo }: Dates,
): Cites | undefined {
  const asserting = claims.filter(({ polarity }) => polarity === 'ASSERTS');
  const stating = asserting.find(
    (claim) => claim.validFrom === validFrom && claim.validTo === validTo,
  );
  return stating ?? asserting[0];
}

/** "A is member of B (observer), as planned": a relation in words, without its dates. */
export function sentence(subject: string, relation: StatedRelation, object: string): string {
  const as = relation.role === null ? '' : ` (${relation.role})`;
  return `${subject} ${verb(relation)} ${object}${as}${STANDING[relation.status]}`;
}

const STANDING: Readonly<Record<RelationStatus, string>> = {
  ACTUAL: '',
  PLANNED: ', as planned',
  CLAIMED: ', as alleged',
};

const VOTE_VERBS: Readonly<Record<Vote, string>> = {
  YES: 'voted for',
  NO: 'voted against',
  ABSTAIN: 'abstained on',
};

/** "signed", "voted against", or the words of the type. */
export function verb({
  action,
  vote,
  label,
}: Pick<StatedRelation, 'action' | 'vote' | 'label'>): string {
  if (vote !== null) return VOTE_VERBS[vote];
  return actionInfo(action)?.verb ?? label;
}

/** ", since 1993, last seen 2024-10-01", or nothing. */
function period({ validFrom, validTo, lastSeen }: Cited['relation']): string {
  if (validFrom === null && validTo === null) return '';
  return `, ${periodInWords({ validFrom, validTo, lastSeen }, asWritten)}`;
}

/** Citations keep dates as they are stored. */
function asWritten(date: string): string {
  return date;
}
