/** Parts of boxes that take the focus when their box opens, whatever they pass it on to. */
const FIRST = 'mg-date-form, mg-pick-list, input:checked, input, select, button';

/**
 * Goes to the first thing of a box that can be used, so that a keyboard goes on where the eye is;
 * not under a finger, where a field would call up the keyboard that covers the box.
 */
export function focusFirst(box: Element): void {
  if (matchMedia('(pointer: coarse)').matches) return;
  box.querySelector<HTMLElement>(FIRST)?.focus();
}
