import { MAP_MEASURES, type MapMeasure } from '../map-measures.js';
import type { Part } from '../part.js';
import { among, oneOf } from '../values.js';

/** The map, and what rows of a timeline are grouped by. */
export interface MapState {
  /** What the rows of a timeline are grouped by, or what the colours of the map stand for. */
  readonly by: 'kind' | 'type' | MapMeasure;
  /** Whether the map is drawn, or its numbers are listed. */
  readonly as: 'map' | 'table';
}

export const MAP: Part<MapState> = {
  start: {
    by: 'kind',
    as: 'map',
  },
  parameters: {
    by: oneOf(among(['kind', 'type', ...MAP_MEASURES]), 'badChoice'),
    as: oneOf(among(['map', 'table']), 'badChoice'),
  },
  steps: [],
};
