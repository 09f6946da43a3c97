import { UrlScalar } from '../scalars/url.js';
import { DateTimeScalar } from '../scalars/date-time.js';
import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import type { Entity as DomainEntity, NameKind } from '../../domain/entity.js';
import { KINDS, type EntityKind } from '../../domain/kinds.js';
import type { TimeView } from '../../domain/time/time-view.js';
import { EntityKindEnum, NameKindEnum } from '../enums.js';
import { PartialDateScalar } from '../scalars/partial-date.js';
import { Node } from './node.js';

@ObjectType({ description: 'One of the names of an entity.' })
export class Name {
  @Field(() => String, { description: 'The name as written.' })
  readonly value!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Language, BCP 47: `fr`. Null when not known.',
  })
  readonly language!: string | null;

  @Field(() => NameKindEnum, { description: 'What kind of name it is.' })
  readonly kind!: NameKind;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'In use since; for former names.',
  })
  readonly from!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'In use until; for former names.',
  })
  readonly to!: string | null;
}

@ObjectType({ description: 'A code that another register gives to an entity.' })
export class Identifier {
  @Field(() => String, {
    description: 'The register: `iso3166-1-alpha-3`, `m49`, `ror`, `wikidata`, `iati-org`.',
  })
  readonly scheme!: string;

  @Field(() => String, { description: 'The code in that register.' })
  readonly value!: string;
}

@InterfaceType('Entity', {
  description: `Anything that acts, binds, happens or is spoken of: one of ${Object.keys(KINDS).length} kinds.`,
  implements: [Node],
  resolveType: (value: { kind: EntityKind }) => KINDS[value.kind].label,
})
export abstract class Entity extends Node {
  @Field(() => EntityKindEnum, { description: 'What it is.' })
  readonly kind!: EntityKind;

  @Field(() => String, {
    description:
      'For labels: the first of short name, name and acronym with at most 26 characters; a longer one where none is so short.',
  })
  readonly shortName!: string;

  @Field(() => String, { nullable: true, description: 'Initials in common use.' })
  readonly acronym!: string | null;

  @Field(() => [Name], {
    description: 'Other names: in other languages, short, former, acronyms. Without `name` itself.',
  })
  readonly names!: readonly Name[];

  @Field(() => [Identifier], { description: 'Codes in other registers.' })
  readonly identifiers!: readonly Identifier[];

  @Field(() => String, { nullable: true, description: 'What it is, in one or two sentences.' })
  readonly description!: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Its own website.' })
  readonly website!: string | null;

  @Field(() => DateTimeScalar, { description: 'When this graph first recorded it (UTC).' })
  readonly recordedAt!: string;

  @Field(() => DateTimeScalar, { description: 'When its own fields last changed here (UTC).' })
  readonly updatedAt!: string;

  @Field(() => ID, {
    description:
      'The id of the thing itself, whatever the view: equal to `id` in the present. Readable, ASCII and permanent: `<kind>:<slug>`.',
  })
  readonly entityId!: string;
}

@InterfaceType('Actor', {
  description: 'An entity that acts: an Organisation, a Country or a Dialogue.',
  implements: [Node, Entity],
  resolveType: (value: { kind: EntityKind }) => KINDS[value.kind].label,
})
export abstract class Actor extends Entity {}

/** An entity as resolvers hand it on: with the view its neighbours are read in. */
export type EntitySource = Omit<DomainEntity, 'shortName'> & {
  readonly shortName: string;
  readonly view: TimeView;
};
