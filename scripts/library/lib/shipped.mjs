import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { readCsv } from './csv.mjs';

const SEED = fileURLToPath(new URL('../../../seed', import.meta.url));

/** The shipped graph (`seed/`), as far as the packs refer to it. */
export async function readShipped() {
  const [countries, names, identifiers, documents] = await Promise.all(
    ['entities/country.csv', 'names.csv', 'identifiers.csv', 'documents.csv'].map((file) =>
      readCsv(join(SEED, file)),
    ),
  );
  const ids = new Set(countries.map(({ id }) => id));
  const byName = new Map([
    ...names
      .filter(({ entity }) => ids.has(entity))
      .map(({ value, entity }) => [folded(value), entity]),
    ...countries.map(({ name, id }) => [folded(name), id]),
  ]);
  const byIso2 = new Map(
    identifiers
      .filter(({ scheme }) => scheme === 'iso3166-1-alpha-2')
      .map(({ value, entity }) => [value, entity]),
  );
  return {
    /** The country of this name; undefined for what is none. */
    countryNamed: (name) => byName.get(folded(name)),
    /** The country of this ISO 3166-1 alpha-2 code; undefined for what is none. */
    countryOfCode: (code) => byIso2.get(code),
    /** The entity that bears an identifier; undefined when none does. */
    bearerOf: (scheme, value) =>
      identifiers.find((one) => one.scheme === scheme && one.value === value)?.entity,
    /** The row of a document that the core has. */
    document(id) {
      const found = documents.find((one) => one.id === id);
      if (found === undefined) throw new Error(`seed/documents.csv has no ${id}.`);
      return found;
    },
  };
}

function folded(name) {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bst\.? /g, 'saint ')
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
