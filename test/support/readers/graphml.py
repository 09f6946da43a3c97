import json
import sys

import networkx

graph = networkx.read_graphml(sys.argv[1], force_multigraph=True)
print(json.dumps({
    "directed": graph.is_directed(),
    "nodes": {id: data for id, data in graph.nodes(data=True)},
    "edges": {
        key: {**data, "source": source, "target": target}
        for source, target, key, data in graph.edges(keys=True, data=True)
    },
}))
