import type { EntityKind } from '../../../src/domain/kinds.js';

/** How many entities and relations a plain graph has. */
export const PLAIN_SIZES = {
  XS: { entities: 2_000, relations: 20_000 },
  S: { entities: 10_000, relations: 100_000 },
  M: { entities: 100_000, relations: 1_000_000 },
  L: { entities: 1_000_000, relations: 10_000_000 },
} as const;

export type PlainSize = keyof typeof PLAIN_SIZES;

/** Raise it when the generator changes, so that kept graphs are made anew. */
export const PLAIN_VERSION = 1;

/** The kinds of a plain graph, in the order in which they are made. */
export const PLAIN_KINDS = [
  ...(['ORGANISATION', 'COUNTRY', 'DIALOGUE', 'FRAMEWORK', 'PROJECT', 'EVENT'] as const),
  'THEME',
] as const satisfies readonly EntityKind[];

export type PlainKind = (typeof PLAIN_KINDS)[number];

const COUNTRIES = 200;
const DIALOGUES = 60;
const FRAMEWORKS = 100;
const THEMES = 200;

export function plainCounts(size: PlainSize): Readonly<Record<PlainKind, number>> {
  const rest = PLAIN_SIZES[size].entities - COUNTRIES - DIALOGUES - FRAMEWORKS - THEMES;
  const organisations = Math.round(rest * 0.35);
  const projects = Math.round(rest * 0.4);
  return {
    ORGANISATION: organisations,
    COUNTRY: COUNTRIES,
    DIALOGUE: DIALOGUES,
    FRAMEWORK: FRAMEWORKS,
    PROJECT: projects,
    EVENT: rest - organisations - projects,
    THEME: THEMES,
  };
}
