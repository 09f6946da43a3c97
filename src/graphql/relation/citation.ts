import type { RelationSource } from './relation.js';

export interface Cited {
  readonly subject: string;
  readonly object: string;
  readonly relation: Pick<
    RelationSource,
    'id' | 'label' | 'role' | 'status' | 'action' | 'vote' | 'validFrom' | 'validTo' | 'view'
  >;
  readonly source: {
    readonly title: string;
    readonly locator: string;
    readonly url: string | null;
  } | null;
  /** The day it is read. */
  readonly read: string;
}

/** "Migration Governance Graph: A is member of B, since 1993. Source: …" */
export function citation({ subject, object, relation, source, read }: Cited): string {
  const parts = `${sentence(subject, relation, object)}${period(relation)}`;
  const from =
    source === null
      ? ''
      : ` Source: ${[source.title, source.locator, source.url].filter(Boolean).join(', ')}.`;
  const asOf = relation.view.validOn === null ? '' : `As of ${relation.view.validOn}, read`;
  return `Migration Governance Graph: ${parts}.${from} ${asOf === '' ? 'Read' : asOf} ${read}. ${relation.id}`;
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

function period({ validFrom, validTo }: Cited['relation']): string {
  if (validFrom === null) return validTo === null ? '' : `, until ${validTo}`;
  if (validTo === null) return `, since ${validFrom}`;
  return validFrom === validTo ? `, ${validFrom}` : `, ${validFrom} to ${validTo}`;
}
