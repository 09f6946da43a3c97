import { Field, Float, ObjectType } from 'type-graphql';
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
        'How well the name matches, 0–1: 1 the whole name, 0.95 an acronym, 0.94 a code or another way to write a country, 0.9 its beginning, 0.8 the beginning of words, 0.7 and 0.5 with a typing slip.',
    },
    matchedName: { type: () => String, description: 'The name or code that matched, as written.' },
  },
});
