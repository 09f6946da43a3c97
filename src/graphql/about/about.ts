import { Ctx, Field, ObjectType, Resolver } from 'type-graphql';
import type { AboutServer, Context } from '../context.js';
import { Read } from '../time/read.js';
import { Snapshot } from '../time/snapshot.js';

@ObjectType({ description: 'What the server says of itself and its data.' })
export class About {
  @Field(() => String, { description: 'Who made the data.' })
  readonly creator!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Address of the terms on which the data may be used. Null where none are stated.',
  })
  readonly licence!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where errors in the data are reported: a page, or mailto:. Null where nowhere.',
  })
  readonly contact!: string | null;

  @Field(() => String, { nullable: true, description: 'Version of the program.' })
  readonly version!: string | null;
}

@Resolver(() => Snapshot)
export class AboutResolver {
  @Read(() => About, {
    description: 'Who made the data, the terms, and whom to tell of errors. Equal in all views.',
  })
  about(@Ctx() { about }: Context): AboutServer {
    return about;
  }
}
