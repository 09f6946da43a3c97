import { Ctx, Field, ObjectType, Resolver } from 'type-graphql';
import type { Role } from '../../domain/access.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { RoleEnum } from '../enums.js';
import { Read } from '../time/read.js';
import { Snapshot } from '../time/snapshot.js';

@ObjectType({ description: 'Whoever asks with a key or a token.' })
export class Viewer {
  @Field(() => String, {
    description: 'Name of the key, or subject of the token: what changes are signed with.',
  })
  readonly name!: string;

  @Field(() => RoleEnum, { description: 'What the key may do.' })
  readonly role!: Role;
}

@Resolver(() => Snapshot)
export class ViewerResolver {
  @Read(() => Viewer, {
    nullable: true,
    description: 'Whoever asks; null without a key. Equal in all views.',
  })
  viewer(@Ctx() { principal }: Context): Plain<Viewer> | null {
    return principal === null ? null : { name: principal.name, role: principal.role };
  }
}
