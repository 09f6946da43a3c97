import type { Entity } from '../../domain/entity.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Statement } from '../../engine/statement.js';
import { Clauses } from '../query/clauses.js';
import { NAMED, WHOLE, type Shown } from '../query/shown.js';
import { entityShown } from '../stored.js';

/** The entities with these ids that the view shows, in no promised order. Unknown ids are left out. */
export function entitiesById(
  ids: readonly string[],
  view: TimeView,
  shown: Shown = WHOLE,
): Statement<Entity> {
  const clauses = new Clauses(view);
  const text = `UNWIND ${clauses.parameter(ids)} AS id
MATCH (n:Entity {id: id})
WHERE ${clauses.visible('n')}
RETURN collect(${clauses.entityMap('n', shown | NAMED)}) AS entities`;
  return {
    text,
    parameters: clauses.parameters,
    listed: 'entities',
    decode: (entity) => entityShown(entity, view, shown),
  };
}
