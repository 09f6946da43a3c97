"""Prints, as JSON, small graphs with the values that networkx gives for them."""

import json

import networkx as nx
from networkx.algorithms import bipartite
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python


def named(graph):
    return nx.relabel_nodes(graph, {node: str(node) for node in graph})


def disconnected():
    graph = nx.disjoint_union(nx.complete_graph(3), nx.path_graph(4))
    graph.add_edge(7, 8)
    graph.add_node(9)
    return graph


def weighted():
    graph = nx.gnm_random_graph(12, 24, seed=5)
    for number, (a, b) in enumerate(sorted(graph.edges)):
        graph[a][b]["weight"] = 1 + (number * 7) % 9
    return graph


def one_bridge():
    """Two groups of five, joined through one node: communities leave no doubt."""
    graph = nx.disjoint_union(nx.complete_graph(5), nx.complete_graph(5))
    graph.add_edge(4, 5, weight=1)
    graph.add_edge(4, 6, weight=2)
    return graph


def unweighted(graph):
    bare = nx.Graph()
    bare.add_nodes_from(graph)
    bare.add_edges_from(graph.edges)
    return bare


def participation(graph, communities, weight):
    found = {}
    for node in graph:
        total = graph.degree(node, weight=weight)
        into = [
            sum(graph[node][other].get(weight, 1) if weight else 1 for other in graph[node] if other in group)
            for group in communities
        ]
        found[node] = 0 if total == 0 else 1 - sum((part / total) ** 2 for part in into)
    return found


def brokerage(graph, weight):
    groups = nx.community.louvain_communities(graph, weight=weight, seed=1)
    spread = participation(graph, groups, weight)
    return {node: value * spread[node] for node, value in nx.betweenness_centrality(graph).items()}


def best_modularity(graph, weight):
    if graph.number_of_edges() == 0:
        return None
    return max(
        nx.community.modularity(
            graph, nx.community.louvain_communities(graph, weight=weight, seed=seed), weight=weight
        )
        for seed in range(30)
    )


def pagerank(graph, weight):
    # What nx.pagerank computes, without scipy.
    return _pagerank_python(graph, alpha=0.85, weight=weight, tol=1e-14, max_iter=10000)


def values(graph, unambiguous=False):
    found = {
        "DEGREE": dict(graph.degree()),
        "WEIGHTED_DEGREE": dict(graph.degree(weight="weight")),
        "BETWEENNESS": nx.betweenness_centrality(graph),
        "CLOSENESS": nx.closeness_centrality(graph, wf_improved=True),
        "PAGERANK": pagerank(graph, None),
        "PAGERANK weighted": pagerank(graph, "weight"),
        "CLUSTERING": nx.clustering(graph),
    }
    if unambiguous:
        found["BROKERAGE"] = brokerage(unweighted(graph), None)
        found["BROKERAGE weighted"] = brokerage(graph, "weight")
    return found


def rounded(numbers):
    return {key: round(value, 9) for key, value in sorted(numbers.items())}


def described(graph, unambiguous=False):
    graph = named(graph)
    return {
        "nodes": sorted(graph),
        "ties": [[*sorted(pair), data.get("weight", 1)] for *pair, data in graph.edges(data=True)],
        "values": {key: rounded(found) for key, found in values(graph, unambiguous).items()},
        "modularity": best_modularity(unweighted(graph), None),
        "modularityWeighted": best_modularity(graph, "weight"),
    }


def projection():
    """Who of the women of Davis, Gardner and Gardner 1941 met whom, at which of 14 events."""
    graph = nx.davis_southern_women_graph()
    women = graph.graph["top"]
    counts = bipartite.weighted_projected_graph(graph, women)
    newman = bipartite.collaboration_weighted_projected_graph(graph, women)
    return {
        "crowds": {event: sorted(graph[event]) for event in sorted(graph.graph["bottom"])},
        "ties": [
            [*sorted((a, b)), data["weight"], round(newman[a][b]["weight"], 6)]
            for a, b, data in sorted(counts.edges(data=True), key=lambda edge: sorted(edge[:2]))
        ],
    }


GRAPHS = {
    "a path": described(nx.path_graph(5)),
    "a star": described(nx.star_graph(5)),
    "one node": described(nx.empty_graph(1)),
    "two nodes": described(nx.path_graph(2)),
    "several parts": described(disconnected()),
    "weighted ties": described(weighted()),
    "one bridge": described(one_bridge(), unambiguous=True),
    "Florentine families": described(nx.florentine_families_graph()),
    "Zachary's karate club": described(nx.karate_club_graph()),
}

print(json.dumps({"networkx": nx.__version__, "graphs": GRAPHS, "projection": projection()}, indent=None))
