import { readFields, writeFields } from '../address/fields.js';
import { DRAWN, type DrawnState } from '../address/drawn-fields.js';
import type { State } from '../address/state.js';

/** Of what a drawing has that is not the picture itself: where it stands, and what is looked at in it. */
const BESIDE = [
  ...(['view', 'sel', 'rel', 'lang', 'q', 'sort', 'rows', 'open'] as const),
  ...(['via', 'claimed', 'parts'] as const),
] as const;

type PictureState = Omit<DrawnState, (typeof BESIDE)[number]>;

/** The picture of a state, which may have more fields. */
function pictureOf(state: DrawnState): PictureState {
  const beside: ReadonlySet<string> = new Set(BESIDE);
  return Object.fromEntries(
    Object.keys(DRAWN.start)
      .filter((name) => !beside.has(name))
      .map((name) => [name, state[name as keyof DrawnState]]),
  ) as unknown as PictureState;
}

/** The query part of the address of the picture of a state, without who is selected in it. */
export function viewOfPicture(state: State): string {
  return writeFields(DRAWN, { ...DRAWN.start, ...pictureOf(state) });
}

/** What the page goes to for the view of a step; values that cannot be used have their usual one. */
export function pictureOfView(view: string): PictureState {
  return pictureOf(readFields(DRAWN, view, { views: [], languages: [] }).state);
}
