import { DataFactory, Writer, type BlankNode, type Literal, type NamedNode } from 'n3';
import { prefixesOf, type RdfValue, type Resource } from './resource.js';

/** RDF as Turtle. */
export async function* turtleOf(
  resources: AsyncIterable<Resource> | Iterable<Resource>,
  base: string,
): AsyncGenerator<string> {
  const prefixes = prefixesOf(base);
  const written: string[] = [];
  const writer = new Writer(
    {
      write: (text: string, _encoding: string, done?: () => void) => {
        written.push(text);
        done?.();
      },
      end: (done?: () => void) => done?.(),
    },
    { prefixes },
  );
  const terms = termsOf(prefixes);
  for await (const resource of resources) {
    writeResource(writer, terms, resource);
    yield written.splice(0).join('');
  }
  writer.end();
  yield written.join('');
}

interface Terms {
  /** `org:member` or a whole address. */
  readonly named: (name: string) => NamedNode;
  readonly literal: (value: Extract<RdfValue, { value: string }>) => Literal;
}

function termsOf(prefixes: Readonly<Record<string, string>>): Terms {
  const named = (name: string): NamedNode => {
    const [prefix = '', ...rest] = name.split(':');
    const start = prefixes[prefix];
    return DataFactory.namedNode(start === undefined ? name : start + rest.join(':'));
  };
  return {
    named,
    literal: ({ value, datatype, language }) =>
      DataFactory.literal(
        value,
        language ?? (datatype === undefined ? undefined : named(datatype)),
      ),
  };
}

function writeResource(writer: Writer, terms: Terms, { iri, types, says }: Resource): void {
  if (iri === null) throw new Error('What stands by itself needs an address.');
  const subject = terms.named(iri);
  for (const type of types) writer.addQuad(subject, terms.named('rdf:type'), terms.named(type));
  for (const [predicate, value] of says) {
    writer.addQuad(subject, terms.named(predicate), objectOf(writer, terms, value));
  }
}

function objectOf(writer: Writer, terms: Terms, value: RdfValue): NamedNode | Literal | BlankNode {
  if ('iri' in value) return terms.named(value.iri);
  if ('value' in value) return terms.literal(value);
  const { types, says } = value.node;
  return writer.blank([
    ...types.map((type) => ({
      predicate: terms.named('rdf:type'),
      object: terms.named(type),
    })),
    ...says.map(([predicate, inner]) => ({
      predicate: terms.named(predicate),
      object: objectOf(writer, terms, inner),
    })),
  ]);
}
