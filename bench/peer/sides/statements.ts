/** Side B: the best hand-written Cypher for each workload. Texts are static, values are parameters. */
const node = (variable: string): string =>
  `{id: ${variable}.id, name: ${variable}.name, acronym: ${variable}.acronym}`;
const edge = (variable: string): string =>
  `{id: ${variable}.id, role: ${variable}.role, validFrom: ${variable}.validFrom, validTo: ${variable}.validTo}`;

const TAKES_PART = 'PARTICIPATES_IN|IMPLEMENTS|FUNDS|ORGANISES|MEMBER_OF';
const partners = (start: string): string => `${start}
MATCH (o)-[:${TAKES_PART}]->(x) WHERE x:Project OR x:Event OR x:Dialogue
WITH DISTINCT o, x
MATCH (x)<-[:${TAKES_PART}]-(p) WHERE p <> o
WITH p, count(DISTINCT x) AS shared ORDER BY shared DESC, p.id LIMIT toInteger($limit)`;

const surroundings = (start: string): string => `${start}
CALL (o) { MATCH (o)--(a) WITH DISTINCT a LIMIT toInteger($cap) RETURN collect(a) AS near }
CALL (o, near) { UNWIND near AS a MATCH (a)--(b) WHERE b <> o AND NOT b IN near WITH DISTINCT b LIMIT toInteger($cap) RETURN collect(b) AS far }
WITH [n IN near | {n: n, d: 1}] + [n IN far | {n: n, d: 2}] AS all
UNWIND all AS e WITH e LIMIT toInteger($cap)`;

const shortest = `MATCH (a:Organisation {id: $from}), (b:Organisation {id: $to})
MATCH p = shortestPath((a)-[*..6]-(b))`;

const mostRelations = `MATCH (o:Organisation) WITH o, COUNT { (o)--() } AS relations
ORDER BY relations DESC LIMIT toInteger($limit)`;

export const STATEMENTS = {
  W1: 'MATCH (o:Organisation) RETURN o.id AS id, o.name AS name, o.acronym AS acronym LIMIT toInteger($limit)',
  // One statement from the top down, with a limit inside each level.
  W2: `MATCH (o:Organisation) WITH o LIMIT 2
CALL (o) { MATCH (o)-[:IMPLEMENTS]->(p:Project) WITH p LIMIT 2
  CALL (p) { MATCH (p)<-[:FUNDS]-(f:Organisation) WITH f LIMIT 2
    CALL (f) { MATCH (f)-[:LOCATED_IN]->(c:Country) WITH c LIMIT 2
      CALL (c) { MATCH (c)<-[:LOCATED_IN]-(e:Event) WITH e LIMIT 2 RETURN collect({id: e.id, name: e.name}) AS events }
      RETURN collect({id: c.id, name: c.name, events: events}) AS countries }
    RETURN collect({id: f.id, name: f.name, locatedIn: countries}) AS funders }
  RETURN collect({id: p.id, name: p.name, funders: funders}) AS projects }
RETURN o.id AS id, o.name AS name, projects AS implements`,
  W3a: `MATCH (p:Project {id: $project}) MATCH (p)<-[:IMPLEMENTS]-(o:Organisation)
WITH DISTINCT o LIMIT 10 RETURN o.id AS id, o.name AS name`,
  W3b: `MATCH (f:Framework {id: $framework}) MATCH (f)<-[:ALIGNS_WITH]-(p:Project)<-[:IMPLEMENTS]-(o:Organisation)
WITH DISTINCT o LIMIT 10 RETURN o.id AS id, o.name AS name`,
  W3c: `MATCH (c:Country {id: $country})<-[:LOCATED_IN]-(o:Organisation) WITH DISTINCT o
WHERE EXISTS { (o)-[:IMPLEMENTS]->(:Project)-[:ALIGNS_WITH]->(:Framework {id: $framework}) }
WITH o LIMIT 10 RETURN o.id AS id, o.name AS name`,
  W4: `MATCH (d:Dialogue {id: $dialogue})<-[m:MEMBER_OF]-(a) WHERE m.role = 'chair' OR m.validFrom < '2015'
WITH m, a ORDER BY m.validFrom LIMIT 20 RETURN ${edge('m')} AS edge, ${node('a')} AS node`,
  W5: `MATCH (o:Organisation) WHERE o.name IS NOT NULL
WITH o ORDER BY o.name SKIP toInteger($skip) LIMIT 20 RETURN ${node('o')} AS node`,
  W6: 'MATCH (o:Organisation) RETURN count(o) AS total',
  W7: `MATCH (d:Dialogue {id: $dialogue})<-[m:MEMBER_OF]-(a)
WITH m, a, a.name AS name ORDER BY name LIMIT 20 RETURN ${edge('m')} AS edge, ${node('a')} AS node`,
  W7total: 'MATCH (d:Dialogue {id: $dialogue}) RETURN COUNT { (d)<-[:MEMBER_OF]-() } AS total',
  W8: `CALL db.index.fulltext.queryNodes('entityNames', $word) YIELD node, score WHERE node:Organisation
WITH node, score LIMIT 20 RETURN node.id AS id, node.name AS name, score`,
  W9: `${partners('MATCH (o:Organisation {id: $organisation})')}
RETURN p.id AS id, p.name AS name, shared`,
  W10: `${shortest} UNWIND nodes(p) AS n RETURN n.id AS id, n.name AS name`,
  W11: `${surroundings('MATCH (o:Entity {id: $organisation})')}
RETURN e.n.id AS id, e.n.name AS name, e.d AS distance`,
  W12: 'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id AS id, e.name AS name, e.acronym AS acronym',
  W13: `${mostRelations} RETURN o.id AS id, o.name AS name, relations`,
  W14: `UNWIND $rows AS r MATCH (o:Entity {id: r.organisation}) MATCH (d:Dialogue {id: $dialogue})
MERGE (o)-[m:MEMBER_OF {id: r.id}]->(d) SET m.role = r.role, m.validFrom = r.validFrom, m.confidence = r.confidence
RETURN count(m) AS total`,
  W14clean: `MATCH (:Dialogue {id: $dialogue})<-[m:MEMBER_OF]-() WHERE m.id STARTS WITH 'w14-'
CALL (m) { DELETE m } IN TRANSACTIONS OF 1000 ROWS`,
  W14total: `MATCH (:Dialogue {id: $dialogue})<-[m:MEMBER_OF]-() WHERE m.id STARTS WITH 'w14-'
RETURN count(m) AS total`,
  W17: `MATCH (d:Dialogue {id: $dialogue})<-[m:MEMBER_OF]-(a)
WHERE (m.validFrom IS NULL OR m.validFrom <= $date) AND (m.validTo IS NULL OR m.validTo > $date)
WITH m, a LIMIT 20 RETURN ${edge('m')} AS edge, ${node('a')} AS node`,
} as const;

/** The same as bodies of fields, for what the generated API of side A cannot express. */
export const FIELD_BODIES = {
  partners: `${partners('WITH this AS o')} RETURN {id: p.id, name: p.name, shared: shared} AS partner`,
  surroundings: `${surroundings('WITH this AS o')} RETURN {id: e.n.id, name: e.n.name, distance: e.d} AS neighbour`,
  shortestPath: `${shortest} UNWIND nodes(p) AS n RETURN {id: n.id, name: n.name} AS step`,
  mostRelations: `${mostRelations} RETURN {id: o.id, name: o.name, relations: relations} AS row`,
} as const;
