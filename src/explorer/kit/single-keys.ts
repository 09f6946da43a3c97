const NAME = 'mgg-single-keys';

/**
 * Whether keys act without Ctrl, kept in the browser: who dictates, or hits keys by accident, can
 * switch them off (WCAG 2.1.4).
 */
export const singleKeys = {
  on: (): boolean => localStorage.getItem(NAME) !== 'off',
  set: (on: boolean): void => {
    localStorage.setItem(NAME, on ? 'on' : 'off');
  },
};

/** Whether a key is meant for what somebody is writing in, or for a dialog. */
export function isWriting(event: KeyboardEvent): boolean {
  return event
    .composedPath()
    .some(
      (part) =>
        part instanceof HTMLTextAreaElement ||
        part instanceof HTMLDialogElement ||
        part instanceof HTMLSelectElement ||
        (part instanceof HTMLInputElement && part.type !== 'range' && part.type !== 'checkbox'),
    );
}
