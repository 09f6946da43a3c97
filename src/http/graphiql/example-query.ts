/** What GraphiQL opens with: a question that is worth asking, and how to read it. */
export const EXAMPLE_QUERY = `# Which members of the Khartoum Process
# did not vote for the Global Compact?
#
# Run it with Ctrl-Enter (Cmd-Enter on a Mac).
# The book on the left documents every field;
# Ctrl-Space offers what can be written here.
query MembersWhoDidNotVoteYes {
  countries(
    filter: {
      linked: [
        { types: [MEMBER_OF, PARTICIPATES_IN], to: { ids: ["dialogue:khartoum-process"] } }
      ]
      notLinked: [{ types: [VOTED_ON], votes: [YES], to: { ids: ["framework:gcm"] } }]
    }
    first: 50
  ) {
    totalCount
    edges {
      node {
        name
        # How they voted instead. Who was absent has no vote.
        relations(types: [VOTED_ON], first: 3) {
          edges {
            node {
              object {
                name
              }
              vote
            }
          }
        }
      }
    }
  }
}
`;
