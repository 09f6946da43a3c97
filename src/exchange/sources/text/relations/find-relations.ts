import { relationTypeInfo, type RelationType } from '../../../../domain/relation-types.js';
import type { EntityKind } from '../../../../domain/kinds.js';
import type { Mention } from '../mentions/mention.js';
import { datesIn, type StatedDate } from '../words/dates.js';
import type { Span } from '../words/sentences.js';
import { COMPILED, type EndKinds, type Pattern } from './compile.js';
import { namedRelations } from './named-relations.js';
import type { FoundRelation } from './found-relation.js';
import { frameOf, signsIn, type Frame } from './frame.js';

/** A word that stands for a name is a weaker hint than the name. */
const REFERRING = 0.15;
/** How many sentences back a word such as "the meeting" reaches. */
const REMEMBERED = 3;
/** More names in one list are a table. */
const MOST_IN_LIST = 60;
const DENIES = /\b(?:not|no longer|never|neither|nor|without|refus\w+|withdr\w+)\b|n['’]t\b/iu;
const ALLEGES = /\b(?:alleged\w*|accus\w+|claims?|claimed|reportedly|rumou?r\w*|denied|denies)\b/iu;
const PLANS =
  /\b(?:will|shall|plans?|planned|planning|intends?|aims? to|is to be|are to be|proposed|would|upcoming|expected to)\b/iu;

/** The relations that sentences state, each once, by the surest reading. */
export function findRelations(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
): FoundRelation[] {
  const found = new Map<string, FoundRelation>();
  const recent: ReadonlyMap<EntityKind, Mention>[] = [];
  let [next, before] = [0, 0];
  for (const sentence of sentences) {
    if (text.slice(before, sentence.start).includes('\n')) recent.length = 0;
    before = sentence.end;
    const from = next;
    while ((mentions[next]?.start ?? Infinity) < sentence.end) next += 1;
    const own = mentions.slice(from, next).filter(({ start }) => start >= sentence.start);
    for (const one of inSentence(text, sentence, own, lastOf(recent))) keepSurest(found, one);
    recent.push(new Map(own.map((mention) => [mention.kind, mention])));
    if (recent.length > REMEMBERED) recent.shift();
  }
  return [...found.values()].sort((left, right) => left.start - right.start);
}

/** The last mention of each kind in the sentences before. */
const lastOf = (
  recent: readonly ReadonlyMap<EntityKind, Mention>[],
): ReadonlyMap<EntityKind, Mention> => new Map(recent.flatMap((one) => [...one]));

function keepSurest(found: Map<string, FoundRelation>, one: FoundRelation): void {
  const key = `${one.subject} ${one.type} ${one.object} ${one.pattern.action ?? ''}`;
  const known = found.get(key);
  if (known === undefined || known.confidence < one.confidence) found.set(key, one);
}

function inSentence(
  text: string,
  sentence: Span,
  own: readonly Mention[],
  recent: ReadonlyMap<EntityKind, Mention>,
): FoundRelation[] {
  if (own.length === 0 || own.length > MOST_IN_LIST) return [];
  const frame = frameOf(
    text,
    sentence,
    own.filter(({ isWithin }) => !isWithin),
    recent,
  );
  const named = namedRelations(text, own);
  if (frame.mentions.length < 2) return named;
  const dates = datesIn(frame.text);
  const kinds = new Set(frame.mentions.map(({ kind }) => kind));
  const stated = COMPILED.flatMap((pattern) => {
    if (!canHold(pattern, kinds)) return [];
    return [...frame.text.matchAll(pattern.form)].flatMap((match) =>
      relationsOf(frame, pattern, match, dates),
    );
  });
  return [...named, ...stated];
}

/** Whether a sentence with mentions of these kinds may have both ends of a pattern. */
function canHold({ subject, object }: Pattern, kinds: ReadonlySet<EntityKind>): boolean {
  const has = (end: EndKinds): boolean => [...kinds].some((kind) => end.kinds.has(kind));
  return has(subject) && has(object);
}

function relationsOf(
  frame: Frame,
  pattern: Pattern,
  match: RegExpExecArray,
  dates: readonly StatedDate[],
): FoundRelation[] {
  const said = match[0].replace(/«\d+»/g, '');
  if (DENIES.test(said) || ALLEGES.test(frame.text)) return [];
  const { S = '', O = '' } = match.groups ?? {};
  const subjectFirst = match[0].indexOf(S) < match[0].indexOf(O);
  const subjects = ends(frame, S, pattern.subject, subjectFirst);
  const objects = ends(frame, O, pattern.object, !subjectFirst);
  const before = frame.text.slice(Math.max(0, match.index - 40), match.index);
  const planned = PLANS.test(said) || /\bplan(?:s|ned)? to\b/i.test(before);
  const date = dateFor(match, dates);
  return subjects.flatMap((from) =>
    objects.flatMap((to) => {
      const [subject, object] = [frame.mentions[from], frame.mentions[to]];
      if (subject === undefined || object === undefined) return [];
      if (subject.entityId === object.entityId) return [];
      const referring = frame.referring.has(from) || frame.referring.has(to);
      const { row } = pattern;
      return [
        {
          ...ordered(row.type, subject.entityId, object.entityId),
          type: row.type,
          start: Math.min(subject.start, object.start),
          end: Math.max(subject.end, object.end),
          confidence: Math.round((row.confidence - (referring ? REFERRING : 0)) * 100) / 100,
          ...{ pattern: row, planned, date },
        },
      ];
    }),
  );
}

/** The mentions of one end that may be so; in a list of several kinds those next to the verb. */
function ends(
  { mentions }: Frame,
  list: string,
  { kinds, adjectives }: EndKinds,
  isFirst: boolean,
): number[] {
  const signs = signsIn(list);
  const nearest = mentions[(isFirst ? signs.at(-1) : signs[0]) ?? -1];
  if (nearest === undefined) return [];
  return signs.filter((at) => {
    const mention = mentions[at];
    if (mention === undefined || !kinds.has(mention.kind)) return false;
    if (classOf(mention.kind) !== classOf(nearest.kind)) return false;
    return mention.isAdjective ? adjectives !== 'NEVER' : adjectives !== 'ONLY';
  });
}

const classOf = (kind: EntityKind): string =>
  kind === 'COUNTRY' || kind === 'ORGANISATION' || kind === 'PLACE' ? 'ACTOR' : kind;

/** Ends that are alike stand in one order, so that a relation is found once. */
function ordered(type: RelationType, one: string, other: string) {
  const swaps = relationTypeInfo(type).symmetric === true && one > other;
  return swaps ? { subject: other, object: one } : { subject: one, object: other };
}

/** The date within or right behind what was matched. */
function dateFor(match: RegExpExecArray, dates: readonly StatedDate[]): StatedDate | null {
  const end = match.index + match[0].length;
  const near = dates.filter(({ at }) => at >= match.index - 60 && at <= end + 25);
  return near.length === 1 || dates.length === 1
    ? (near[0] ?? dates[0] ?? null)
    : (near.find(({ at }) => at >= match.index) ?? null);
}
