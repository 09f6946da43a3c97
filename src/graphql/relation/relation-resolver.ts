import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Float, ID, Info, Resolver, Root } from 'type-graphql';
import { confidenceOn } from '../../domain/claims/confidence-on.js';
import { disagreeing } from '../../domain/claims/disagreement.js';
import { today } from '../../domain/time/partial-date.js';
import { viewIdOf } from '../../domain/time/view-id.js';
import { validityOn, type Validity } from '../../domain/time/validity.js';
import { Claim, ClaimConnection, claimSource, type ClaimSource } from '../claim/claim.js';
import { claimsConnection, surestClaims, surestEvidence } from '../claim/load-claims.js';
import { PageArgs } from '../connection/page-args.js';
import type { Context } from '../context.js';
import { loadDocument } from '../document/load-documents.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { ID_DESCRIPTION } from '../entity/node.js';
import { requireEntity } from '../entity/entity-source.js';
import { shownBy } from '../selection/shown-by.js';
import { ValidityEnum } from '../enums.js';
import { PartialDateScalar } from '../scalars/partial-date.js';
import { citation, citedClaim } from '../../fact/citation.js';
import { loadVersions } from './load-relation.js';
import { Relation, type RelationSource } from './relation.js';

@Resolver(() => Relation)
export class RelationResolver {
  @FieldResolver(() => ID, { description: ID_DESCRIPTION })
  id(@Root() { id, view, ifAccepted }: RelationSource): string {
    return viewIdOf(ifAccepted === undefined ? id : `${id}@${ifAccepted}`, view);
  }

  @FieldResolver(() => ID)
  relationId(@Root() { id }: RelationSource): string {
    return id;
  }

  @FieldResolver(() => Entity, { description: 'Where the relation starts: who acts.' })
  subject(
    @Root() relation: RelationSource,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntitySource> {
    return requireEntity(context, relation.subject, relation.view, shownBy(info));
  }

  @FieldResolver(() => Entity, { description: 'Where the relation leads.' })
  object(
    @Root() relation: RelationSource,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntitySource> {
    return requireEntity(context, relation.object, relation.view, shownBy(info));
  }

  @FieldResolver(() => ValidityEnum, {
    description:
      'Whether it held on a date, as far as sources tell. Without a date: on the day of the view (`validOn`), else today.',
  })
  validity(
    @Root() relation: RelationSource,
    @Arg('on', () => PartialDateScalar, {
      nullable: true,
      description: 'The date; a year stands for all of it.',
    })
    on: string | null,
  ): Validity {
    return validityOn(relation, on ?? relation.view.validOn ?? today());
  }

  @FieldResolver(() => Float, {
    description:
      'How sure it is that it held on all of a date, 0–1: `confidence` with only the claims that vouch for the date, and the denials that speak of it. 0 when no source vouches for it.',
  })
  async confidenceOn(
    @Root() relation: RelationSource,
    @Arg('on', () => PartialDateScalar, { description: 'The date; a year stands for all of it.' })
    on: string,
    @Ctx() context: Context,
  ): Promise<number> {
    return confidenceOn(await surestEvidence(context, relation.id, relation.view), on);
  }

  @FieldResolver(() => ClaimConnection, {
    description: 'The evidence, surest first: confidence times the reliability of the document.',
  })
  claims(
    @Root() relation: RelationSource,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): unknown {
    return claimsConnection(context, relation.id, args, relation.view);
  }

  @FieldResolver(() => [Claim], {
    description:
      'Claims that deny the relation, or state a start or end that cannot be the one shown, of its hundred surest. A period that only goes on in another does not disagree with it.',
  })
  async disagreements(
    @Root() relation: RelationSource,
    @Ctx() context: Context,
  ): Promise<ClaimSource[]> {
    const claims = await surestClaims(context, relation.id, relation.view);
    return disagreeing(claims, relation).map((claim) => claimSource(claim, relation.view));
  }

  @FieldResolver(() => String, {
    description:
      'A text to cite: the relation in words, the surest source that states its dates, the view, today, and its permalink (its id where the server has no PUBLIC_URL).',
  })
  async citation(@Root() relation: RelationSource, @Ctx() context: Context): Promise<string> {
    const claims = await surestClaims(context, relation.id, relation.view);
    const claim = citedClaim(claims, relation);
    const [subject, object, document] = await Promise.all([
      requireEntity(context, relation.subject, relation.view),
      requireEntity(context, relation.object, relation.view),
      claim === undefined ? null : loadDocument(context, claim.document, relation.view),
    ]);
    const source = claim && document ? { ...document, locator: claim.locator } : null;
    return citation({
      subject: subject.name,
      object: object.name,
      relation,
      source,
      read: today(),
      link: context.linkTo(relation.id, relation.view),
    });
  }

  @FieldResolver(() => [Relation], {
    description: 'All versions of this relation that the graph has held, oldest first.',
  })
  history(@Root() relation: RelationSource, @Ctx() context: Context): Promise<RelationSource[]> {
    return loadVersions(context, relation.id, relation.view);
  }
}
