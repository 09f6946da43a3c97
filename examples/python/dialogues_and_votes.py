"""Who sits in which dialogue, and how they voted on the Global Compact for Migration.

Asks the graph with gql, draws the answer into a networkx graph, and counts. The `# %%` marks make
cells in editors that know notebooks; as a program it prints three short tables.

    pip install -r requirements.txt
    python dialogues_and_votes.py [http://127.0.0.1:4000/graphql]
"""

# %% Ask
import os
import sys
from collections import Counter

import networkx as nx
from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

URL = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4000/graphql"
KEY = os.environ.get("GRAPH_KEY")
headers = {"Authorization": f"Bearer {KEY}"} if KEY else {}
client = Client(transport=RequestsHTTPTransport(url=URL, headers=headers, retries=3))

MEMBERS = gql(
    """
    query Members($after: String) {
      relations(first: 100, after: $after, filter: {
        types: [MEMBER_OF], subject: { kinds: [COUNTRY] }, object: { kinds: [DIALOGUE] }
      }) {
        pageInfo { hasNextPage endCursor }
        nodes { confidence subject { id name } object { id shortName } }
      }
    }
    """
)
VOTES = gql(
    """
    query Votes($after: String) {
      relations(first: 100, after: $after, filter: {
        types: [VOTED_ON], object: { ids: ["framework:gcm"] }
      }) {
        pageInfo { hasNextPage endCursor }
        nodes { vote subject { id } }
      }
    }
    """
)


def every(document, connection):
    """All nodes of a connection, page by page."""
    after = None
    while True:
        document.variable_values = {"after": after}
        page = client.execute(document)[connection]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


# %% Draw it into a graph: countries and dialogues, one edge per membership
graph = nx.Graph()
for relation in every(MEMBERS, "relations"):
    country, dialogue = relation["subject"], relation["object"]
    graph.add_node(country["id"], name=country["name"], kind="country")
    graph.add_node(dialogue["id"], name=dialogue["shortName"], kind="dialogue")
    graph.add_edge(country["id"], dialogue["id"], confidence=relation["confidence"])

votes = {vote["subject"]["id"]: vote["vote"] for vote in every(VOTES, "relations")}
nx.set_node_attributes(graph, votes, "vote")
countries = [node for node, kind in graph.nodes(data="kind") if kind == "country"]
dialogues = [node for node, kind in graph.nodes(data="kind") if kind == "dialogue"]
print(f"{len(countries)} countries in {len(dialogues)} dialogues, {len(votes)} votes")

# %% Which countries tie the dialogues together?
print("\nCountries between most dialogues (betweenness)")
between = nx.betweenness_centrality(graph)
for node in sorted(countries, key=lambda node: (-between[node], node))[:5]:
    print(f"  {between[node]:.4f}  {graph.nodes[node]['name']}")

# %% How did the members of each dialogue vote? A country without a vote is counted as such.
print("\nVotes of the members")
for dialogue in sorted(dialogues, key=lambda node: (-graph.degree(node), node))[:5]:
    tally = Counter(votes.get(member, "NONE RECORDED") for member in graph.neighbors(dialogue))
    words = ", ".join(f"{count} {vote}" for vote, count in sorted(tally.items()))
    print(f"  {graph.nodes[dialogue]['name']}: {words}")
