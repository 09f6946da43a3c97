import { MEASURE_NAMES, type NetworkMeasure } from '../../../../domain/measures.js';
import type { Part } from '../part.js';
import { among, isId, list, oneOf } from '../values.js';

/** By forces, in rings around the subject, in layers by kind or by step, where they are on the globe. */
export const LAYOUTS = ['force', 'rings', 'kinds', 'steps', 'places'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Attributes by which entities are drawn as one. */
export const FOLDS = ['kind', 'region', 'subregion', 'type'] as const;

/** How the graph is drawn, and the table of what is drawn. */
export interface PictureState {
  /** By what entities of the graph are drawn as one: attributes, or bodies whose members are. */
  readonly fold: readonly string[];
  /** Groups of these that are drawn as their members all the same. */
  readonly unfold: readonly string[];
  readonly rows: 'relations' | 'entities';
  /** What the size of symbols stands for. */
  readonly size: NetworkMeasure;
  /** What the colour of symbols stands for. */
  readonly colour: 'KIND' | 'COMMUNITY';
  /** How the symbols of the graph are arranged. */
  readonly layout: Layout;
}

export const PICTURE: Part<PictureState> = {
  start: {
    fold: [],
    unfold: [],
    rows: 'relations',
    size: 'DEGREE',
    colour: 'KIND',
    layout: 'force',
  },
  parameters: {
    fold: list((item) => among(FOLDS)(item) || isId(item), 'badChoice'),
    unfold: list(isId, 'badId'),
    rows: oneOf(among(['relations', 'entities']), 'badChoice'),
    size: oneOf(among(MEASURE_NAMES), 'badChoice'),
    colour: oneOf(among(['KIND', 'COMMUNITY']), 'badChoice'),
    layout: oneOf(among(LAYOUTS), 'badChoice'),
  },
  steps: ['fold', 'unfold'],
};
