/** The fields that a kind of entity has of its own, and short ways to write them in its table. */

/**
 * What a field holds. `date` is a partial date (EDTF level 0), `country` the id of a country,
 * `list` several texts, each once.
 */
export type FieldType = 'text' | 'integer' | 'number' | 'date' | 'country' | 'list';

/** How readers may filter on a field: by a list of values, by a range, or not at all. */
export type FieldFilter = 'in' | 'range' | 'none';

export interface KindField {
  readonly type: FieldType;
  readonly filter: FieldFilter;
  readonly description: string;
  /** Name of the filter on it, which is a plural where it takes a list: `organisationTypes`. */
  readonly filterName?: string;
  /** The values it takes, where they are a vocabulary. */
  readonly values?: readonly string[];
  /** The least and the greatest number; without it nothing below 0. */
  readonly range?: readonly [least: number, greatest: number];
  /** A date that says when the entity itself began, or ended: what a timeline shows. */
  readonly marks?: 'start' | 'end';
  /** A date that says what time the entity covers, where that is not when it began and ended. */
  readonly covers?: 'from' | 'to';
  /** The date of the same kind that this one must not lie before. */
  readonly notBefore?: string;
  /** Of an amount: the field that says in which currency it is. */
  readonly currency?: string;
}

export const text = (
  description: string,
  filter: FieldFilter = 'none',
  filterName?: string,
  values?: readonly string[],
): KindField => ({
  type: 'text',
  filter,
  description,
  ...(filterName === undefined ? {} : { filterName }),
  ...(values === undefined ? {} : { values }),
});
export const date = (
  description: string,
  more: Pick<KindField, 'marks' | 'covers' | 'notBefore'> = { marks: 'start' },
): KindField => ({ type: 'date', filter: 'range', description, ...more });
export const integer = (description: string): KindField => ({
  type: 'integer',
  filter: 'none',
  description,
});
export const degrees = (description: string, greatest: number): KindField => ({
  type: 'number',
  filter: 'none',
  range: [-greatest, greatest],
  description,
});
