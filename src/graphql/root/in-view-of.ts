import type { TimeView } from '../../domain/time/time-view.js';
import { parseViewId } from '../../domain/time/view-id.js';

/**
 * Looks something up under its plain id, in the view that the id names or else in that of the
 * question. Null for what is no id.
 */
export async function inViewOf<Found>(
  given: string,
  view: TimeView,
  load: (id: string, view: TimeView) => Promise<Found | null> | null,
): Promise<Found | null> {
  const parsed = parseViewId(given);
  return parsed === null ? null : load(parsed.id, parsed.view ?? view);
}
