import json
import sys

import networkx

with open(sys.argv[1], encoding="utf-8") as file:
    graph = networkx.cytoscape_graph(json.load(file))
print(json.dumps({
    "directed": graph.is_directed(),
    "nodes": {id: data for id, data in graph.nodes(data=True)},
    "edges": {
        key: {**data, "source": source, "target": target}
        for source, target, key, data in graph.edges(keys=True, data=True)
    },
}))
