/** The answer of a function, made anew only when it is given something else. */
export function memo<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  let last: { readonly given: Given; readonly made: Made } | null = null;
  return (...given) => {
    if (last === null || given.some((one, at) => one !== last?.given[at]))
      last = { given, made: make(...given) };
    return last.made;
  };
}
