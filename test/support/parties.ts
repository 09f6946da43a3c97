import type { Party } from '../../src/reconcile/match/party.js';

/** An organisation that a list names, of which nothing else is known; it may be a country. */
export function party(name: string, more: Partial<Party> = {}): Party {
  return {
    ...{ source: 'list', code: null, identifiers: [], name, otherNames: [] },
    ...{ kind: 'ORGANISATION', orKinds: ['COUNTRY'], country: null },
    ...{ functions: [], organisationType: null, ...more },
  };
}

/** A code of the register of organisations of IATI. */
export const iati = (value: string) => ({ scheme: 'iati-org', value });
