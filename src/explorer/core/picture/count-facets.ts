import {
  ENTITY_FACETS,
  partsOfChoice,
  RELATION_FACETS,
  withoutFacet,
  type EntityFacet,
  type FacetKey,
  type RelationFacet,
} from '../model/facets.js';
import { onlyLinked, passing, type Filters, type Subgraph } from './subgraph.js';
import { relationTrait, type Traits, type TraitValue } from './traits.js';

export interface FacetValue extends TraitValue {
  /** How many would be shown with this value alone of its facet, and all other filters. */
  readonly count: number;
  readonly isChosen: boolean;
}

export interface Facet {
  readonly key: FacetKey;
  /** Most first, then by label; none without a count but those that are chosen. */
  readonly values: readonly FacetValue[];
}

/** Says a value that has no label. */
export type Say = (key: FacetKey, value: string) => string;

/** What a picture can be narrowed by, with what each value would leave; facets without values are left out. */
export function countFacets(picture: Subgraph, filters: Filters, say: Say): readonly Facet[] {
  const { facets = [], of = [] } = filters;
  const passed = passing(picture, filters);
  const others = (key: FacetKey): Subgraph => {
    const rest = withoutFacet(facets, key);
    return rest.length === facets.length ? passed : passing(picture, { ...filters, facets: rest });
  };
  const linkedTo = onlyLinked(picture, filters) ? new Set(of) : null;
  const found = [
    ...ENTITY_FACETS.map((key) => [key, entityValues(others(key), key, linkedTo)] as const),
    ...RELATION_FACETS.map((key) => [key, relationValues(others(key), key, say)] as const),
  ];
  return found
    .map(([key, values]) =>
      facetOf(
        key,
        values,
        facets,
        (value) => labelIn(picture.traits, key, value) ?? say(key, value),
      ),
    )
    .filter(({ values }) => values.length > 0);
}

/** What a choice is called. */
export function choiceLabel(choice: string, traits: Traits | undefined, say: Say): string {
  const { key, value } = partsOfChoice(choice);
  return labelIn(traits, key, value) ?? say(key, value);
}

function labelIn(traits: Traits | undefined, key: FacetKey, value: string): string | undefined {
  for (const own of traits?.values() ?? []) {
    const found = own[key as EntityFacet]?.find((one) => one.value === value);
    if (found !== undefined) return found.label;
  }
  return undefined;
}

/** A facet of values, of which each stands once for every thing that has it. */
function facetOf(
  key: FacetKey,
  values: readonly TraitValue[],
  choices: readonly string[],
  labelOf: (value: string) => string,
): Facet {
  const counted = new Map<string, FacetValue>();
  for (const choice of choices) {
    const { key: of, value } = partsOfChoice(choice);
    if (of === key) counted.set(value, { value, label: labelOf(value), count: 0, isChosen: true });
  }
  for (const { value, label } of values) {
    const before = counted.get(value) ?? { value, label, count: 0, isChosen: false };
    counted.set(value, { ...before, count: before.count + 1 });
  }
  return { key, values: [...counted.values()].sort(inOrder) };
}

function inOrder(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || a.label.localeCompare(b.label);
}

/**
 * The values of a facet, once for every entity that is shown with that value alone.
 * @param linkedTo where only linked entities are shown: the subjects, which every value leaves.
 */
function entityValues(
  { nodes, relations, traits }: Subgraph,
  key: EntityFacet,
  linkedTo: ReadonlySet<string> | null,
): readonly TraitValue[] {
  const valuesOf = (id: string): readonly TraitValue[] => traits?.get(id)?.[key] ?? [];
  if (linkedTo === null) return nodes.flatMap(({ id }) => valuesOf(id));
  const linked = new Map<string, Set<string>>();
  const link = (id: string, other: string): void => {
    const there = new Set(valuesOf(other).map(({ value }) => value));
    const own = linked.get(id) ?? new Set();
    for (const { value } of valuesOf(id)) {
      if (linkedTo.has(other) || there.has(value)) own.add(value);
    }
    linked.set(id, own);
  };
  for (const { subject, object } of relations) {
    link(subject, object);
    link(object, subject);
  }
  return nodes.flatMap(({ id }) =>
    valuesOf(id).filter(({ value }) => linked.get(id)?.has(value) === true),
  );
}

function relationValues(
  { relations }: Subgraph,
  key: RelationFacet,
  say: Say,
): readonly TraitValue[] {
  return relations.flatMap((relation) => {
    const value = relationTrait(relation, key);
    return value === null ? [] : [{ value, label: say(key, value) }];
  });
}
