import { parseId } from '../../../domain/ids.js';
import { isActor } from '../../../domain/kinds.js';

/** The first id of an actor, the only kinds that have partners; null when there is none. */
export function actorOf(ids: readonly string[]): string | null {
  const found = ids.find((id) => {
    const target = parseId(id);
    return target?.target === 'entity' && isActor(target.kind);
  });
  return found ?? null;
}
