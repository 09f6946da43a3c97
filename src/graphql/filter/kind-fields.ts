import { badFilter } from './bad-filter.js';
import type { AmountRange, EntityFilter } from '../../domain/filters.js';
import type { KindField } from '../../domain/kind-field.js';
import { ENTITY_KINDS, fieldsOf, KINDS, type EntityKind } from '../../domain/kinds.js';
import { checkLength } from './budget.js';
import type { FilterInput } from './entity-filter-input.js';
import type { AmountRangeInput } from './ranges.js';
import { toAmountRange } from './read-ranges.js';

const FIELDS: readonly (readonly [string, KindField])[] = ENTITY_KINDS.flatMap((kind) =>
  Object.entries(fieldsOf(kind)),
);

/** Field of a kind by the name its filter has: `organisationTypes` → `organisationType`. */
const FIELD_OF_FILTER = new Map(
  FIELDS.filter(([, { filter }]) => filter === 'in').map(
    ([name, { filterName }]) => [filterName ?? name, name] as const,
  ),
);

const AMOUNTS = new Set(
  FIELDS.filter(([, { filter, type }]) => filter === 'range' && type === 'number').map(
    ([name]) => name,
  ),
);

/** The values of fields that are a vocabulary. */
const VOCABULARIES = new Map(
  FIELDS.flatMap(([name, { values }]) => (values === undefined ? [] : [[name, values] as const])),
);

/** What a filter tests of the fields that only a kind has, apart from what all filters have. */
export function ownFields(rest: Readonly<Record<string, unknown>>, path: string): EntityFilter {
  const fields: Record<string, readonly string[]> = {};
  const amounts: Record<string, AmountRange> = {};
  const common: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(rest)) {
    checkLength(value, `${path}.${key}`);
    const field = FIELD_OF_FILTER.get(key);
    if (field !== undefined) {
      fields[field] = inVocabulary(value as readonly string[], field, `${path}.${key}`);
    } else if (AMOUNTS.has(key)) {
      amounts[key] = toAmountRange(value as AmountRangeInput, `${path}.${key}`);
    } else common[key] = value;
  }
  return { ...common, ...someOf('fields', fields), ...someOf('amounts', amounts) };
}

function someOf(name: keyof EntityFilter, values: object): EntityFilter {
  return Object.keys(values).length === 0 ? {} : { [name]: values };
}

/** A value that no entity can have is a slip of the one who asks. */
function inVocabulary(values: readonly string[], field: string, path: string): readonly string[] {
  const known = VOCABULARIES.get(field);
  if (known === undefined) return values;
  return values.map((value) => {
    const found = known.find((word) => word === value.trim().toLowerCase());
    if (found !== undefined) return found;
    throw badFilter(`"${value}" is none of the ${field}. Use ${known.join(', ')}.`, path);
  });
}

/** A filter taken apart: what it says under the names of kinds, and the rest. */
interface NamedKinds {
  readonly named: readonly { readonly prefix: string; readonly filter: FilterInput }[];
  /** The kinds that are left, where a kind is named: nothing is of two. */
  readonly kinds: Pick<EntityFilter, 'kinds'>;
  readonly rest: FilterInput;
}

/** Reads `country: { regions: ["Africa"] }` as a test of its own that only countries pass. */
export function namedKinds(input: FilterInput): NamedKinds {
  const given = new Map<string, unknown>(Object.entries(input));
  const named = ENTITY_KINDS.flatMap((kind) => {
    const { prefix } = KINDS[kind];
    const filter = given.get(prefix);
    given.delete(prefix);
    return filter === undefined ? [] : [{ kind, prefix, filter: filter as FilterInput }];
  });
  const [first, ...others] = named;
  const alone = others.length === 0 && (input.kinds?.includes(first?.kind as EntityKind) ?? true);
  return {
    named,
    kinds: first === undefined ? {} : { kinds: alone ? [first.kind] : [] },
    rest: Object.fromEntries(given),
  };
}
