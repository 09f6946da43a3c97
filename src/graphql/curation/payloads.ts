import { Field, ObjectType } from 'type-graphql';
import { Claim, type ClaimSource } from '../claim/claim.js';
import { Document, type DocumentSource } from '../document/document.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { Relation, type RelationSource } from '../relation/relation.js';

@ObjectType({ description: 'What recording or deciding about claims changed.' })
export class ClaimsPayload {
  @Field(() => Boolean, { description: 'False when the graph said so already.' })
  readonly changed!: boolean;

  @Field(() => [Claim], { description: 'The claims concerned, as they are now.' })
  readonly claims!: readonly ClaimSource[];

  @Field(() => [Relation], {
    description:
      'The relations they speak of, as they are now. Those that nothing asserts any more are left out.',
  })
  readonly relations!: readonly RelationSource[];

  @Field(() => [Entity], {
    description: 'The entities that they describe, as they are now.',
  })
  readonly entities!: readonly EntitySource[];
}

@ObjectType({ description: 'What writing an entity changed.' })
export class EntityPayload {
  @Field(() => Boolean, { description: 'False when it was like that already.' })
  readonly changed!: boolean;

  @Field(() => Entity, {
    nullable: true,
    description: 'The entity as it is now; null when it is withdrawn, or only proposed.',
  })
  readonly entity!: EntitySource | null;

  @Field(() => [Claim], {
    description: 'What was recorded, or taken back: the claims concerned, as they are now.',
  })
  readonly claims!: readonly ClaimSource[];
}

@ObjectType({ description: 'What writing a document changed.' })
export class DocumentPayload {
  @Field(() => Boolean, { description: 'False when it was like that already.' })
  readonly changed!: boolean;

  @Field(() => Document, { description: 'The document as it is now.' })
  readonly document!: DocumentSource;
}
