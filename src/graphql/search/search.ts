import { Field, Float, ObjectType } from 'type-graphql';
import type { Engine } from '../../engine/engine.js';
import { searchName } from '../../domain/fold.js';
import { allNames, type Entity as DomainEntity } from '../../domain/entity.js';
import { KINDS, type EntityKind } from '../../domain/kinds.js';
import { rankNames } from '../../domain/rank-names.js';
import type { TimeView } from '../../domain/time-view.js';
import { entitiesById } from '../../graph/read/entities-by-id.js';
import { connectionType } from '../connection/connection-type.js';
import { Entity, type EntitySource } from '../entity/entity.js';

@ObjectType({ description: 'A suggestion while a name is being typed.' })
export class Suggestion {
  @Field(() => Entity, { description: 'The entity.' })
  readonly entity!: EntitySource;

  @Field(() => String, { description: 'The name that matched, as written.' })
  readonly matchedName!: string;

  @Field(() => String, { description: 'What tells it from namesakes: kind, place, date.' })
  readonly detail!: string;
}

export const SearchConnection = connectionType({
  name: 'Search',
  of: 'entities found by name, best match first',
  node: () => Entity,
  edgeFields: {
    score: {
      type: () => Float,
      description:
        'How well the name matches, 0–1: 1 the whole name, 0.95 an acronym, 0.9 its beginning, 0.8 the beginning of words, 0.7 and 0.5 with a typing slip.',
    },
    matchedName: { type: () => String, description: 'The name that matched, as written.' },
  },
});

export interface Match {
  readonly entity: DomainEntity;
  readonly score: number;
  readonly matchedName: string;
}

/** Entities whose names match, best first: at most 200 candidates of the engine, ranked the same on all. */
export async function findByName(
  engine: Engine,
  text: string,
  kinds: readonly EntityKind[] | null,
  view: TimeView,
): Promise<Match[]> {
  const folded = searchName(text);
  if (folded === '') return [];
  const ids = await engine.findNames({ text: folded, kinds });
  if (ids.length === 0) return [];
  const entities = new Map(
    (await engine.read(entitiesById(ids, view))).map((entity) => [entity.id, entity]),
  );
  const candidates = [...entities.values()].map((entity) => ({
    id: entity.id,
    names: allNames(entity),
    acronym: entity.acronym,
  }));
  return rankNames(text, candidates).flatMap(({ id, score, matchedName }) => {
    const entity = entities.get(id);
    return entity === undefined ? [] : [{ entity, score, matchedName }];
  });
}

/** "Event, Istanbul, 2019-02-19": kind, then what the kind's own fields tell. */
export function detailOf({ kind, fields }: DomainEntity): string {
  const place = fields.city ?? fields.subRegion;
  const date = fields.start ?? fields.adoptedOn ?? fields.established ?? fields.published;
  return [typeWord(kind, fields), place, date].filter((part) => part != null).join(', ');
}

function typeWord(kind: EntityKind, fields: DomainEntity['fields']): string {
  const word = fields[`${KINDS[kind].prefix}Type`] ?? fields.organisationSubtype;
  const own = kind === 'ORGANISATION' ? fields.organisationSubtype : word;
  return own == null ? KINDS[kind].label : `${KINDS[kind].label} (${own})`;
}
