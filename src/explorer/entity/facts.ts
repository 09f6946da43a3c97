import type { Entity } from '../api/documents/entity.js';
import { hintsOf } from '../../domain/relation-types.js';
import { dateInWords } from '../../fact/text/dates.js';
import { language, words } from '../words/words.js';

const FACTS: readonly ((entity: Entity) => string | null)[] = [
  ({ acronym }) => acronym,
  ({ city, place }) => [city, place?.name].filter((part) => part != null).join(', ') || null,
  ({ start, end }) => span(start ?? null, end ?? null),
  ({ established }) => dated(established, words.entity.facts.established),
  ({ adoptedOn }) => dated(adoptedOn, words.entity.facts.adopted),
  ({ published }) => dated(published, words.entity.facts.published),
  ({ participantCount }) =>
    participantCount == null ? null : words.entity.facts.participants(participantCount),
  ({ budget, budgetCurrency }) => (budget == null ? null : money(budget, budgetCurrency ?? null)),
  memberStates,
];

/** What is known of it besides its name, in one line. */
export function factsInWords(entity: Entity): string {
  return FACTS.flatMap((fact) => fact(entity) ?? []).join(' · ');
}

/** Its kind, or the closer word for it. */
export function kindInWords({ kind, subtype }: Pick<Entity, 'kind' | 'subtype'>): string {
  const word = words.kinds[kind];
  if (subtype == null || subtype === '') return word;
  if (subtype.toLowerCase().includes(word.toLowerCase())) return capital(subtype);
  return `${word} · ${subtype}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function dated(date: string | null | undefined, say: (date: string) => string): string | null {
  return date == null ? null : say(dateInWords(date, language.tag));
}

function span(start: string | null, end: string | null): string | null {
  if (start === null && end === null) return null;
  const say = (date: string): string => dateInWords(date, language.tag);
  if (start === null || end === null || start === end) return say(start ?? end ?? '');
  return words.relation.fromTo(say(start), say(end));
}

function money(value: number, currency: string | null): string {
  const plain = { maximumFractionDigits: 0 };
  return new Intl.NumberFormat(
    language.tag,
    currency === null ? plain : { ...plain, style: 'currency', currency },
  ).format(value);
}

function memberStates({ kind, relationCounts }: Entity): string | null {
  if (kind !== 'ORGANISATION' && kind !== 'DIALOGUE') return null;
  const members = relationCounts.find(
    ({ type, direction }) => hintsOf(type).belongs === 'member' && direction === 'IN',
  );
  return members === undefined ? null : words.entity.members(members.count);
}
