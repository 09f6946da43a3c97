import { entityId } from '../../../src/domain/ids.js';
import { pick, random, type Random } from '../random.js';
import { PLAIN_KINDS, plainCounts, type PlainKind, type PlainSize } from './size.js';
import { FORMS, PLACES, QUALITIES, TOPICS } from './words.js';

/** An entity as any model can hold it. */
export interface PlainEntity {
  readonly kind: PlainKind;
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly description: string;
  /** A day; null for what has no dates. */
  readonly startDate: string | null;
}

const SEED = 20240601;

/** The id of the `index`th entity of a kind: `organisation:o7`. */
export function plainId(kind: PlainKind, index: number): string {
  return entityId(kind, `${kind.slice(0, 1).toLowerCase()}${index}`);
}

/** All entities, kind by kind. Equal sizes give equal ones. */
export function* plainEntities(size: PlainSize): Generator<PlainEntity> {
  const next = random(SEED);
  const counts = plainCounts(size);
  for (const kind of PLAIN_KINDS) {
    for (let index = 0; index < counts[kind]; index += 1) yield makeEntity(kind, index, next);
  }
}

function makeEntity(kind: PlainKind, index: number, next: Random): PlainEntity {
  const quality = pick(next, QUALITIES);
  const topic = pick(next, TOPICS);
  const second = pick(next, TOPICS);
  const form = pick(next, FORMS[kind]);
  const place = pick(next, PLACES);
  const name = nameOf(kind, { quality, topic, second, form, place, index });
  const topics = `${topic.toLowerCase()} and ${second.toLowerCase()}`;
  return {
    kind,
    id: plainId(kind, index),
    name,
    description: `${form} working on ${topics} with partners in ${place}.`,
    acronym: next() < 0.6 ? initials(name) : null,
    startDate: kind === 'EVENT' || kind === 'PROJECT' ? day(next) : null,
  };
}

interface Words {
  readonly quality: string;
  readonly topic: string;
  readonly second: string;
  readonly form: string;
  readonly place: string;
  readonly index: number;
}

function nameOf(kind: PlainKind, { quality, topic, second, form, place, index }: Words): string {
  switch (kind) {
    case 'COUNTRY':
      return `${form} of ${place} ${index}`;
    case 'THEME':
      return `${topic} ${form} ${index}`;
    case 'DIALOGUE':
      return `${place} ${topic} ${form} ${index}`;
    case 'EVENT':
      return `${topic} and ${second} ${form} in ${place}`;
    default:
      return `${quality} ${topic} ${form} for ${second} ${place}`;
  }
}

const LONGEST_ACRONYM = 6;

const initials = (name: string): string =>
  name
    .split(/[ -]/)
    .map((word) => word.slice(0, 1))
    .join('')
    .toUpperCase()
    .slice(0, LONGEST_ACRONYM);

/** A day from 1995 to 2024. */
export function day(next: Random): string {
  const year = 1995 + Math.floor(next() * 30);
  const month = 1 + Math.floor(next() * 12);
  return `${year}-${two(month)}-${two(1 + Math.floor(next() * 28))}`;
}

/** `7` → `07`. */
export const two = (value: number): string => String(value).padStart(2, '0');
