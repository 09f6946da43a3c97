import { KINDS } from '../../../src/domain/kinds.js';
import { showProgress } from '../../../src/cli/progress.js';
import { plainEntities } from '../../generate/plain/entities.js';
import { plainRelations } from '../../generate/plain/relations.js';
import { PLAIN_KINDS, PLAIN_SIZES, type PlainSize } from '../../generate/plain/size.js';
import { openDatabase, type Cypher } from '../sides/cypher.js';

const BATCH = 10_000;
const INDEXES_S = 900;

/** Fills an empty database for sides A and B: nodes with a label for their kind, and indexes. */
export async function fillPlain(uri: string, size: PlainSize): Promise<void> {
  const database = openDatabase(uri);
  const { write } = database;
  try {
    await write('CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE');
    await writeEntities(write, size);
    await writeRelations(write, size);
    for (const text of indexes()) await write(text);
    await write('CALL db.awaitIndexes($seconds)', { seconds: INDEXES_S });
  } finally {
    await database.close();
  }
}

async function writeEntities(write: Cypher, size: PlainSize): Promise<void> {
  for (const [kind, rows] of groups(plainEntities(size), (entity) => entity.kind)) {
    await write(`UNWIND $rows AS row CREATE (n:Entity:${KINDS[kind].label}) SET n = row`, {
      rows: rows.map(({ id, name, acronym, description, startDate }) => ({
        ...{ id, name, acronym, description, startDate },
      })),
    });
  }
}

async function writeRelations(write: Cypher, size: PlainSize): Promise<void> {
  const progress = showProgress('plain relations');
  const total = PLAIN_SIZES[size].relations;
  let done = 0;
  for (const [type, rows] of groups(plainRelations(size), (relation) => relation.type)) {
    await write(
      `UNWIND $rows AS row MATCH (a:Entity {id: row.subject}) MATCH (b:Entity {id: row.object})
CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      {
        rows: rows.map(({ subject, object, id, role, confidence, validFrom, validTo, amount }) => ({
          ...{ subject, object },
          properties: { id, role, confidence, validFrom, validTo, amount },
        })),
      },
    );
    done += rows.length;
    progress.show({ done, total });
  }
  progress.end();
}

/** The items in batches of one key each, in their order. */
function* groups<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Generator<readonly [Key, readonly Item[]]> {
  let batch: Item[] = [];
  let key: Key | undefined;
  for (const item of items) {
    const next = keyOf(item);
    if (key !== undefined && (next !== key || batch.length === BATCH)) {
      yield [key, batch];
      batch = [];
    }
    key = next;
    batch.push(item);
  }
  if (key !== undefined) yield [key, batch];
}

function indexes(): string[] {
  const labels = PLAIN_KINDS.map((kind) => KINDS[kind].label);
  return [
    ...labels.map(
      (label) =>
        `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    ),
    ...['Entity', ...labels].map(
      (label) =>
        `CREATE INDEX ${label.toLowerCase()}_name IF NOT EXISTS FOR (n:${label}) ON (n.name)`,
    ),
    'CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.acronym]',
  ];
}
