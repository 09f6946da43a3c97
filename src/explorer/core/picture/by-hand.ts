import type { Change, State } from '../address/state.js';

/** What somebody has taken out of a picture one by one. */
export type ByHand = Pick<State, 'keep' | 'without' | 'unlinked'>;

/** Whether an entity is left in the picture. */
export function byHand({ keep = [], without = [] }: Partial<ByHand>): (id: string) => boolean {
  const [kept, gone] = [new Set(keep), new Set(without)];
  return (id) => (kept.size === 0 || kept.has(id)) && !gone.has(id);
}

/** More than these are said by the others, where those are fewer: addresses have an end. */
const MOST_LISTED = 100;

/** Nothing but these of what is shown. */
export function keepOnly(
  chosen: readonly string[],
  shown: readonly string[],
  { without }: ByHand,
): Change {
  const kept = new Set(chosen);
  const others = shown.filter((id) => !kept.has(id));
  return chosen.length > MOST_LISTED && others.length < chosen.length
    ? { without: [...without, ...others] }
    : { keep: [...chosen] };
}

/** All but these. */
export function hideThese(chosen: readonly string[], { keep, without }: ByHand): Change {
  const gone = new Set(chosen);
  const left = keep.filter((id) => !gone.has(id));
  return left.length > 0 ? { keep: left } : { without: [...new Set([...without, ...chosen])] };
}

/** True when something was taken out that no address of the server's files can say. */
export function isByHand({ keep = [], without = [], unlinked }: Partial<ByHand>): boolean {
  return keep.length + without.length > 0 || unlinked === 'hide';
}
