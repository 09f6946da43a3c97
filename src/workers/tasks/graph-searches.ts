import { arrange as arranged, compact as compacted } from '../../graph/adjacency/arrange.js';
import { joined as join, type JoinedQuestion } from '../../graph/adjacency/kernels/joined.js';
import {
  layers as layersAround,
  type LayersQuestion,
} from '../../graph/adjacency/kernels/layers.js';
import { pairs as pairsOf, type PairsQuestion } from '../../graph/adjacency/kernels/pairs.js';
import {
  partners as partnersOf,
  type PartnersQuestion,
} from '../../graph/adjacency/kernels/partners.js';
import { paths as pathsBetween, type PathsQuestion } from '../../graph/adjacency/kernels/paths.js';
import type { Search } from '../../graph/adjacency/searches.js';

/** Searches over the graph in memory, whose columns all threads share. */
export const paths = ({ graph, question }: Search<PathsQuestion>) => pathsBetween(graph, question);

export const partners = ({ graph, question }: Search<PartnersQuestion>) =>
  partnersOf(graph, question);

export const layers = ({ graph, question }: Search<LayersQuestion>) =>
  layersAround(graph, question);

export const pairs = ({ graph, question }: Search<PairsQuestion>) => pairsOf(graph, question);

export const joined = ({ graph, question }: Search<JoinedQuestion>) => join(graph, question);

export const arrange = arranged;
export const compact = compacted;
