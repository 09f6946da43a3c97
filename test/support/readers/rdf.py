import json
import sys

import rdflib

path = sys.argv[1]
graph = rdflib.Graph().parse(path, format="json-ld" if path.endswith(".jsonld") else "turtle")

BASE = "https://graph.example.org"
PREFIXES = (
    f"PREFIX mgg: <{BASE}/vocabulary#> "
    "PREFIX org: <http://www.w3.org/ns/org#> PREFIX prov: <http://www.w3.org/ns/prov#> "
    "PREFIX schema: <https://schema.org/> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
)


def ask(variables, where):
    """The cells of each row with spaces between, sorted."""
    rows = graph.query(f"{PREFIXES} SELECT {variables} WHERE {{ {where} }}")
    return sorted(" ".join(str(cell) for cell in row) for row in rows)


PORTUGAL = (
    f"?m a org:Membership ; org:member <{BASE}/id/country/prt> ;"
    f" org:organization <{BASE}/id/organisation/alpha> ."
)
print(json.dumps({
    "triples": len(graph),
    "relations": len(ask("?r", "?r a mgg:Relation")),
    "memberships": len(ask("?r", "?r a org:Membership")),
    "claims": len(ask("?c", "?c a mgg:Claim")),
    "documents": ask("?d", "?d a mgg:Document"),
    "themes": ask("?name", "?t a skos:Concept ; skos:prefLabel ?name"),
    "start": ask("?date (datatype(?date) AS ?type)", PORTUGAL + " ?m schema:startDate ?date"),
    "sources": ask("?d ?l ?y", PORTUGAL + """
        ?m prov:wasDerivedFrom ?d ; prov:qualifiedDerivation ?c .
        ?c prov:entity ?d ; mgg:locator ?l ; schema:startDate ?y"""),
    "memberOf": ask("?s ?o", "?s org:memberOf ?o"),
}))
