import { invalidInput, notFound } from '../../domain/errors.js';
import type { EntityFilter, RelationFilter } from '../../domain/filters.js';
import {
  RELATION_TYPE_NAMES,
  relationTypeInfo,
  type RelationType,
} from '../../domain/relation-types.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Engine } from '../../engine/engine.js';
import type { Row, Statement } from '../../engine/statement.js';
import { entitiesById } from '../../graph/read/entities-by-id.js';
import { entityPage } from '../../graph/read/entity-page.js';
import { relationsAmong } from '../../graph/read/neighbourhood.js';
import { relationsLeaving } from '../../graph/read/relations-leaving.js';
import type { Key } from '../../graph/query/keyset.js';
import { MOST_RELATIONS } from './most-relations.js';
import type { ExportQuestion } from './question.js';

/** Entities, and relations, read at once: what is held in memory does not grow beyond this. */
const ENTITIES = 500;
const RELATIONS = 500;
/** Entities whose relations are looked for at once. */
const SUBJECTS = 100;

export interface Pages {
  readonly entities: () => AsyncGenerator<readonly Row[]>;
  /** Both ends of each are among the entities. */
  readonly relations: () => AsyncGenerator<readonly Row[]>;
}

type Narrowing = Pick<
  ExportQuestion,
  'kinds' | 'types' | 'groups' | 'hideTypes' | 'minConfidence' | 'datedOnly'
>;

/** Which relations are asked for; with kinds, both ends are of one of them. */
export function relationFilterOf(question: Narrowing): RelationFilter {
  const { kinds, minConfidence, datedOnly } = question;
  const types = typesOf(question);
  const ends = kinds === null ? {} : { subject: { kinds }, object: { kinds } };
  return {
    ...(types === null ? {} : { types }),
    ...(minConfidence === null ? {} : { minConfidence }),
    ...(datedOnly ? { dated: true } : {}),
    ...ends,
  };
}

/** The types that are named, of the groups that are named, but those that are hidden; null for all. */
function typesOf({ types, groups, hideTypes }: Narrowing): readonly RelationType[] | null {
  if (types === null && groups === null && hideTypes.length === 0) return null;
  return (types ?? RELATION_TYPE_NAMES).filter(
    (type) => !hideTypes.includes(type) && (groups?.includes(relationTypeInfo(type).group) ?? true),
  );
}

/** Everything, by the names of the entities and of the subjects. */
export function wholePages(engine: Engine, question: Narrowing, view: TimeView): Pages {
  const filter = question.kinds === null ? {} : { kinds: question.kinds };
  return {
    entities: () => entityPages(engine, filter, ENTITIES, view),
    async *relations() {
      const among = relationFilterOf(question);
      for await (const subjects of entityPages(engine, filter, ENTITIES, view)) {
        const ids = subjects.map(({ id }) => id as string);
        for (let at = 0; at < ids.length; at += SUBJECTS) {
          yield* relationPages(engine, ids.slice(at, at + SUBJECTS), among, view);
        }
      }
    },
  };
}

/** These entities in this order and all relations among them, or those of them that were picked. */
export async function partPages(
  engine: Engine,
  ids: readonly string[],
  filter: RelationFilter,
  view: TimeView,
  picked: ReadonlyMap<string, unknown> | null = null,
): Promise<Pages> {
  const among = stored(relationsAmong(ids, filter, MOST_RELATIONS + 1, view), 'relation');
  const all = await engine.read(among);
  const relations = picked === null ? all : onlyPicked(all, picked);
  if (all.length > MOST_RELATIONS) {
    throw invalidInput(
      `There are more than ${MOST_RELATIONS} relations in this part of the graph. Ask for fewer entities with \`limit\`, or name \`types\`.`,
      'limit',
    );
  }
  return {
    entities: () => listedEntities(engine, ids, view),
    async *relations() {
      for (let at = 0; at < relations.length; at += RELATIONS) {
        yield await Promise.resolve(relations.slice(at, at + RELATIONS));
      }
    },
  };
}

function onlyPicked(all: readonly Row[], picked: ReadonlyMap<string, unknown>): readonly Row[] {
  const found = all.filter(({ id }) => picked.has(id as string));
  if (found.length === picked.size) return found;
  const ids = new Set(found.map(({ id }) => id as string));
  const missing = [...picked.keys()].find((id) => !ids.has(id));
  throw notFound('relation among these entities', missing ?? '');
}

/** These entities in this order. */
export async function* listedEntities(
  engine: Engine,
  ids: readonly string[],
  view: TimeView,
): AsyncGenerator<readonly Row[]> {
  for (let at = 0; at < ids.length; at += ENTITIES) {
    const some = ids.slice(at, at + ENTITIES);
    const found = await engine.read({ ...entitiesById(some, view), decode: (row) => row });
    const byId = new Map(found.map((row) => [row.id as string, row]));
    yield some.flatMap<Row>((id) => byId.get(id) ?? []);
  }
}

async function* entityPages(
  engine: Engine,
  filter: EntityFilter,
  size: number,
  view: TimeView,
): AsyncGenerator<readonly Row[]> {
  for (let key: Key | null = null, more = true; more;) {
    const statement = entityPage(filter, 'NAME_ASC', { size, backward: false, key }, view);
    const rows: Row[] = await engine.read(stored(statement, 'entity'));
    const page = rows.slice(0, size);
    if (page.length > 0) yield page;
    more = rows.length > size;
    const last = page.at(-1);
    key = last === undefined ? null : { value: last.sortName as string, id: last.id as string };
  }
}

async function* relationPages(
  engine: Engine,
  subjects: readonly string[],
  filter: RelationFilter,
  view: TimeView,
): AsyncGenerator<readonly Row[]> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const statement = relationsLeaving(subjects, filter, after, RELATIONS, view);
    const page: Row[] = await engine.read(stored(statement, 'relation'));
    if (page.length > 0) yield page;
    after = page.length < RELATIONS ? undefined : (page.at(-1)?.id as string);
  }
}

/** The same statement, giving one column of its rows just as it is stored. */
function stored(statement: Statement<unknown>, column: string): Statement<Row> {
  return { ...statement, decode: (row) => row[column] as Row };
}
