import json
import sys

import rdflib
from rdflib.compare import isomorphic

turtle, jsonld, base = sys.argv[1:4]
graph = rdflib.Graph().parse(turtle, format="turtle")
other = rdflib.Graph().parse(jsonld, format="json-ld")
PREFIXES = (
    f"PREFIX mgg: <{base}/vocabulary#> PREFIX prov: <http://www.w3.org/ns/prov#> "
    "PREFIX org: <http://www.w3.org/ns/org#> PREFIX schema: <https://schema.org/> "
    "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
)


def ask(what, where):
    rows = graph.query(PREFIXES + f"SELECT {what} WHERE {{{where}}}")
    return sorted(str(row[0]) for row in rows)


print(json.dumps({
    "alike": isomorphic(graph, other),
    "relations": len(ask("?r", "?r a mgg:Relation")),
    "members": ask("?who", f"?m org:organization <{base}/id/organisation/alpha> ; org:member ?who"),
    "named": ask("?name", f"<{base}/id/country/aut> schema:name ?name"),
    "sources": ask("?title", "?r a mgg:Relation ; prov:wasDerivedFrom ?d . ?d schema:name ?title"),
}))
