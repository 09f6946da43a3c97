/** What entities can be chosen by; the keys by which the API groups lists. */
export const ENTITY_FACETS = [
  'REGION',
  'SUB_REGION',
  'ORGANISATION_TYPE',
  'ORGANISATION_SUBTYPE',
  'FUNCTION',
  'DIALOGUE_TYPE',
  'FRAMEWORK_TYPE',
  'PROJECT_TYPE',
  'ACTIVITY_STATUS',
  'EVENT_TYPE',
  'FORMAT',
  'THEME_TYPE',
  'RESOURCE_TYPE',
  'PLACE_TYPE',
  'COUNTRY',
  'CITY',
  'THEME',
  'START_YEAR',
] as const;
/** Those that countries alone have. */
export const COUNTRY_FACETS = ['REGION', 'SUB_REGION'] as const satisfies readonly EntityFacet[];
export type EntityFacet = (typeof ENTITY_FACETS)[number];

/** What relations can be chosen by. */
export const RELATION_FACETS = ['STATUS', 'ROLE', 'VOTE'] as const;
export type RelationFacet = (typeof RELATION_FACETS)[number];

export type FacetKey = EntityFacet | RelationFacet;

const KEYS: readonly string[] = [...ENTITY_FACETS, ...RELATION_FACETS];

/** Values chosen, by facet: one of them each, of all facets that have some. */
export type Chosen<Key extends FacetKey = FacetKey> = ReadonlyMap<Key, readonly string[]>;

/** True for `KEY:value` as a state holds it. */
export function isFacetChoice(text: string): boolean {
  const [key, value] = cut(text);
  return KEYS.includes(key) && value !== '';
}

/** True for a choice among entities; false for one among relations. */
export function isEntityChoice(choice: string): boolean {
  return chosenOf([choice], ENTITY_FACETS).size > 0;
}

/** The choices of a state by facet, as far as they are about these. */
export function chosenOf<Key extends FacetKey>(
  choices: readonly string[],
  of: readonly Key[],
): Chosen<Key> {
  const chosen = new Map<Key, readonly string[]>();
  for (const choice of choices) {
    const [text, value] = cut(choice);
    const key = of.find((one) => one === text);
    if (key !== undefined) chosen.set(key, [...(chosen.get(key) ?? []), value]);
  }
  return chosen;
}

export function facetChoice(key: FacetKey, value: string): string {
  return `${key}:${value}`;
}

/** The facet and the value that a choice names. */
export function partsOfChoice(choice: string): { readonly key: FacetKey; readonly value: string } {
  const [key, value] = cut(choice);
  return { key: key as FacetKey, value };
}

/** With the choice where it was missing, else without it. */
export function toggleChoice(choices: readonly string[], choice: string): readonly string[] {
  return choices.includes(choice)
    ? choices.filter((one) => one !== choice)
    : [...choices, choice].sort();
}

/** The choices without those of one facet: what its own counts go by. */
export function withoutFacet(choices: readonly string[], key: FacetKey): readonly string[] {
  return choices.filter((choice) => !choice.startsWith(`${key}:`));
}

function cut(choice: string): readonly [key: string, value: string] {
  const at = choice.indexOf(':');
  return at < 0 ? [choice, ''] : [choice.slice(0, at), choice.slice(at + 1)];
}
