/** One organisation on two dates: its members and what speaks for them; groups of two networks. */
const ORGANISATION = `
  id
  name
  members(first: 10) {
    totalCount
    edges { node { id name } relation { id validFrom
      claims(first: 1) { nodes { id subject { id name } document { id title claims(first: 1) { totalCount } } } } } }
  }
  relationCounts { type direction count }
  names { value language }
  identifiers { scheme value }`;

const question = (asked) => `query ($id: ID!) { ${asked} }`;
const NOW = `now: organisation(id: $id) { ${ORGANISATION} }`;
const THEN = `then: asOf(validOn: "2003") { organisation(id: $id) { ${ORGANISATION} } }`;
const NETWORKS = ['DIALOGUE', 'FRAMEWORK'].map(
  (kind) =>
    `${kind}: network(kinds: [COUNTRY], via: [${kind}]) { communities { number size nodes { id } } }`,
);

export const SIDE_BY_SIDE = question(`${NOW} ${THEN} ${NETWORKS.join(' ')}`);
export const ONLY_NOW = question(NOW);
export const ONLY_THEN = question(THEN);
