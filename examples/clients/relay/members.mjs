import relay from 'relay-runtime';
import { ask } from '../ask.mjs';
import QUERY from './generated/documentsMembersQuery.graphql.js';
import PAGE from './generated/documentsMembersPageQuery.graphql.js';
import MEMBERS from './generated/documents_members.graphql.js';

const id = process.env.ORGANISATION ?? 'organisation:icmpd';
const SIZE = 2;
const MOST_PAGES = 500;

const environment = () =>
  new relay.Environment({
    network: relay.Network.create(({ text }, variables) => ask(text, variables)),
    store: new relay.Store(new relay.RecordSource()),
  });

/** What a component with this fragment is given. */
function shown(store, reference) {
  const { data } = store.lookup(relay.getSingularSelector(MEMBERS, reference));
  return { data, ...data.members };
}

/** Pages as `usePaginationFragment` does, until there is no more: the names, in order. */
async function paged(on, direction) {
  const store = environment();
  const first = direction === 'forward' ? { first: SIZE } : { last: SIZE };
  const answer = await relay.fetchQuery(store, QUERY, { id, on, ...first }).toPromise();
  const reference = answer.asOf.organisation;
  const { paginationMetadata } = relay.getPaginationMetadata(MEMBERS, 'members');
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data, edges, pageInfo } = shown(store, reference);
    const isForward = direction === 'forward';
    if (!(isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) {
      return { pages: page, names: edges.map(({ node }) => node.name) };
    }
    const variables = relay.getPaginationVariables(
      direction,
      SIZE,
      isForward ? pageInfo.endCursor : pageInfo.startCursor,
      {},
      { id: data.id },
      paginationMetadata,
    );
    await relay.fetchQuery(store, PAGE, variables, { fetchPolicy: 'network-only' }).toPromise();
  }
  throw new Error(`The list goes on after ${MOST_PAGES} pages.`);
}

const result = {};
for (const on of [null, '2003']) {
  for (const direction of ['forward', 'backward']) {
    result[`${on ?? 'now'} ${direction}`] = await paged(on, direction);
  }
}
console.log(JSON.stringify(result));
