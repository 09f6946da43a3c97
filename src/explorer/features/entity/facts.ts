import type { Entity } from '../../core/documents/entity.js';
import type { EntityKind } from '../../../domain/kinds.js';
import { hintsOf } from '../../../domain/relation-types.js';
import { dateInWords } from '../../../fact/text/dates.js';
import { periodInWords } from '../../core/model/period.js';
import { language, words } from '../../core/words/words.js';

/** Something known of an entity, and the parts of it that documents state. */
export interface Fact {
  readonly text: string;
  readonly parts: readonly string[];
  /** What it says, where the text does not. */
  readonly value?: string;
}

const FACTS: readonly (readonly [
  parts: readonly string[],
  say: (entity: Entity) => string | null,
])[] = [
  [['acronym'], ({ acronym }) => acronym],
  [
    ['city', 'country'],
    ({ city, place }) => [city, place?.name].filter((part) => part != null).join(', ') || null,
  ],
  [['start', 'end'], ({ start, end }) => span(start ?? null, end ?? null)],
  [['established'], ({ established }) => dated(established, words.entity.facts.established)],
  [['adoptedOn'], ({ adoptedOn }) => dated(adoptedOn, words.entity.facts.adopted)],
  [['periodFrom', 'periodTo'], covered],
  [['published'], ({ published }) => dated(published, words.entity.facts.published)],
  [['edition'], ({ edition }) => counted(edition, words.entity.facts.edition)],
  [['durationDays'], ({ durationDays }) => counted(durationDays, words.entity.facts.days)],
  [
    ['participantCount'],
    ({ participantCount }) => counted(participantCount, words.entity.facts.participants),
  ],
  [
    ['budget', 'budgetCurrency'],
    ({ budget, budgetCurrency }) =>
      counted(budget, (value) => money(value, budgetCurrency ?? null)),
  ],
  [['functions'], responsibilities],
  [
    ['statedMembers'],
    ({ statedMembers }) => counted(statedMembers, words.entity.facts.statedMembers),
  ],
  [
    ['statedObjectives'],
    ({ statedObjectives }) => counted(statedObjectives, words.entity.facts.statedObjectives),
  ],
  [[], memberStates],
];

/** The field with the closer word for a kind. */
const CLOSER: Readonly<Record<EntityKind, string>> = {
  ORGANISATION: 'organisationSubtype',
  COUNTRY: 'subRegion',
  DIALOGUE: 'dialogueType',
  FRAMEWORK: 'frameworkType',
  PROJECT: 'projectType',
  EVENT: 'eventType',
  THEME: 'themeType',
  RESOURCE: 'resourceType',
  PLACE: 'placeType',
};

/** What is known of it; its name and its type, which stand above, come last for their sources. */
export function factsOf(entity: Entity): Fact[] {
  const known = FACTS.flatMap(([parts, say]) => {
    const text = say(entity);
    return text === null ? [] : [{ text, parts }];
  });
  const named = {
    text: words.entity.facts.nameAndType,
    parts: ['name', CLOSER[entity.kind]],
    value: `${entity.name} (${kindInWords(entity)})`,
  };
  return [...known, named];
}

/** What a fact says. */
export const saidBy = ({ value, text }: Fact): string => value ?? text;

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

function counted(count: number | null | undefined, say: (count: number) => string): string | null {
  return count == null ? null : say(count);
}

function span(start: string | null, end: string | null): string | null {
  if (start === null && end === null) return null;
  const say = (date: string): string => dateInWords(date, language.tag);
  if (start === null || end === null || start === end) return say(start ?? end ?? '');
  return words.relation.fromTo(say(start), say(end));
}

function covered({ periodFrom, periodTo }: Entity): string | null {
  const period = { validFrom: periodFrom ?? null, validTo: periodTo ?? null };
  if (period.validFrom === null && period.validTo === null) return null;
  return words.entity.facts.covers(periodInWords(period, words, language.tag));
}

function responsibilities({ functions = [] }: Entity): string | null {
  if (functions.length === 0) return null;
  const named = functions.map((code) => words.functions[code] ?? code);
  return words.entity.facts.responsible(named.join(', '));
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
