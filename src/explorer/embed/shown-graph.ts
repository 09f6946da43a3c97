import { LEGEND_GROUPS } from '../../domain/relation-groups.js';
import { ENTITY_KINDS } from '../../domain/kinds.js';
import { filterSubgraph, withoutLonely, type Subgraph } from '../core/picture/subgraph.js';
import type { GraphRequest } from '../core/address/graph-request.js';

export type ShownGraph = Subgraph & { readonly hidden: number };

/** What is shown of what was loaded: without what is hidden, and what only that linked. */
export function shownGraph(picture: Subgraph, request: GraphRequest): ShownGraph {
  const { hiddenKinds, hiddenGroups, hiddenTypes, undated } = request;
  const hidden = hiddenKinds.length + hiddenGroups.length + hiddenTypes.length;
  if (hidden === 0 && undated === 'show') return { ...picture, hidden: 0 };
  const filtered = filterSubgraph(picture, {
    kinds: ENTITY_KINDS.filter((kind) => !hiddenKinds.includes(kind)),
    groups: LEGEND_GROUPS.filter((group) => !hiddenGroups.includes(group)),
    hide: hiddenTypes,
    minconf: 0,
    undated,
    changes: [],
  });
  return { ...filtered, ...withoutLonely(filtered, new Set(request.of)) };
}
