/** What something is said to be: an address, another thing without an address, or a value. */
export type RdfValue =
  | { readonly iri: string }
  | { readonly node: Resource }
  | { readonly value: string; readonly datatype?: string; readonly language?: string };

/** One thing and what is said of it, with short names such as `org:member`. */
export interface Resource {
  /** Null for what has no address of its own. */
  readonly iri: string | null;
  readonly types: readonly string[];
  readonly says: readonly (readonly [predicate: string, value: RdfValue])[];
}

/** The vocabularies in use. `mgg` is the graph's own, for what no other has a word for. */
export const PREFIXES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** All prefixes, with that of the graph's own words, which live at its address. */
export function prefixesOf(base: string): Readonly<Record<string, string>> {
  return { ...PREFIXES, mgg: `${base}/vocabulary#` };
}

/** Collects what is said of a thing; what is not known is not said. */
export class PropertyList {
  readonly list: (readonly [string, RdfValue])[] = [];

  text(predicate: string, value: string | null, language?: string | null): this {
    if (value === null) return this;
    return this.#say(predicate, language == null ? { value } : { value, language });
  }

  /** A link; what is no valid address is kept as text. */
  link(predicate: string, iri: string | null): this {
    if (iri === null) return this;
    return this.#say(predicate, isIri(iri) ? { iri } : { value: iri });
  }

  number(predicate: string, value: number | null, datatype: 'decimal' | 'integer'): this {
    if (value === null) return this;
    return this.#say(predicate, { value: plain(value), datatype: `xsd:${datatype}` });
  }

  /** A partial date: `xsd:gYear`, `xsd:gYearMonth` or `xsd:date`. */
  date(predicate: string, value: string | null): this {
    if (value === null) return this;
    const datatype = ['gYear', 'gYearMonth', 'date'][value.split('-').length - 1] ?? 'date';
    return this.#say(predicate, { value, datatype: `xsd:${datatype}` });
  }

  node(predicate: string, types: readonly string[], says: PropertyList): this {
    return this.#say(predicate, { node: { iri: null, types, says: says.list } });
  }

  #say(predicate: string, value: RdfValue): this {
    this.list.push([predicate, value]);
    return this;
  }
}

/** Decimals have no exponent. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : text;
}

function isIri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[^\u0000-\u0020<>"{}|\\^`]+$/i.test(text);
}
