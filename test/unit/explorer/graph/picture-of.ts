import type {
  GraphData,
  GraphNode,
  GraphRelation,
} from '../../../../src/explorer/drawing/graph-data.js';

export const entity = (id: string, more: Partial<GraphNode> = {}): GraphNode => ({
  id,
  kind: 'ORGANISATION',
  name: `Name of ${id}`,
  shortName: '',
  acronym: null,
  ...more,
});

export const relation = (
  subject: string,
  object: string,
  more: Partial<GraphRelation> = {},
): GraphRelation => ({
  id: `${subject}-${object}-${more.type ?? 'MEMBER_OF'}`,
  type: 'MEMBER_OF',
  label: 'member',
  group: 'BELONGING',
  subject,
  object,
  confidence: 0.95,
  status: 'ACTUAL',
  vote: null,
  validFrom: null,
  validTo: null,
  possible: false,
  ...more,
});

/** A wheel: a hub with so many spokes, and neighbouring spokes linked. */
export function wheel(spokes: number): GraphData {
  const names = Array.from({ length: spokes }, (_, at) => `s${at}`);
  return {
    nodes: [entity('hub'), ...names.map((id) => entity(id))],
    relations: names.flatMap((id, at) => [
      relation(id, 'hub'),
      relation(id, names[(at + 1) % spokes] ?? 'hub'),
    ]),
  };
}

export const EVERYTHING = {
  hiddenKinds: new Set<string>(),
  hiddenGroups: new Set<string>(),
  minConfidence: 0,
  sizeBy: 'LINKS',
} as const;
