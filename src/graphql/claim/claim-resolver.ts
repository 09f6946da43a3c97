import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import type { DateBasis } from '../../domain/claims/claim.js';
import { hasRole } from '../../domain/access.js';
import { viewIdOf } from '../../domain/time/view-id.js';
import type { Context } from '../context.js';
import { Document, type DocumentSource } from '../document/document.js';
import { loadDocument } from '../document/load-documents.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { loadEntity, requireEntity } from '../entity/entity-source.js';
import { ID_DESCRIPTION } from '../entity/node.js';
import { DateBasisEnum } from '../enums.js';
import { loadRelation } from '../relation/load-relation.js';
import { Relation, relationSource, type RelationSource } from '../relation/relation.js';
import { PartialDateScalar } from '../scalars/partial-date.js';
import { shownBy } from '../selection/shown-by.js';
import { loadStatements } from '../statement/load-statements.js';
import { Statement, type StatementSource } from '../statement/statement.js';
import { datesInView } from './dates-in-view.js';
import { loadPreview } from './load-claims.js';
import { Claim, type ClaimSource } from './claim.js';

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => ID, { description: ID_DESCRIPTION })
  id(@Root() { id, view }: ClaimSource): string {
    return viewIdOf(id, view);
  }

  @FieldResolver(() => ID)
  claimId(@Root() { id }: ClaimSource): string {
    return id;
  }

  @FieldResolver(() => Document, { description: 'The source it cites.' })
  async document(@Root() claim: ClaimSource, @Ctx() context: Context): Promise<DocumentSource> {
    const document = await loadDocument(context, claim.document, claim.view);
    if (document === null)
      throw new Error(`${claim.id} cites ${claim.document}, which is missing.`);
    return document;
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The subject it speaks of. Null for a claim about an entity.',
  })
  subject(
    @Root() { subject, view }: ClaimSource,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntitySource> | null {
    return subject === null ? null : requireEntity(context, subject, view, shownBy(info));
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The object it speaks of. Null for a claim about an entity.',
  })
  object(
    @Root() { object, view }: ClaimSource,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntitySource> | null {
    return object === null ? null : requireEntity(context, object, view, shownBy(info));
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description:
      'The entity it describes, with `values`. Null for a claim about a relation, and while a proposed entity is not there.',
  })
  entity(
    @Root() { entity, view }: ClaimSource,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntitySource | null> | null {
    return entity === null ? null : loadEntity(context, entity, view, shownBy(info));
  }

  @FieldResolver(() => Relation, {
    nullable: true,
    description:
      'The relation it is evidence for; null when nothing asserts that relation in this view.',
  })
  relation(
    @Root() claim: ClaimSource,
    @Ctx() context: Context,
  ): Promise<RelationSource | null> | null {
    return claim.relationId === null ? null : loadRelation(context, claim.relationId, claim.view);
  }

  @FieldResolver(() => Relation, {
    nullable: true,
    description:
      'For a proposed claim: the relation as it would become if this claim were accepted, under an `id` of its own that no look-up knows. Null for all others.',
  })
  async relationIfAccepted(
    @Root() claim: ClaimSource,
    @Ctx() context: Context,
  ): Promise<RelationSource | null> {
    if (claim.state !== 'PROPOSED' || claim.relationId === null) return null;
    const relation = await loadPreview(context, claim.id);
    if (relation === null) return null;
    return Object.assign(relationSource(relation, claim.view), { ifAccepted: claim.id });
  }

  @FieldResolver(() => PartialDateScalar, {
    nullable: true,
    description: 'The start, as this source states it, or as the event concerned has it.',
  })
  async validFrom(@Root() claim: ClaimSource, @Ctx() context: Context): Promise<string | null> {
    return (await datesInView(context, claim)).validFrom;
  }

  @FieldResolver(() => PartialDateScalar, {
    nullable: true,
    description: 'The end, as this source states it, or as the event concerned has it.',
  })
  async validTo(@Root() claim: ClaimSource, @Ctx() context: Context): Promise<string | null> {
    return (await datesInView(context, claim)).validTo;
  }

  @FieldResolver(() => DateBasisEnum, {
    description: 'Whether the dates are stated or those of the event concerned.',
  })
  async dateBasis(@Root() claim: ClaimSource, @Ctx() context: Context): Promise<DateBasis> {
    return (await datesInView(context, claim)).dateBasis;
  }

  @FieldResolver(() => [Statement], {
    description:
      'Where `dateBasis` is EVENT: what documents say of start and end of the event, which are the dates of this claim. None for all others.',
  })
  async dateStatements(
    @Root() claim: ClaimSource,
    @Ctx() context: Context,
  ): Promise<StatementSource[]> {
    const { dateBasis, event } = await datesInView(context, claim);
    if (dateBasis !== 'EVENT' || event === null) return [];
    const statements = await loadStatements(
      context,
      { id: event, kind: 'EVENT' },
      null,
      claim.view,
    );
    return statements.filter(({ property }) => property === 'start' || property === 'end');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Name of the key, or subject of the token, that recorded it. Null for readers without the role contributor, and for imports by the operator.',
  })
  recordedBy(@Root() claim: ClaimSource, @Ctx() { principal }: Context): string | null {
    return hasRole(principal, 'CONTRIBUTOR') ? claim.recordedBy : null;
  }
}
