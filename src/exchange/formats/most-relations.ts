/** The most relations of a part of the graph, which are read at once. */
export const MOST_RELATIONS = 50_000;
