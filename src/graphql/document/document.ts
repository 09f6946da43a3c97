import { UrlScalar } from '../scalars/url.js';
import { DateTimeScalar } from '../scalars/date-time.js';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { SourceDocument } from '../../domain/claims/document.js';
import type { TimeView } from '../../domain/time/time-view.js';
import { connectionType } from '../connection/connection-type.js';
import { Node } from '../entity/node.js';
import { PartialDateScalar } from '../scalars/partial-date.js';

@ObjectType('Document', {
  description:
    'A source that claims cite: a web page, a resolution, a treaty status page, a data set.',
  implements: [Node],
})
export class Document extends Node {
  @Field(() => ID, {
    description: 'The id of the document itself, whatever the view: equal to `id` in the present.',
  })
  readonly documentId!: string;

  @Field(() => String, { description: 'Title, or what the page is.' })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  readonly publisher!: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where it stands.' })
  readonly url!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was published.' })
  readonly date!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When it was read for this graph.',
  })
  readonly retrieved!: string | null;

  @Field(() => String, { nullable: true, description: 'Its language, BCP 47.' })
  readonly language!: string | null;

  @Field(() => Float, {
    description: 'How far it can be trusted, 0–1. It scales the weight of its claims.',
  })
  readonly reliability!: number;

  @Field(() => DateTimeScalar, { description: 'When this graph recorded it (UTC).' })
  readonly recordedAt!: string;
}

/** A document as resolvers hand it on. */
export type DocumentSource = SourceDocument & { readonly view: TimeView };

export const documentSource = (document: SourceDocument, view: TimeView): DocumentSource => ({
  ...document,
  view,
});

export const DocumentConnection = connectionType({
  name: 'Document',
  of: 'documents',
  node: () => Document,
});
