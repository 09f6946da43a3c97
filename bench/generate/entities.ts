import type { EntityInput, FieldValue } from '../../src/domain/entity.js';
import { entityId } from '../../src/domain/ids.js';
import { ENTITY_KINDS, type EntityKind } from '../../src/domain/kinds.js';
import { pick, random, type Random } from './random.js';
import { kindCounts, type Scale } from './scale.js';
import { FORMS, PLACES, QUALITIES, TOPICS } from './words.js';

/** The id of the `index`th entity of a kind; the first ones have most relations. */
export const idOf = (kind: EntityKind, index: number): string => entityId(kind, `n${index}`);

/** All entities of a graph, kind by kind. */
export function* makeEntities(scale: Scale): Generator<EntityInput> {
  const next = random(scale.seed);
  const counts = kindCounts(scale);
  for (const kind of ENTITY_KINDS) {
    for (let index = 0; index < counts[kind]; index += 1) yield makeEntity(kind, index, next);
  }
}

function makeEntity(kind: EntityKind, index: number, next: Random): EntityInput {
  const [topic, place, form] = [pick(next, TOPICS), pick(next, PLACES), pick(next, FORMS[kind])];
  const name = `${pick(next, QUALITIES)} ${topic} ${form} ${place} ${index}`;
  const acronym = next() < 0.5 ? initials(name) : null;
  return {
    id: idOf(kind, index),
    kind,
    name,
    shortName: null,
    acronym,
    names: [
      {
        value: `${form} ${topic} de ${place}`,
        language: 'fr',
        kind: 'LABEL',
        from: null,
        to: null,
      },
    ],
    identifiers: [{ scheme: 'bench', value: `${kind.toLowerCase()}-${index}` }],
    description: `A ${form.toLowerCase()} for ${topic.toLowerCase()} in ${place} and around.`,
    website: `https://example.org/${kind.toLowerCase()}/${index}`,
    fields: fields(kind, next, place),
  };
}

const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word[0])
    .join('')
    .toUpperCase();

const year = (next: Random): number => 1995 + Math.floor(next() * 30);

function fields(kind: EntityKind, next: Random, place: string): Record<string, FieldValue> {
  const start = `${year(next)}-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 9)}`;
  switch (kind) {
    case 'ORGANISATION':
      return { organisationType: pick(next, ['10', '21', '22', '40', '80']) };
    case 'PROJECT':
      return { projectType: 'project', start, end: String(Number(start.slice(0, 4)) + 3) };
    case 'EVENT':
      return { eventType: 'meeting', start, end: start, city: place };
    case 'FRAMEWORK':
      return { frameworkType: 'strategy', adoptedOn: start };
    default:
      return {};
  }
}
