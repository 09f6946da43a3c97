import type { Claim } from '../../domain/claims/claim.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { RelationSource } from './relation.js';

export interface Cited {
  readonly subject: string;
  readonly object: string;
  readonly relation: Pick<
    RelationSource,
    'label' | 'role' | 'status' | 'action' | 'vote' | 'validFrom' | 'validTo' | 'view'
  >;
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

/** "Migration Governance Graph: A is member of B, since 1993. Source: … Read 2026-01-31. https://…" */
export function citation({ subject, object, relation, source, read, link }: Cited): string {
  const parts = `${sentence(subject, relation, object)}${period(relation)}`;
  const from =
    source === null
      ? ''
      : ` Source: ${[source.title, source.locator, source.url].filter(Boolean).join(', ')}.`;
  return `Migration Governance Graph: ${parts}.${from} ${readIn(relation.view, read)}. ${link}`;
}

/** "Read 2026-01-31", or "As of 2018, read 2026-01-31": which view was read, and when. */
export function readIn({ validOn, knownAt }: TimeView, read: string): string {
  const looks = [
    ...(validOn === null ? [] : [`as of ${validOn}`]),
    ...(knownAt === null ? [] : [`as known on ${knownAt}`]),
    `read ${read}`,
  ].join(', ');
  return looks.charAt(0).toUpperCase() + looks.slice(1);
}

/** Of the claims behind a relation, surest first, the one to cite: it states the dates shown. */
export function citedClaim<Cites extends Pick<Claim, 'polarity' | 'validFrom' | 'validTo'>>(
  claims: readonly Cites[],
  { validFrom, validTo }: Pick<RelationSource, 'validFrom' | 'validTo'>,
): Cites | undefined {
  const asserting = claims.filter(({ polarity }) => polarity === 'ASSERTS');
  const stating = asserting.find(
    (claim) => claim.validFrom === validFrom && claim.validTo === validTo,
  );
  return stating ?? asserting[0];
}

/** "A is member of B (observer), as planned": a relation in words, without its dates. */
export function sentence(
  subject: string,
  relation: Pick<Cited['relation'], 'action' | 'vote' | 'label' | 'role' | 'status'>,
  object: string,
): string {
  const as = relation.role === null ? '' : ` (${relation.role})`;
  return `${subject} ${verb(relation)} ${object}${as}${STANDING[relation.status]}`;
}

const STANDING: Readonly<Record<RelationSource['status'], string>> = {
  ACTUAL: '',
  PLANNED: ', as planned',
  CLAIMED: ', as alleged',
};

const ACTION_VERBS: Readonly<Record<string, string>> = {
  endorsed: 'endorsed',
  signed: 'signed',
  ratified: 'ratified',
  acceded: 'acceded to',
  succeeded: 'succeeded to',
  champion: 'champions',
};

const VOTE_VERBS: Readonly<Record<NonNullable<RelationSource['vote']>, string>> = {
  YES: 'voted for',
  NO: 'voted against',
  ABSTAIN: 'abstained on',
};

/** "signed", "voted against", or the words of the type. */
export function verb({
  action,
  vote,
  label,
}: Pick<Cited['relation'], 'action' | 'vote' | 'label'>): string {
  if (vote !== null) return VOTE_VERBS[vote];
  return action === null ? label : (ACTION_VERBS[action] ?? label);
}

/** ", since 1993", or nothing. */
function period({ validFrom, validTo }: Cited['relation']): string {
  if (validFrom === null) return validTo === null ? '' : `, until ${validTo}`;
  if (validTo === null) return `, since ${validFrom}`;
  return validFrom === validTo ? `, ${validFrom}` : `, ${validFrom} to ${validTo}`;
}
