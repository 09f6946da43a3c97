import type { Spot } from './spot.js';

/**
 * Where the atlas shows who holds an area today and maps of the United Nations show something else,
 * or leave it open, these tables follow the United Nations. All of it is drawn hatched or dashed.
 */

/** An area that the atlas names but that no code of ISO 3166 stands for: the code it is counted to. */
export const NAMED_AREAS: Readonly<Record<string, string | null>> = {
  // Resolution 541 (1983) of the Security Council.
  'N. Cyprus': '196',
  Somaliland: '706',
  // "Without prejudice to positions on status": it has a code of its own, though not of ISO 3166.
  Kosovo: 'XKX',
  'Siachen Glacier': null,
  // The base areas and the buffer zone are on large maps only.
  Dhekelia: '196',
  Akrotiri: '196',
  'Cyprus U.N. Buffer Zone': '196',
  Baikonur: '398',
};

/** Areas within a shape of another code: the part that holds the spot. */
export const HELD_PARTS: readonly {
  readonly in: string;
  readonly at: Spot;
  readonly of: string;
}[] =
  // Resolution 68/262 of the General Assembly.
  [{ in: '643', at: [34.3, 45.2], of: '804' }];

/**
 * The part south of a parallel; other lines between the two are not drawn. Western Sahara is a
 * territory that does not govern itself.
 */
export const SOUTHERN_PARTS: readonly {
  readonly in: string;
  readonly below: number;
  readonly of: string;
}[] = [{ in: '504', below: 27.667, of: '732' }];

/** Territories of ISO 3166 that are drawn hatched with all they have. */
export const UNSETTLED: readonly string[] = ['732', 'XKX'];

/** West, south, east, north. */
export type Box = readonly [number, number, number, number];

const EVERYWHERE: readonly Box[] = [[-180, -90, 180, 90]];
/** Boundaries that are not settled, and where along them. */
const OPEN_BOUNDARIES: readonly {
  readonly between: readonly [string, string];
  readonly within: readonly Box[];
}[] = [
  // The line of control in Jammu and Kashmir, and the lines to its east.
  { between: ['356', '586'], within: [[73, 32.2, 81, 37.3]] },
  { between: ['156', '586'], within: [[73, 34, 81, 37.3]] },
  {
    between: ['156', '356'],
    within: [
      [73, 30.5, 81, 37.3],
      [91.5, 26.5, 97.6, 29.7],
    ],
  },
  { between: ['275', '376'], within: EVERYWHERE },
  { between: ['376', '760'], within: EVERYWHERE },
  { between: ['728', '729'], within: EVERYWHERE },
  { between: ['729', '818'], within: [[33, 21.5, 38, 23]] },
  { between: ['643', '804'], within: [[32.5, 44, 36.7, 46.3]] },
];

/** Whether one of two codes is cut by a parallel to give the other what is its own. */
export const isCut = (a: string, b: string): boolean =>
  SOUTHERN_PARTS.some((one) => [one.in, one.of].includes(a) && [one.in, one.of].includes(b));

/** The boundary between two codes, where the table has it. */
export const openBoundary = (a: string, b: string): (typeof OPEN_BOUNDARIES)[number] | undefined =>
  OPEN_BOUNDARIES.find(({ between }) => between.includes(a) && between.includes(b));
