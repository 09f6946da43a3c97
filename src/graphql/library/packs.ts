import { Arg, Authorized, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { notFound } from '../../domain/errors.js';
import { OFFERED_STATES, type OfferedPack, type PackWork } from '../../domain/pack-desk.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { enumOf } from '../enums.js';
import { Read } from '../time/read.js';
import { Snapshot } from '../time/snapshot.js';

const PackStateEnum = enumOf('PackState', 'Whether the graph has a pack.', OFFERED_STATES);

const PackActionEnum = enumOf('PackAction', 'What is done to a pack.', {
  ADD: { description: 'It is added.' },
  REMOVE: { description: 'What only it says is taken back.' },
});

@ObjectType('PackWork', { description: 'What is done to a pack, and how far it has come.' })
export class PackWorkType {
  @Field(() => PackActionEnum, { description: 'What is done.' })
  readonly action!: PackWork['does'];

  @Field(() => Int, { description: 'Items done.' })
  readonly done!: number;

  @Field(() => Int, { description: 'Items in all; 0 before they are counted.' })
  readonly total!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why it stopped before its end; null while it goes on.',
  })
  readonly failure!: string | null;
}

@ObjectType({ description: 'A pack of the library: data of one source, beside the shipped graph.' })
export class Pack {
  @Field(() => String, { description: 'Its name; `addPack` and `removePack` take it.' })
  readonly name!: string;

  @Field(() => String, { description: 'What it is, in a few words.' })
  readonly title!: string;

  @Field(() => String, { description: 'What it has, and what not.' })
  readonly description!: string;

  @Field(() => String, { description: 'Licence of the pack.' })
  readonly licence!: string;

  @Field(() => [String], {
    description: 'Packs that must be there before; `core` is the shipped graph.',
  })
  readonly needs!: readonly string[];

  @Field(() => Int, { description: 'Entities that it speaks of.' })
  readonly entityCount!: number;

  @Field(() => Int, { description: 'Claims of relations that it makes.' })
  readonly relationCount!: number;

  @Field(() => PackStateEnum, {
    nullable: true,
    description: 'Whether the graph has it; null when not.',
  })
  readonly state!: OfferedPack['state'];

  @Field(() => PackWorkType, {
    nullable: true,
    description:
      'What this server does to it now, or did last and failed; null when nothing. Ask again to see how far it has come.',
  })
  readonly work!: Plain<PackWorkType> | null;
}

const NAME = 'Name of the pack, as `packs` gives it.';
const LONG =
  'It takes up to minutes: the answer comes when the work has begun, and `packs { work }` tells how far it is. One pack at a time.';

@Resolver(() => Snapshot)
export class PackResolver {
  @Authorized('CONTRIBUTOR')
  @Read(() => [Pack], {
    description: 'The packs of the library, by name. None where the server has no library.',
  })
  async packs(@Ctx() { library }: Context): Promise<Plain<Pack>[]> {
    return library === null ? [] : (await library.list()).map(packOf);
  }
}

@Resolver()
export class PackMutations {
  @Authorized('EDITOR')
  @Mutation(() => Pack, { description: `Adds a pack to the graph. ${LONG}` })
  addPack(
    @Arg('name', () => String, { description: NAME }) name: string,
    @Ctx() context: Context,
  ): Promise<Plain<Pack>> {
    return begun(context, name, 'ADD');
  }

  @Authorized('EDITOR')
  @Mutation(() => Pack, {
    description: `Takes back what only this pack says; what another pack, the shipped graph or a person says stays. ${LONG}`,
  })
  removePack(
    @Arg('name', () => String, { description: NAME }) name: string,
    @Ctx() context: Context,
  ): Promise<Plain<Pack>> {
    return begun(context, name, 'REMOVE');
  }
}

async function begun(
  { library }: Context,
  name: string,
  does: PackWork['does'],
): Promise<Plain<Pack>> {
  if (library === null) throw notFound('pack', name, 'name');
  return packOf(await library.begin(name, does));
}

function packOf({ counts, work, ...pack }: OfferedPack): Plain<Pack> {
  return {
    ...pack,
    entityCount: counts.entities,
    relationCount: counts.relations,
    work: work === null ? null : { ...work, action: work.does },
  };
}
