import { measure } from '../measure.js';

export const DEGREE = measure(
  {
    name: 'Degree',
    description: 'How many others it is tied to.',
    formula: 'number of distinct neighbours',
    source: 'Freeman 1979, Social Networks 1(3), 215–239',
    reading: 'A high value: in touch with many.',
    cannotSay:
      'Whether the ties matter, or whether the neighbours know each other anyway. What is well documented has more ties.',
  },
  function* (graph) {
    return new Map(graph.mapNodes((id) => [id, graph.degree(id)]));
  },
);
