import { ENTITY_KINDS, KINDS } from '../../../domain/kinds.js';
import { RELATION_TYPE_NAMES, relationTypeInfo } from '../../../domain/relation-types.js';
import { PropertyList, type Resource } from '../../../fact/rdf/resource.js';
import { KIND_CLASSES, kindTerm, relationTerm } from '../../../fact/rdf/terms.js';

const CLASSES: Readonly<Record<string, string>> = {
  Relation: 'What one entity has to do with another, with its period and its evidence.',
  Claim: 'One document says at one place that a relation holds, or that it does not.',
  Document: 'A source.',
};

/** What the graph's own words mean: the classes of entities and the types of relations. */
export function* vocabulary(base: string): Generator<Resource> {
  const named = (term: string): string => `${base}/vocabulary#${term.slice('mgg:'.length)}`;
  for (const [name, text] of Object.entries(CLASSES)) {
    const says = new PropertyList().text('rdfs:label', name).text('rdfs:comment', text);
    yield { iri: `${base}/vocabulary#${name}`, types: ['rdfs:Class'], says: says.list };
  }
  for (const kind of ENTITY_KINDS) {
    const { label, description } = KINDS[kind];
    const says = new PropertyList()
      .text('rdfs:label', label)
      .text('rdfs:comment', description).list;
    const above = KIND_CLASSES[kind].map((term) => ['rdfs:subClassOf', { iri: term }] as const);
    yield { iri: named(kindTerm(kind)), types: ['rdfs:Class'], says: [...says, ...above] };
  }
  for (const type of RELATION_TYPE_NAMES) {
    const { outLabel, description } = relationTypeInfo(type);
    const says = new PropertyList().text('rdfs:label', outLabel).text('rdfs:comment', description);
    yield { iri: named(relationTerm(type)), types: ['rdf:Property'], says: says.list };
  }
}
