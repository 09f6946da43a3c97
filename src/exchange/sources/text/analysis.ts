import type { Engine } from '../../../engine/engine.js';
import { findCandidates, type Candidate } from './mentions/candidates.js';
import { findMentions } from './mentions/find-mentions.js';
import type { Mention } from './mentions/mention.js';
import { Lexicon } from './names/lexicon.js';
import { findRelations } from './relations/find-relations.js';
import type { FoundRelation } from './relations/found-relation.js';
import { CodePoints } from './words/code-points.js';
import { sentencesOf } from './words/sentences.js';
import { tokensOf } from './words/tokens.js';

/** What a text says; places count Unicode code points, the end not included. */
export interface Analysis {
  readonly mentions: readonly Mention[];
  readonly relations: readonly FoundRelation[];
  readonly candidates: readonly Candidate[];
}

/** Reads a text with the names of the graph. */
export async function analyse(engine: Pick<Engine, 'read'>, text: string): Promise<Analysis> {
  const tokens = tokensOf(text);
  const lexicon = await Lexicon.of(engine, text, tokens);
  const { mentions, unsettled } = findMentions({ text, tokens, lexicon });
  const relations = findRelations(text, sentencesOf(text), mentions);
  const candidates = findCandidates(text, tokens, mentions, unsettled);
  const points = new CodePoints(text);
  const placed = <Placed extends { start: number; end: number }>(one: Placed): Placed => ({
    ...one,
    ...{ start: points.at(one.start), end: points.at(one.end) },
  });
  return {
    mentions: mentions.map(placed),
    relations: relations.map(placed),
    candidates: candidates.map(placed),
  };
}
