import {
  Arg,
  Authorized,
  Ctx,
  Field,
  Float,
  ID,
  InputType,
  Mutation,
  Resolver,
} from 'type-graphql';
import { hasRole } from '../../domain/access.js';
import type { DocumentInput as DomainInput, SourceDocument } from '../../domain/claims/document.js';
import { forbidden, invalidInput } from '../../domain/errors.js';
import { PRESENT } from '../../domain/time/time-view.js';
import { writeDocument } from '../../graph/curate/write-document.js';
import { sameDocument } from '../../graph/write/store-documents.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { documentSource } from '../document/document.js';
import { PartialDateScalar } from '../scalars/partial-date.js';
import { curatorOf } from './curator-of.js';
import { DocumentPayload } from './payloads.js';

type Maybe<Value> = Value | null;

@InputType('DocumentInput', {
  description:
    'What to write of one document. Fields left out stay as they are; null empties them.',
})
export class DocumentInput {
  @Field(() => ID, { description: 'Its id, `document:<slug>`. It never changes.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Title, or what the page is. Required for a new one.',
  })
  title?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publisher?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'Where it stands.' })
  url?: Maybe<string>;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was published.' })
  date?: Maybe<string>;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was read.' })
  retrieved?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'Its language, BCP 47.' })
  language?: Maybe<string>;

  @Field(() => Float, {
    nullable: true,
    description:
      'How far it can be trusted, 0–1; 1 when it is new and nothing is given. Only an admin changes it.',
  })
  reliability?: Maybe<number>;
}

@Resolver()
export class DocumentMutations {
  @Authorized('CONTRIBUTOR')
  @Mutation(() => DocumentPayload, {
    description:
      'Makes or edits a document that claims can cite. Writing the same again changes nothing. A contributor may only make new ones.',
  })
  async upsertDocument(
    @Arg('input', () => DocumentInput, { description: 'The document.' }) input: DocumentInput,
    @Ctx() context: Context,
  ): Promise<Plain<DocumentPayload>> {
    const written = await writeDocument(
      context.engine,
      curatorOf(context),
      input.id,
      (stored) => merged(input, stored),
      (document, stored) => {
        refuseUnlessAllowed(context, document, stored);
      },
    );
    return { changed: written.changed, document: documentSource(written.document, PRESENT) };
  }
}

function merged(input: Plain<DocumentInput>, stored: SourceDocument | undefined): DomainInput {
  const text = (field: Exclude<keyof DocumentInput, 'id' | 'reliability'>): string | null =>
    input[field] === undefined ? (stored?.[field] ?? null) : input[field];
  const title = text('title');
  if (title === null) throw invalidInput('A document needs a title.', 'input.title');
  return {
    ...{ id: input.id, title },
    publisher: text('publisher'),
    url: text('url'),
    date: text('date'),
    retrieved: text('retrieved'),
    language: text('language'),
    reliability: input.reliability ?? stored?.reliability ?? 1,
  };
}

/** Reliability weighs every claim of a document, so it is the admin's; edits are the editor's. */
function refuseUnlessAllowed(
  { principal }: Context,
  document: DomainInput,
  stored: SourceDocument | undefined,
): void {
  if (document.reliability !== (stored?.reliability ?? 1) && !hasRole(principal, 'ADMIN')) {
    throw forbidden('Only an admin sets the reliability of a document. Leave it out, or ask one.');
  }
  if (stored !== undefined && !sameDocument(document, stored) && !hasRole(principal, 'EDITOR')) {
    throw forbidden(`${document.id} exists already, and only an editor may change it.`);
  }
}
