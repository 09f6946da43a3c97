/**
 * Switches one of all choices on or off. Empty stands for all of them, so that the first switch
 * hides one and switching off the last shows all again.
 */
export function toggle<T>(all: readonly T[], shown: readonly T[], one: T): readonly T[] {
  const before = shown.length === 0 ? all : shown;
  const after = all.filter((choice) => before.includes(choice) !== (choice === one));
  return after.length === all.length ? [] : after;
}
