import { allNames, type EntityInput, type Identifier, type Name } from '../../domain/entity.js';
import { isEntityKind } from '../../domain/kinds.js';
import { namedOn } from '../../domain/names/name-on.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Statement } from '../../engine/statement.js';
import { Clauses } from '../query/clauses.js';
import { byName, listOf } from '../query/shown.js';
import { sound } from '../sound.js';
import { SOUND_ENTITIES } from '../sound-rows.js';
import { maybe, parsed, type Stored } from '../stored.js';
import { knownAt } from '../stored-past.js';

/** All that an entity is called: what names are compared by. */
export interface NamedEntity extends Pick<EntityInput, 'id' | 'kind' | 'acronym'> {
  readonly names: readonly string[];
  /** Codes of other registers, as written. */
  readonly codes: readonly string[];
  /** Enough for an entity of which nothing but `NAMED` is shown. */
  readonly stored: Stored;
}

const CALLED: readonly string[] = [
  ...['id', 'kind', 'name', 'shortName', 'acronym', 'names', 'identifiers'],
];

/** What the entities with these ids are called in the view, in no promised order. */
export function namesById(ids: readonly string[], view: TimeView): Statement<NamedEntity> {
  const clauses = new Clauses(view);
  const called = view.knownAt === null ? CALLED : [...CALLED, 'past'];
  const text = `UNWIND ${clauses.parameter(ids)} AS id
MATCH (n:Entity {id: id})
WHERE ${clauses.visible('n')}
RETURN collect(${listOf('n', called)}) AS found`;
  return {
    text,
    parameters: clauses.parameters,
    listed: 'found',
    decode: (found) => namedOf(byName(called, found), view),
  };
}

function namedOf(called: Stored, view: TimeView): NamedEntity {
  const { id, kind } = called;
  if (!isEntityKind(kind)) throw new Error(`Stored entity of unknown kind: ${String(kind)}`);
  const row = sound(knownAt(called, view.knownAt), SOUND_ENTITIES[kind]);
  const acronym = maybe(row.acronym);
  const own = {
    ...{ name: row.name as string, shortName: maybe(row.shortName), acronym },
    names: parsed<Name>(row.names),
  };
  return {
    ...{ id: id as string, kind, acronym },
    names: allNames({ ...own, ...namedOn(own, view.validOn) }),
    codes: parsed<Identifier>(row.identifiers).map(({ value }) => value),
    stored: called,
  };
}
