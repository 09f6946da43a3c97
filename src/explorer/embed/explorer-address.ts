import { LEGEND_GROUPS } from '../../domain/relation-groups.js';
import { ENTITY_KINDS, type EntityKind } from '../../domain/kinds.js';
import { writeFields } from '../core/address/fields.js';
import { DRAWN } from '../core/address/drawn-fields.js';
import type { GraphRequest } from '../core/address/graph-request.js';

/** Where the explorer shows the same, `base` being the folder of the server. */
export function explorerAddress(
  base: string,
  request: GraphRequest,
  sel: string | null = null,
): string {
  const { of, depth, on, known, undated, minConfidence } = request;
  const query = writeFields(DRAWN, {
    ...DRAWN.start,
    ...{ of, depth, on, known, undated, sel, minconf: minConfidence },
    kinds: shownKinds(request),
    hide: request.hiddenTypes,
    groups:
      request.hiddenGroups.length === 0
        ? []
        : LEGEND_GROUPS.filter((group) => !request.hiddenGroups.includes(group)),
  });
  return base + query;
}

/** The explorer hides a subject whose kind is not chosen, so that kind is. */
function shownKinds({ kinds, hiddenKinds, of }: GraphRequest): readonly EntityKind[] {
  if (kinds.length === 0 && hiddenKinds.length === 0) return [];
  const subjects = of.map((id) => id.split(':', 1)[0]?.toUpperCase());
  return ENTITY_KINDS.filter(
    (kind) =>
      !hiddenKinds.includes(kind) &&
      (kinds.length === 0 || kinds.includes(kind) || subjects.includes(kind)),
  );
}
