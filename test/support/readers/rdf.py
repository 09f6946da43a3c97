import json
import sys

import rdflib

path = sys.argv[1]
graph = rdflib.Graph().parse(path, format="json-ld" if path.endswith(".jsonld") else "turtle")


def ask(where):
    rows = graph.query(PREFIXES + "SELECT * WHERE {" + where + "}")
    return sorted(" ".join(str(cell) for cell in row) for row in rows)


BASE = "https://graph.example.org"
PREFIXES = (
    f"PREFIX mgg: <{BASE}/vocabulary#> PREFIX id: <{BASE}/id/> "
    "PREFIX org: <http://www.w3.org/ns/org#> PREFIX prov: <http://www.w3.org/ns/prov#> "
    "PREFIX schema: <https://schema.org/> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
    "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> "
)
PORTUGAL = (
    f"?m a org:Membership ; org:member <{BASE}/id/country/prt> ;"
    f" org:organization <{BASE}/id/organisation/alpha> ."
)
print(json.dumps({
    "triples": len(graph),
    "relations": len(ask("?r a mgg:Relation")),
    "memberships": len(ask("?r a org:Membership")),
    "claims": len(ask("?c a mgg:Claim")),
    "documents": ask("?d a mgg:Document"),
    "themes": ask("?t a skos:Concept ; skos:prefLabel ?name"),
    "start": sorted(
        f"{row.date} {row.date.datatype}"
        for row in graph.query(PREFIXES + "SELECT ?date WHERE {" + PORTUGAL + " ?m schema:startDate ?date}")
    ),
    "sources": sorted(
        f"{row.d} {row.l} {row.y}"
        for row in graph.query(
            PREFIXES + "SELECT ?d ?l ?y WHERE {" + PORTUGAL
            + " ?m prov:wasDerivedFrom ?d ; prov:qualifiedDerivation ?c ."
            " ?c prov:entity ?d ; mgg:locator ?l ; schema:startDate ?y}"
        )
    ),
    "memberOf": sorted(
        f"{row.s} {row.o}"
        for row in graph.query(PREFIXES + "SELECT ?s ?o WHERE {?s org:memberOf ?o}")
    ),
}))
