import type { Registry } from '../../../core/model/group-relations.js';
import { words } from '../../../core/words/words.js';
import type { Proposal } from '../documents/queues.js';
import type { Item } from '../model/waiting.js';

/** An item in one line: what is claimed, or who may be who. */
export function itemInWords(item: Item, registry: Registry): string {
  switch (item.sort) {
    case 'proposal':
      return proposalInWords(item.proposal, registry);
    case 'match':
      return words.review.pair(item.match.name, item.match.candidates[0]?.entity?.name ?? '?');
    case 'duplicate':
      return words.review.pair(item.duplicate.a.name, item.duplicate.b.name);
  }
}

function proposalInWords(proposal: Proposal, registry: Registry): string {
  const { subject, type, object } = proposal;
  if (type === null) return words.review.claim.entity(nameOf(proposal));
  return `${subject?.name ?? '?'} ${verbOf(type, registry)} ${object?.name ?? '?'}`;
}

/** The words of a type, from subject to object. */
export function verbOf(type: string, registry: Registry): string {
  return registry.get(type)?.outLabel ?? type.toLowerCase();
}

/** The entity that a proposal describes: as it is called, or as it would be. */
export function nameOf({ entity, values }: Proposal): string {
  return entity?.name ?? values.find(({ property }) => property === 'name')?.value ?? '?';
}

/** How much speaks for an item, 0–1. */
export function scoreOf(item: Item): number {
  if (item.sort === 'proposal') return item.proposal.confidence;
  return item.sort === 'match' ? item.match.score : item.duplicate.score;
}
