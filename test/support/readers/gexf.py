import json
import sys

import networkx

graph = networkx.read_gexf(sys.argv[1])
edges = [
    {**data, "source": source, "target": target}
    for source, target, data in graph.edges(data=True)
]
print(json.dumps({
    "directed": graph.is_directed(),
    "multigraph": graph.is_multigraph(),
    "nodes": {id: data for id, data in graph.nodes(data=True)},
    "edges": {edge["id"]: edge for edge in edges},
}))
