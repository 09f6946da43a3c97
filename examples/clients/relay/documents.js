/** What the Relay compiler reads; `members.mjs` runs what it makes of it. */
import { graphql } from 'relay-runtime';

graphql`
  query documentsMembersQuery($id: ID!, $on: PartialDate, $first: Int, $last: Int) {
    asOf(validOn: $on) {
      organisation(id: $id) {
        ...documents_members @arguments(first: $first, last: $last)
      }
    }
  }
`;

graphql`
  fragment documents_members on Organisation
  @argumentDefinitions(
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
  )
  @refetchable(queryName: "documentsMembersPageQuery") {
    members(first: $first, after: $after, last: $last, before: $before)
      @connection(key: "documents_members") {
      edges {
        node {
          name
        }
      }
    }
  }
`;
