import { ask } from './ask.js';
import { graphql } from './generated/gql.js';

const PARTNERS = graphql(`
  query Partners($id: ID!, $first: Int!) {
    organisation(id: $id) {
      name
      partners(first: $first, orderBy: SHARED_COUNT_DESC) {
        totalCount
        edges {
          sharedCount
          node {
            name
          }
          shared(first: 1) {
            entity {
              name
            }
            theirs {
              label
              claims(first: 1) {
                nodes {
                  locator
                  document {
                    title
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`);

const [id = 'organisation:icmpd'] = process.argv.slice(2);
const { organisation } = await ask(PARTNERS, { id, first: 5 });
if (organisation == null) throw new Error(`${id} is not in the graph.`);

const { name, partners } = organisation;
console.log(`${name} has ${partners.totalCount} partners. Those it shares most with:`);
for (const { node, sharedCount, shared } of partners.edges) {
  console.log(`- ${node.name}: ${sharedCount} shared`);
  for (const { entity, theirs } of shared) {
    const relation = theirs[0];
    const claim = relation?.claims.nodes[0];
    if (!relation || !claim) continue;
    console.log(`    ${relation.label} ${entity.name} [${claim.document.title}, ${claim.locator}]`);
  }
}
