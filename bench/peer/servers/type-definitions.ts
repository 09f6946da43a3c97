import { FIELD_BODIES } from '../sides/statements.js';

const cypher = (body: string, column: string): string =>
  `@cypher(statement: """${body}""", columnName: "${column}")`;
const properties = (name: string, more = ''): string =>
  `type ${name} @relationshipProperties { id: String! role: String validFrom: String validTo: String confidence: Float ${more} }`;
const SHARED = 'id: String! name: String! acronym: String description: String';
const out = (type: string, name: string): string =>
  `@relationship(type: "${type}", direction: OUT, properties: "${name}")`;
const into = (type: string, name: string): string =>
  `@relationship(type: "${type}", direction: IN, properties: "${name}")`;

/**
 * The generated graph for @neo4j/graphql 7: properties on every relationship, an interface where an
 * end has several kinds, the shared full-text index, and `@cypher` for what its generated API cannot
 * express.
 */
export const TYPE_DEFINITIONS = `
${properties('MemberOf')} ${properties('ParticipatesIn')} ${properties('Organises')}
${properties('Funds', 'amount: Float')} ${properties('Implements')} ${properties('Endorses')}
${properties('AlignsWith')} ${properties('PartOf')} ${properties('LocatedIn')} ${properties('Addresses')}

interface Actor { ${SHARED} }
interface Group { ${SHARED} }
interface Activity { ${SHARED} startDate: String }
interface Located { ${SHARED} }
interface Aligned { ${SHARED} }
interface Topical { ${SHARED} }
interface Whole { ${SHARED} }

type Organisation implements Actor & Group & Located @node
  @fulltext(indexes: [{ indexName: "entityNames", queryName: "searchOrganisations", fields: ["name", "acronym"] }]) {
  ${SHARED}
  memberOf: [Group!]! ${out('MEMBER_OF', 'MemberOf')}
  members: [Actor!]! ${into('MEMBER_OF', 'MemberOf')}
  participatesIn: [Activity!]! ${out('PARTICIPATES_IN', 'ParticipatesIn')}
  organises: [Event!]! ${out('ORGANISES', 'Organises')}
  funds: [Project!]! ${out('FUNDS', 'Funds')}
  implements: [Project!]! ${out('IMPLEMENTS', 'Implements')}
  endorses: [Framework!]! ${out('ENDORSES', 'Endorses')}
  locatedIn: [Country!]! ${out('LOCATED_IN', 'LocatedIn')}
  partners(limit: Int = 20): [Partner!]! ${cypher(FIELD_BODIES.partners, 'partner')}
  neighbourhood(cap: Int = 200): [Neighbour!]! ${cypher(FIELD_BODIES.surroundings, 'neighbour')}
}
type Country implements Actor @node {
  ${SHARED}
  memberOf: [Group!]! ${out('MEMBER_OF', 'MemberOf')}
  participatesIn: [Activity!]! ${out('PARTICIPATES_IN', 'ParticipatesIn')}
  funds: [Project!]! ${out('FUNDS', 'Funds')}
  endorses: [Framework!]! ${out('ENDORSES', 'Endorses')}
  located: [Located!]! ${into('LOCATED_IN', 'LocatedIn')}
  events: [Event!]! ${into('LOCATED_IN', 'LocatedIn')}
}
type Dialogue implements Group & Whole @node {
  ${SHARED}
  members: [Actor!]! ${into('MEMBER_OF', 'MemberOf')}
  parts: [Activity!]! ${into('PART_OF', 'PartOf')}
}
type Framework implements Topical @node {
  ${SHARED}
  endorsers: [Actor!]! ${into('ENDORSES', 'Endorses')}
  aligned: [Aligned!]! ${into('ALIGNS_WITH', 'AlignsWith')}
  addresses: [Theme!]! ${out('ADDRESSES', 'Addresses')}
}
type Project implements Activity & Aligned & Topical & Whole @node {
  ${SHARED} startDate: String
  participants: [Actor!]! ${into('PARTICIPATES_IN', 'ParticipatesIn')}
  funders: [Organisation!]! ${into('FUNDS', 'Funds')}
  countryFunders: [Country!]! ${into('FUNDS', 'Funds')}
  implementers: [Organisation!]! ${into('IMPLEMENTS', 'Implements')}
  alignsWith: [Framework!]! ${out('ALIGNS_WITH', 'AlignsWith')}
  partOf: [Whole!]! ${out('PART_OF', 'PartOf')}
  parts: [Activity!]! ${into('PART_OF', 'PartOf')}
  addresses: [Theme!]! ${out('ADDRESSES', 'Addresses')}
}
type Event implements Activity & Aligned & Topical & Located @node {
  ${SHARED} startDate: String
  participants: [Actor!]! ${into('PARTICIPATES_IN', 'ParticipatesIn')}
  organisers: [Organisation!]! ${into('ORGANISES', 'Organises')}
  alignsWith: [Framework!]! ${out('ALIGNS_WITH', 'AlignsWith')}
  partOf: [Whole!]! ${out('PART_OF', 'PartOf')}
  locatedIn: [Country!]! ${out('LOCATED_IN', 'LocatedIn')}
  addresses: [Theme!]! ${out('ADDRESSES', 'Addresses')}
}
type Theme @node {
  ${SHARED}
  addressedBy: [Topical!]! ${into('ADDRESSES', 'Addresses')}
}
type Partner { id: String! name: String! shared: Int! }
type Neighbour { id: String! name: String! distance: Int! }
type OrganisationCount { id: String! name: String! relations: Int! }
type PathStep { id: String! name: String! }
type Query {
  shortestPath(from: String!, to: String!): [PathStep!]! ${cypher(FIELD_BODIES.shortestPath, 'step')}
  topOrganisations(limit: Int = 10): [OrganisationCount!]! ${cypher(FIELD_BODIES.mostRelations, 'row')}
}
`;
