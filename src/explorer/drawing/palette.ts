import type { Difference } from '../../domain/differences.js';
import type { EntityKind } from '../../domain/kinds.js';
import type { Group } from './graph-data.js';

export type Theme = 'light' | 'dark';

/** Colours of one theme. Contrast and distance between kinds are recomputed by a unit test. */
export interface Palette {
  readonly canvas: string;
  readonly surface: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly accent: string;
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly groups: Readonly<Record<Group, string>>;
  /** Of lines that differ between two dates. */
  readonly differences: Readonly<Record<Exclude<Difference, 'same'>, string>>;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    canvas: '#ffffff',
    surface: '#f6f6f4',
    ink: '#1a1d21',
    ink2: '#4d5359',
    ink3: '#666c73',
    accent: '#0b57a4',
    kinds: {
      ORGANISATION: '#0b2d80',
      COUNTRY: '#279b74',
      DIALOGUE: '#895d35',
      FRAMEWORK: '#7562d5',
      PROJECT: '#8d9a05',
      EVENT: '#730000',
      THEME: '#b27aa1',
      RESOURCE: '#176868',
      PLACE: '#303031',
    },
    groups: {
      STEERING: '#30363d',
      BELONGING: '#8a9099',
      COMMITMENT: '#7562d5',
      DELIVERY: '#a06a1c',
      SUBJECT: '#3d8488',
      CRITICISM: '#b3261e',
    },
    differences: { new: '#0b57a4', gone: '#b3261e', changed: '#8a5a00' },
  },
  dark: {
    canvas: '#12161c',
    surface: '#181d24',
    ink: '#e8eaed',
    ink2: '#b4bbc4',
    ink3: '#949da8',
    accent: '#8ab8ff',
    kinds: {
      ORGANISATION: '#3374a5',
      COUNTRY: '#92f5d6',
      DIALOGUE: '#d48b4b',
      FRAMEWORK: '#9e95fd',
      PROJECT: '#e4e48a',
      EVENT: '#b45140',
      THEME: '#fec3fa',
      RESOURCE: '#54aaae',
      PLACE: '#817e78',
    },
    groups: {
      STEERING: '#d5dae0',
      BELONGING: '#737c87',
      COMMITMENT: '#9a88ea',
      DELIVERY: '#cf9a4e',
      SUBJECT: '#4ea3a6',
      CRITICISM: '#f07167',
    },
    differences: { new: '#8ab8ff', gone: '#f07167', changed: '#cf9a4e' },
  },
};

/** What stays of the colour of a line that is as before, beside those that differ. */
export const AS_BEFORE = 0.5;
/** What stays of a colour when something else is looked at. */
export const DIMMED = 0.28;

/** `#rrggbb` as three numbers, 0–255. */
export const channels = (hex: string): [number, number, number] => [
  parseInt(hex.slice(1, 3), 16),
  parseInt(hex.slice(3, 5), 16),
  parseInt(hex.slice(5, 7), 16),
];

/** `share` of the colour on the ground: opaque, so that it does not add up where lines cross. */
export function mix(colour: string, ground: string, share: number): string {
  const under = channels(ground);
  const mixed = channels(colour).map((value, at) =>
    Math.round(value * share + (under[at] ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}

/** So many communities have a colour of their own; all later ones share one more. */
export const OWN_COLOURS = 8;

/** Communities take the nine colours of the kinds in the order of their rank; later ones share the last. */
export function communityColour(rank: number, theme: Theme): string {
  const kinds = Object.values(PALETTES[theme].kinds);
  return kinds[Math.min(rank, OWN_COLOURS)] ?? PALETTES[theme].ink3;
}
