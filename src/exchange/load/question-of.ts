import type { AskedMatch } from '../../domain/match-decision.js';
import type { MatchedEntity } from './match-entities.js';
import { partyOf } from './party-of.js';

/** The question whether somebody for whom an entity was made is another. */
export function questionOf({ item, id, candidates }: MatchedEntity, source: string): AskedMatch {
  const { code, name } = partyOf(item, source);
  const place = `${item.place.file}, ${item.place.at}`;
  return { source, code, name, place, entity: id, candidates };
}
