import type { EntityKind } from '../../src/domain/kinds.js';

/** Which graph: equal values give an equal graph. */
export interface Scale {
  readonly entities: number;
  readonly seed: number;
}

/** Raise it when the generator changes, so that kept graphs are made anew. */
const VERSION = 1;

/** A text that tells graphs apart. */
export function scaleKey({ entities, seed }: Scale): string {
  return `v${VERSION}-${entities}-${seed}`;
}

const RELATIONS_PER_ENTITY = 10;
const ENTITIES_PER_DOCUMENT = 20;

export const relationsIn = ({ entities }: Scale): number => entities * RELATIONS_PER_ENTITY;
export const documentsIn = ({ entities }: Scale): number =>
  Math.max(20, Math.ceil(entities / ENTITIES_PER_DOCUMENT));

/** How many entities of each kind there are. */
export function kindCounts({ entities }: Scale): Readonly<Record<EntityKind, number>> {
  const share = (part: number, least: number): number =>
    Math.max(least, Math.round(entities * part));
  const counts = {
    COUNTRY: 200,
    DIALOGUE: share(0.001, 20),
    FRAMEWORK: share(0.005, 50),
    THEME: share(0.002, 50),
    PLACE: share(0.02, 50),
    RESOURCE: share(0.05, 50),
    EVENT: share(0.25, 50),
    PROJECT: share(0.37, 50),
  };
  const others = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { ...counts, ORGANISATION: entities - others };
}

/** Of how many relations a hub is made. */
export const hubDegree = ({ entities }: Scale): number => Math.round(entities / 10);
