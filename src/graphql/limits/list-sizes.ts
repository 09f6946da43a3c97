/**
 * About how many elements lists have that are given as a whole, by the name of their field, or by
 * type and field where names mean different things. Counted in the shipped graph; of large entities
 * rather than of usual ones. Lists that are missing here have one element for each of their parent.
 */
export const LIST_SIZES: Readonly<Record<string, number>> = {
  names: 5,
  identifiers: 3,
  relationCounts: 10,
  statements: 10,
  dateStatements: 3,
  values: 3,
  amounts: 3,
  'Group.keys': 2,
  history: 2,
  relationTypes: 40,
  relationsByType: 40,
  entitiesByKind: 10,
  'Path.nodes': 5,
  'Path.relations': 4,
  steps: 4,
  own: 2,
  theirs: 2,
  pairs: 10,
  'LinkageMatrix.columns': 20,
  cells: 20,
  'FrameworkLinkages.frameworks': 20,
  between: 20,
  'FrameworkLinks.parts': 10,
  tallies: 5,
  // Those of a neighbourhood, for each of its entities.
  'Subgraph.relations': 5,
  // Those of a network, for each of its nodes.
  ties: 50,
};

/** Ties for each node where their evidence is asked for: it is given in networks of few ties only. */
export const EXPLAINED_TIES = 7;
