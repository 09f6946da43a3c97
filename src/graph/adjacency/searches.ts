import { arrange, compact, type Arranged, type Gathered } from './arrange.js';
import type { Adjacency } from './columns.js';
import { joined, type Joined, type JoinedQuestion } from './kernels/joined.js';
import { layers, type Layers, type LayersQuestion } from './kernels/layers.js';
import { pairs, type PairsFound, type PairsQuestion } from './kernels/pairs.js';
import { partners, type PartnersFound, type PartnersQuestion } from './kernels/partners.js';
import { paths, type PathsFound, type PathsQuestion } from './kernels/paths.js';

/** A question to the columns, as a thread is sent it. */
export interface Search<Question> {
  readonly graph: Adjacency;
  readonly question: Question;
}

/** Where columns are searched and arranged. */
export interface Searches {
  paths(search: Search<PathsQuestion>): Promise<PathsFound>;
  partners(search: Search<PartnersQuestion>): Promise<readonly PartnersFound[]>;
  layers(search: Search<LayersQuestion>): Promise<Layers>;
  pairs(search: Search<PairsQuestion>): Promise<PairsFound>;
  joined(search: Search<JoinedQuestion>): Promise<Joined>;
  arrange(gathered: Gathered): Promise<Arranged>;
  compact(graph: Adjacency): Promise<Arranged>;
}

/** In this thread. */
export const SEARCHES_HERE: Searches = {
  paths: async ({ graph, question }) => paths(graph, question),
  partners: async ({ graph, question }) => partners(graph, question),
  layers: async ({ graph, question }) => layers(graph, question),
  pairs: async ({ graph, question }) => pairs(graph, question),
  joined: async ({ graph, question }) => joined(graph, question),
  arrange: async (gathered) => arrange(gathered),
  compact: async (graph) => compact(graph),
};
