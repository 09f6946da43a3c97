"""Prints what test/graphql/shipped-networks.test.ts expects, counted from the CSV files of seed/."""

import collections
import csv
import pathlib

import networkx as nx
from networkx.algorithms import bipartite

SEED = pathlib.Path(__file__).parents[3] / "seed" / "relations"

graph = nx.Graph()
for file in SEED.glob("*.csv"):
    for row in csv.DictReader(file.open()):
        ends = {row[end].split(":")[0]: row[end] for end in ("subject", "object")}
        if set(ends) == {"country", "dialogue"} and row["status"] != "CLAIMED":
            graph.add_edge(ends["country"], ends["dialogue"])

countries = [node for node in graph if node.startswith("country:")]
shared = bipartite.weighted_projected_graph(graph, countries)
newman = bipartite.collaboration_weighted_projected_graph(graph, countries)
ties = [(a, b, data["weight"]) for a, b, data in shared.edges(data=True)]
print("ties by sharedCount", sorted(collections.Counter(count for *_, count in ties).items()))
print("weight of Bulgaria and Romania", round(newman["country:bgr"]["country:rou"]["weight"], 6))

strong = nx.Graph()
strong.add_weighted_edges_from(tie for tie in ties if tie[2] >= 2)
print("two or more:", len(strong), "nodes")
for name, values in (
    ("WEIGHTED_DEGREE", dict(strong.degree(weight="weight"))),
    ("BETWEENNESS", nx.betweenness_centrality(strong)),
    ("CLOSENESS", nx.closeness_centrality(strong)),
):
    print(name, {node: round(values[node], 6) for node in ("country:aut", "country:lby", "country:afg")})
