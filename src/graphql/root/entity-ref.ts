import { Field, ID, InputType } from 'type-graphql';
import type { Entity } from '../../domain/entity.js';
import { detailOf } from '../../domain/entity-detail.js';
import { ambiguous, invalidInput, type Candidate } from '../../domain/errors.js';
import type { TimeView } from '../../domain/time/time-view.js';
import { entityPage } from '../../graph/read/entity-page.js';
import { findNamed } from '../../graph/read/find-by-name.js';
import type { Shown } from '../../graph/query/shown.js';
import type { Context } from '../context.js';
import type { EntitySource } from '../entity/entity.js';
import { entitySource, loadEntity } from '../entity/entity-source.js';
import { inViewOf } from './in-view-of.js';
import { IdentifierInput } from '../filter/entity-filter-input.js';

/** No name is longer; each letter of a word makes a search dearer. */
const LONGEST_NAME = 500;

/** One of three ways to name an entity. `@oneOf` is set when the schema is built. */
@InputType('EntityRef', {
  description:
    'Names one entity: by id, by name, or by a code of another register. Give exactly one.',
})
export class EntityRef {
  @Field(() => ID, { nullable: true, description: 'Its id, such as `organisation:iom`.' })
  id?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Any of its names or its acronym, whole; case, accents and punctuation do not matter. A country also by another name that people write. A name that fits several is refused as `AMBIGUOUS`, with the candidates.',
  })
  name?: string;

  @Field(() => IdentifierInput, { nullable: true, description: 'A code of another register.' })
  identifier?: IdentifierInput;
}

/** The entity meant, or null. */
export async function resolveRef(
  context: Context,
  by: EntityRef,
  view: TimeView,
  shown: Shown,
): Promise<EntitySource | null> {
  if (by.id !== undefined) {
    return inViewOf(by.id, view, (id, seen) => loadEntity(context, id, seen, shown));
  }
  if (by.name !== undefined) return byName(context, by.name, view);
  if (by.identifier === undefined) return null;
  const { scheme, value } = by.identifier;
  const [found] = await context.engine.read(
    entityPage(
      { identifier: { scheme, value } },
      'NAME_ASC',
      { size: 1, backward: false, key: null },
      view,
    ),
  );
  return found === undefined ? null : entitySource(found.entity, view);
}

async function byName(
  context: Context,
  name: string,
  view: TimeView,
): Promise<EntitySource | null> {
  if (name.length > LONGEST_NAME)
    throw invalidInput(`\`name\` must be at most ${LONGEST_NAME} characters.`, 'by.name');
  const named = await findNamed(context.engine, name, view);
  if (named.length > 1) throw ambiguous(name, named.map(candidateOf));
  return named[0] === undefined ? null : entitySource(named[0], view);
}

/** What tells one of several namesakes from the others. */
function candidateOf(entity: Entity): Candidate {
  const { id, name, kind } = entity;
  return { id, name, kind, detail: detailOf(entity) };
}
