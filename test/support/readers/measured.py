"""Reads a graph in GEXF, GraphML or Cytoscape JSON, and computes anew what its columns say."""

import json
import math
import sys

import networkx
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python


def opened(path):
    if path.endswith(".gexf"):
        return networkx.read_gexf(path)
    if path.endswith(".graphml"):
        return networkx.read_graphml(path)
    with open(path, encoding="utf-8") as file:
        return networkx.cytoscape_graph(json.load(file))


found = opened(sys.argv[1])

# Without directions and parallels; a tie counts by what is shared, or else by how many make it.
graph = networkx.Graph()
graph.add_nodes_from(found)
for source, target, data in found.edges(data=True):
    if source != target:
        before = graph.get_edge_data(source, target, {"weight": 0})["weight"]
        graph.add_edge(source, target, weight=before + data.get("sharedCount", 1))
shared = not found.is_directed()

groups = {}
for node, data in found.nodes(data=True):
    groups.setdefault(data["community"], set()).add(node)
betweenness = networkx.betweenness_centrality(graph)
weight = "weight" if shared else None


def participation(node):
    total = graph.degree(node, weight=weight)
    into = [
        sum(graph[node][other]["weight"] if shared else 1 for other in graph[node] if other in group)
        for group in groups.values()
    ]
    return 0 if total == 0 else 1 - sum((part / total) ** 2 for part in into)


expected = {
    "degree": dict(graph.degree()),
    "weightedDegree": dict(graph.degree(weight="weight")),
    "betweenness": betweenness,
    "closeness": networkx.closeness_centrality(graph),
    "pagerank": _pagerank_python(graph, alpha=0.85, weight=weight, tol=1e-10, max_iter=1000),
    "clustering": networkx.clustering(graph),
    "brokerage": {node: value * participation(node) for node, value in betweenness.items()},
}
print(json.dumps({
    "directed": found.is_directed(),
    "multigraph": found.is_multigraph(),
    "nodes": {node: data for node, data in found.nodes(data=True)},
    "ties": {
        f"{source} {target}": data for source, target, data in found.edges(data=True)
    },
    "wrong": [
        [node, name, data.get(name), values[node]]
        for name, values in expected.items()
        for node, data in found.nodes(data=True)
        if not math.isclose(data.get(name, math.nan), values[node], abs_tol=1e-6)
    ],
    "modularity": networkx.community.modularity(graph, groups.values(), weight=weight),
    "best": networkx.community.modularity(
        graph, networkx.community.louvain_communities(graph, weight=weight, seed=1), weight=weight
    ),
}))
