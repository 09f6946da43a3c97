/** Names that a frame takes from its address and from messages, with their attributes. */
export const SETTABLE: Readonly<Record<string, string>> = {
  of: 'of',
  depth: 'depth',
  asOf: 'as-of',
  knownAt: 'known-at',
  kinds: 'kinds',
  types: 'types',
  hide: 'hide',
  limit: 'limit',
  minConfidence: 'min-confidence',
  undated: 'undated',
  title: 'title',
  theme: 'theme',
  lang: 'lang',
  wheel: 'wheel',
  story: 'story',
};

/** The attributes that a message or an address sets; null takes one away. */
export function settingsOf(given: Readonly<Record<string, unknown>>): readonly Setting[] {
  return Object.entries(given).flatMap(([name, value]): Setting[] => {
    const attribute = Object.hasOwn(SETTABLE, name) ? SETTABLE[name] : undefined;
    if (attribute === undefined) return [];
    if (value === null || value === '') return [[attribute, null]];
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    const isPlain = items.every((item) => ['string', 'number'].includes(typeof item));
    return isPlain ? [[attribute, items.join(' ')]] : [];
  });
}

type Setting = readonly [attribute: string, value: string | null];

export const isAllowed = (origin: string, allowed: readonly string[]): boolean =>
  allowed.includes('*') || allowed.includes(origin);

/**
 * To whom messages go: the page around, when it may embed. Where browsers do not tell who that is,
 * each site that may: the browser delivers to the right one only.
 */
export function receivers(parent: string | null, allowed: readonly string[]): readonly string[] {
  if (parent === null || parent === 'null') return allowed;
  return isAllowed(parent, allowed) ? [parent] : [];
}
