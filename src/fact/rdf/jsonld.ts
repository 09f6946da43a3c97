import { prefixesOf, type RdfValue, type Resource } from './resource.js';

/** RDF as JSON-LD: one document whose `@graph` has a line for each thing. */
export async function* jsonldOf(
  resources: AsyncIterable<Resource> | Iterable<Resource>,
  base: string,
): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(prefixesOf(base))},"@graph":[`;
  let comma = '\n';
  for await (const resource of resources) {
    yield comma + JSON.stringify(objectOf(resource));
    comma = ',\n';
  }
  yield '\n]}\n';
}

type Json = string | { readonly [key: string]: Json | readonly Json[] };

/** A thing as an object: `{"@id", "@type", "org:member": […]}`. */
export function objectOf({ iri, types, says }: Resource): Json {
  const found = new Map<string, Json[]>();
  for (const [predicate, value] of says) {
    found.set(predicate, [...(found.get(predicate) ?? []), valueOf(value)]);
  }
  return {
    ...(iri === null ? {} : { '@id': iri }),
    ...(types.length === 0 ? {} : { '@type': types }),
    ...Object.fromEntries(
      [...found].map(([predicate, values]) => [
        predicate,
        values.length === 1 && values[0] !== undefined ? values[0] : values,
      ]),
    ),
  };
}

function valueOf(value: RdfValue): Json {
  if ('iri' in value) return { '@id': value.iri };
  if ('node' in value) return objectOf(value.node);
  const { value: text, datatype, language } = value;
  if (language !== undefined) return { '@value': text, '@language': language };
  return datatype === undefined ? text : { '@value': text, '@type': datatype };
}
