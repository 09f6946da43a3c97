import { readAddress, writeAddress } from '../address/address.js';
import { START, type State } from '../address/state.js';

/** The parts of the state that no picture depends on: other views, and what is looked at in it. */
const BESIDE = [
  ...(['view', 'board', 'step', 'sel', 'rel', 'lang', 'q', 'sort', 'rows', 'open'] as const),
  ...(['from', 'to', 'via', 'least', 'avoid', 'steps', 'path', 'claimed', 'parts'] as const),
  ...(['frameworks', 'actors', 'only', 'cell', 'by', 'as'] as const),
  ...(['queue', 'cites', 'says', 'score'] as const),
] as const;

type PictureState = Omit<State, (typeof BESIDE)[number]>;

function pictureOf(state: State): PictureState {
  const beside: ReadonlySet<string> = new Set(BESIDE);
  return Object.fromEntries(
    Object.entries(state).filter(([name]) => !beside.has(name)),
  ) as unknown as PictureState;
}

/** The query part of the address of the picture of a state, without who is selected in it. */
export function viewOfPicture(state: State): string {
  return writeAddress({ ...START, ...pictureOf(state) });
}

/** What the page goes to for the view of a step; values that cannot be used have their usual one. */
export function pictureOfView(view: string): PictureState {
  return pictureOf(readAddress(view, { views: [], languages: [] }).state);
}
