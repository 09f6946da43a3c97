import { Field, ID, InputType } from 'type-graphql';
import type { KindField } from '../../domain/kind-field.js';
import { ENTITY_KINDS, KINDS, fieldsOf, type EntityKind } from '../../domain/kinds.js';
import { datesOf } from '../../domain/time/entity-days.js';
import {
  describeFilter,
  EntityFilterInput,
  NESTING,
  type FilterInput,
  type InputClass,
} from './entity-filter-input.js';
import { AmountRangeInput } from './ranges.js';

function kindFilter(kind: EntityKind): InputClass {
  class KindFilter implements FilterInput {}
  const { label, plural } = KINDS[kind];
  InputType(`${label}Filter`, {
    description: `Tests ${plural}. All conditions given must hold. ${NESTING}`,
  })(KindFilter);
  describeFilter(KindFilter, { kinds: false, dates: datesOf(kind) });
  for (const [name, field] of Object.entries(fieldsOf(kind))) {
    if (field.filter === 'in') ofValues(KindFilter, name, field);
    if (field.filter === 'range' && field.type === 'number') {
      const description = `In this range: ${field.description}`;
      Field(() => AmountRangeInput, { nullable: true, description })(KindFilter.prototype, name);
    }
  }
  return KindFilter;
}

function ofValues(Filter: InputClass, name: string, field: KindField): void {
  const type = field.type === 'country' ? ID : String;
  const folds = field.type === 'text' && field.values === undefined;
  const description = `One of these${folds ? '; case and accents do not matter' : ''}. ${field.description}`;
  const key = field.filterName ?? name;
  Field(() => [type], { nullable: true, description })(Filter.prototype as object, key);
}

/** The filter of each kind: `KIND_FILTERS.ORGANISATION` is OrganisationFilter. */
export const KIND_FILTERS = Object.fromEntries(
  ENTITY_KINDS.map((kind) => [kind, kindFilter(kind)]),
) as Readonly<Record<EntityKind, InputClass>>;

for (const kind of ENTITY_KINDS) {
  const { plural, prefix } = KINDS[kind];
  Field(() => KIND_FILTERS[kind], {
    nullable: true,
    description: `Is of the kind ${kind} and passes this test; \`{}\` lets all ${plural} through.`,
  })(EntityFilterInput.prototype, prefix);
}
