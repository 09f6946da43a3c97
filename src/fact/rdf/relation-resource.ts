import type { Claim } from '../../domain/claims/claim.js';
import type { SourceDocument } from '../../domain/claims/document.js';
import { parseId } from '../../domain/ids.js';
import { ACTOR_KINDS, type EntityKind } from '../../domain/kinds.js';
import type { RdfForm } from '../../domain/relation-hints.js';
import { MEMBER_TYPES, relationTypeInfo } from '../../domain/relation-types.js';
import { today } from '../../domain/time/partial-date.js';
import type { Relation } from '../../domain/relation.js';
import { validityOn } from '../../domain/time/validity.js';
import type { Evidenced } from '../evidence.js';
import { permalink } from '../text/address.js';
import { PropertyList, type Resource } from './resource.js';
import { relationTerm } from './terms.js';

/** A relation as a thing of its own, with its period, how sure it is, and what it was derived from. */
export function relationResource({ relation, sources }: Evidenced, base: string): Resource {
  const link = (id: string): string => permalink(base, id);
  const { id, subject, object, type, role } = relation;
  const says = new PropertyList()
    .link('rdf:subject', link(subject))
    .link('rdf:predicate', `${base}/vocabulary#${relationTerm(type).slice('mgg:'.length)}`)
    .link('rdf:object', link(object));
  const member = MEMBER_TYPES.includes(type) && isBody(object);
  if (member) sayMembership(says, relation, link);
  says
    .text('mgg:role', role)
    .text('mgg:status', relation.status)
    .text('mgg:action', relation.action)
    .text('mgg:vote', relation.vote)
    .date('schema:startDate', relation.validFrom)
    .date('schema:endDate', relation.validTo)
    .number('mgg:confidence', relation.confidence, 'decimal')
    .number('mgg:sourceCount', relation.sourceCount, 'integer');
  for (const day of relation.observedOn) says.date('mgg:observedOn', day);
  says.date('mgg:lastSeen', relation.lastSeen);
  sayAmounts(says, relation);
  for (const { claim } of sources) {
    const asserts = claim.polarity === 'ASSERTS';
    if (asserts) says.link('prov:wasDerivedFrom', link(claim.document));
    says.link(asserts ? 'prov:qualifiedDerivation' : 'mgg:deniedBy', link(claim.id));
  }
  const own = ['mgg:Relation', 'rdf:Statement', 'prov:Entity'];
  return { iri: link(id), types: member ? ['org:Membership', ...own] : own, says: says.list };
}

function sayMembership(
  says: PropertyList,
  { subject, object, role }: Relation,
  link: (id: string) => string,
): void {
  says.link('org:member', link(subject)).link('org:organization', link(object));
  if (role === null) return;
  says.node('org:role', ['org:Role'], new PropertyList().text('skos:prefLabel', role));
}

function sayAmounts(says: PropertyList, { amounts }: Relation): void {
  for (const { year, currency, value, kind } of amounts) {
    const amount = new PropertyList()
      .number('schema:value', value, 'decimal')
      .text('schema:currency', currency)
      .date('dcterms:date', String(year))
      .text('mgg:amountKind', kind);
    says.node('mgg:amount', ['schema:MonetaryAmount'], amount);
  }
}

/**
 * The same in one triple, where a known vocabulary has a word for it. A triple has no dates, so
 * there is one only for what was done or held and may hold on the day that is looked at.
 */
export function shortcutOf(
  relation: Relation,
  validOn: string | null,
  base: string,
): Resource | null {
  const { subject, object } = relation;
  const found = relationTypeInfo(relation.type).rdf?.find((form) => fits(form, subject, object));
  if (found === undefined || relation.status !== 'ACTUAL' || !mayHold(relation, validOn))
    return null;
  const [from, to] = found.inverse === true ? [object, subject] : [subject, object];
  const says = new PropertyList().link(found.predicate, permalink(base, to)).list;
  return { iri: permalink(base, from), types: [], says };
}

function fits({ subject, object }: RdfForm, from: string, to: string): boolean {
  return isOneOf(subject, from) && isOneOf(object, to);
}

function isOneOf(kinds: readonly EntityKind[] | undefined, id: string): boolean {
  const target = parseId(id);
  return kinds === undefined || (target?.target === 'entity' && kinds.includes(target.kind));
}

function isBody(id: string): boolean {
  return isOneOf(ACTOR_KINDS, id);
}

/** What happened at an event stays true; what has a period must include the day. */
function mayHold(relation: Relation, validOn: string | null): boolean {
  if (isOneOf(['EVENT'], relation.object)) return true;
  return validityOn(relation, validOn ?? today()) !== 'NO';
}

/** What a document says at some place, as that document states it. */
export function claimResource(claim: Claim, base: string): Resource {
  const says = new PropertyList()
    .link('prov:entity', permalink(base, claim.document))
    .link('mgg:relation', permalink(base, claim.relationId))
    .text('mgg:locator', claim.locator)
    .text('rdfs:comment', claim.note)
    .text('mgg:polarity', claim.polarity)
    .text('mgg:status', claim.status)
    .text('mgg:method', claim.method)
    .date('schema:startDate', claim.validFrom)
    .date('schema:endDate', claim.validTo)
    .date('mgg:observedOn', claim.observedOn)
    .number('mgg:confidence', claim.confidence, 'decimal');
  const types = claim.polarity === 'ASSERTS' ? ['mgg:Claim', 'prov:Derivation'] : ['mgg:Claim'];
  return { iri: permalink(base, claim.id), types, says: says.list };
}

export function documentResource(document: SourceDocument, base: string): Resource {
  const says = new PropertyList()
    .text('dcterms:identifier', document.id)
    .text('schema:name', document.title)
    .text('dc:publisher', document.publisher)
    .link('schema:url', document.url)
    .date('schema:datePublished', document.date)
    .date('mgg:retrieved', document.retrieved)
    .text('schema:inLanguage', document.language)
    .number('mgg:reliability', document.reliability, 'decimal');
  const types = ['schema:CreativeWork', 'prov:Entity', 'mgg:Document'];
  return { iri: permalink(base, document.id), types, says: says.list };
}
