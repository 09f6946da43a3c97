import { CODE_LISTS } from '../../../domain/code-lists.js';
import type { FacetKey } from '../model/facets.js';
import { words } from '../words/words.js';
import { regionInWords } from './region-words.js';

const CODES: Readonly<Partial<Record<FacetKey, keyof typeof CODE_LISTS>>> = {
  ORGANISATION_TYPE: 'organisationType',
  ACTIVITY_STATUS: 'activityStatus',
};

/** A value of a facet in words; what has none, such as a city, as it is. */
export function valueWords(key: FacetKey, value: string): string {
  const list = CODES[key];
  const code = list === undefined ? undefined : CODE_LISTS[list]?.[value];
  if (key === 'FUNCTION') return words.functions[value] ?? value;
  if (key === 'REGION' || key === 'SUB_REGION') return regionInWords(value);
  return words.facets.values[code ?? value] ?? code ?? value;
}
