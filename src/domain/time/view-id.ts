import { isPartialDate } from './partial-date.js';
import { PRESENT, viewKey, type TimeView } from './time-view.js';

/** An id as clients hold it: that of a thing, and the view in which they saw it. */
export interface ViewId {
  readonly id: string;
  /** Null where the id names no view: the present, or that of the question. */
  readonly view: TimeView | null;
}

/** The id under which clients keep a thing seen in a view: caches hold two dates at once. */
export function viewIdOf(id: string, view: TimeView): string {
  return id + viewKey(view);
}

/** The id of the thing itself, without the view. */
export function plainId(id: string): string {
  const at = id.indexOf('@');
  return at === -1 ? id : id.slice(0, at);
}

const VIEW = /^([^~]*)~(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)?$/;

/** Takes an id apart; null where what stands for the view is none. */
export function parseViewId(text: string): ViewId | null {
  const at = text.indexOf('@');
  if (at === -1) return { id: text, view: null };
  const id = text.slice(0, at);
  const [whole, day = '', time] = VIEW.exec(text.slice(at + 1)) ?? [];
  if (whole === undefined || (day !== '' && !isPartialDate(day))) return null;
  const view = { validOn: day === '' ? null : day, knownAt: time ?? null };
  return { id, view: viewKey(view) === '' ? PRESENT : view };
}
