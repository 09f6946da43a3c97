import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { hasRole } from '../../domain/access.js';
import type { Context } from '../context.js';
import { Document, type DocumentSource } from '../document/document.js';
import { loadDocument } from '../document/load-documents.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { requireEntity } from '../entity/entity-source.js';
import { loadRelation } from '../relation/load-relation.js';
import { Relation, relationSource, type RelationSource } from '../relation/relation.js';
import { loadPreview } from './load-claims.js';
import { Claim, type ClaimSource } from './claim.js';

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => Document, { description: 'The source it cites.' })
  async document(@Root() claim: ClaimSource, @Ctx() context: Context): Promise<DocumentSource> {
    const document = await loadDocument(context, claim.document, claim.view);
    if (document === null)
      throw new Error(`${claim.id} cites ${claim.document}, which is missing.`);
    return document;
  }

  @FieldResolver(() => Entity, { description: 'The subject it speaks of.' })
  subject(@Root() claim: ClaimSource, @Ctx() context: Context): Promise<EntitySource> {
    return requireEntity(context, claim.subject, claim.view);
  }

  @FieldResolver(() => Entity, { description: 'The object it speaks of.' })
  object(@Root() claim: ClaimSource, @Ctx() context: Context): Promise<EntitySource> {
    return requireEntity(context, claim.object, claim.view);
  }

  @FieldResolver(() => Relation, {
    nullable: true,
    description:
      'The relation it is evidence for; null when nothing asserts that relation in this view.',
  })
  relation(@Root() claim: ClaimSource, @Ctx() context: Context): Promise<RelationSource | null> {
    return loadRelation(context, claim.relationId, claim.view);
  }

  @FieldResolver(() => Relation, {
    nullable: true,
    description:
      'For a proposed claim: the relation as it would become if this claim were accepted. Null for all others.',
  })
  async relationIfAccepted(
    @Root() claim: ClaimSource,
    @Ctx() context: Context,
  ): Promise<RelationSource | null> {
    if (claim.state !== 'PROPOSED') return null;
    const relation = await loadPreview(context, claim.id);
    return relation === null ? null : relationSource(relation, claim.view);
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
