import type { Party } from '../../reconcile/match/party.js';
import type { EntityItem } from '../sources/item.js';

/** What a source says of somebody, as matching reads it. */
export function partyOf({ entity, orKinds }: EntityItem, source: string): Party {
  const { name, shortName, acronym, names, kind, identifiers, fields } = entity;
  const [code = null, ...others] = identifiers;
  const { country, functions, organisationType } = fields;
  const otherNames = [shortName, acronym, ...names.map(({ value }) => value)];
  return {
    ...{ source, code, identifiers: others, name, kind, orKinds },
    otherNames: otherNames.filter((one) => one !== null),
    country: typeof country === 'string' ? country : null,
    functions: Array.isArray(functions) ? (functions as readonly string[]) : [],
    organisationType: typeof organisationType === 'string' ? organisationType : null,
  };
}
