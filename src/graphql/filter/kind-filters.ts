import { Field, ID, InputType } from 'type-graphql';
import { ENTITY_KINDS, KINDS, fieldsOf, type EntityKind } from '../../domain/kinds.js';
import { describeFilter, type FilterInput, type InputClass } from './entity-filter-input.js';

function kindFilter(kind: EntityKind): InputClass {
  class KindFilter implements FilterInput {}
  const { label, plural } = KINDS[kind];
  InputType(`${label}Filter`, {
    description: `Tests ${plural}. All conditions given must hold. Filters nest at most 4 deep with at most 16 links.`,
  })(KindFilter);
  const fields = Object.entries(fieldsOf(kind));
  describeFilter(KindFilter, {
    kinds: false,
    dates: fields.some(([, { type }]) => type === 'date'),
  });
  for (const [name, field] of fields) {
    if (field.filter !== 'in') continue;
    const type = field.type === 'country' ? ID : String;
    Field(() => [type], { nullable: true, description: `One of these: ${field.description}` })(
      KindFilter.prototype,
      field.filterName ?? name,
    );
  }
  return KindFilter;
}

/** The filter of each kind: `KIND_FILTERS.ORGANISATION` is OrganisationFilter. */
export const KIND_FILTERS = Object.fromEntries(
  ENTITY_KINDS.map((kind) => [kind, kindFilter(kind)]),
) as Readonly<Record<EntityKind, InputClass>>;
