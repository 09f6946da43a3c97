import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Claim, claimSource, type ClaimSource } from '../claim/claim.js';
import type { Context } from '../context.js';
import { Document, type DocumentSource } from '../document/document.js';
import { loadDocument } from '../document/load-documents.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { loadStatements } from './load-statements.js';
import { Statement, type StatementSource } from './statement.js';

@Resolver(() => Statement)
export class StatementResolver {
  @FieldResolver(() => Document, { description: 'The source that says so.' })
  async document(
    @Root() { description, view }: StatementSource,
    @Ctx() context: Context,
  ): Promise<DocumentSource> {
    const document = await loadDocument(context, description.document, view);
    if (document === null) throw new Error(`${description.id} cites a document that is missing.`);
    return document;
  }

  @FieldResolver(() => Claim, {
    description: 'The claim it is a part of: all that this document says of the entity.',
  })
  claim(@Root() { description, view }: StatementSource): ClaimSource {
    return claimSource(description, view);
  }
}

@Resolver(() => Entity)
export class EntityStatementsResolver {
  @FieldResolver(() => [Statement], {
    description:
      'What documents say of its values, those that differ side by side. `shortName` and `description` are in our own words and have none.',
  })
  statements(
    @Root() entity: EntitySource,
    @Arg('property', () => String, {
      nullable: true,
      description:
        'Only of this property: `name` (all names), `acronym`, `website`, a field of the kind, `identifier:<scheme>`, or `identifiers` for all codes. All when missing.',
    })
    property: string | null,
    @Ctx() context: Context,
  ): Promise<StatementSource[]> {
    return loadStatements(context, entity, property ?? null, entity.view);
  }
}
