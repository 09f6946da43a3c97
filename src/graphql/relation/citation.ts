import type { RelationSource } from './relation.js';

export interface Cited {
  readonly subject: string;
  readonly object: string;
  readonly relation: Pick<RelationSource, 'id' | 'label' | 'validFrom' | 'validTo' | 'view'>;
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
  const parts = [subject, relation.label, object].join(' ') + period(relation);
  const from =
    source === null
      ? ''
      : ` Source: ${[source.title, source.locator, source.url].filter(Boolean).join(', ')}.`;
  const asOf = relation.view.validOn === null ? '' : `As of ${relation.view.validOn}, read`;
  return `Migration Governance Graph: ${parts}.${from} ${asOf === '' ? 'Read' : asOf} ${read}. ${relation.id}`;
}

function period({ validFrom, validTo }: Cited['relation']): string {
  if (validFrom === null) return validTo === null ? '' : `, until ${validTo}`;
  if (validTo === null) return `, since ${validFrom}`;
  return validFrom === validTo ? `, ${validFrom}` : `, ${validFrom} to ${validTo}`;
}
