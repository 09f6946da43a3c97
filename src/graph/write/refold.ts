import { PRESENT } from '../../domain/time/time-view.js';
import type { Engine, Transaction } from '../../engine/engine.js';
import { command, type Statement } from '../../engine/statement.js';
import { derivedOf, derivedOfDocument, FOLDING, searchNamesOf } from '../derived.js';
import { LIVE } from '../query/clauses.js';
import { entityOf, maybe, type Stored } from '../stored.js';
import { entityProperties } from './entity-properties.js';

const BATCH = 500;

/**
 * Brings a store that an older version wrote in line with the rules of folding of this one: order,
 * filters and the name index of all entities and documents. What they say, and when they changed,
 * stays as it is. Can be broken off and begun again.
 * @returns how many nodes were written.
 */
export async function refold(
  engine: Pick<Engine, 'read' | 'write' | 'checkpoint'>,
): Promise<number> {
  let written = 0;
  for (const some of [refoldEntities, refoldDocuments]) {
    let last = BATCH;
    while (last === BATCH) {
      last = await some(engine);
      written += last;
    }
  }
  if (written > 0) await engine.checkpoint();
  return written;
}

async function refoldEntities(engine: Pick<Engine, 'read' | 'write'>): Promise<number> {
  const nodes = await engine.read(outdated('Entity'));
  if (nodes.length === 0) return 0;
  const entities = nodes.map((node) => ({
    entity: entityOf(node, PRESENT),
    isLive: node.retractedAt === LIVE,
  }));
  const rows = entities.map(({ entity }) => ({
    id: entity.id,
    props: { ...derivedOf(entity), fingerprint: entityProperties(entity).fingerprint },
  }));
  const work = async (transaction: Transaction): Promise<void> => {
    await transaction.run(
      command('UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n += row.props', { rows }),
    );
    await transaction.indexNames(
      entities.map(({ entity, isLive }) => ({
        ...{ id: entity.id, kind: entity.kind },
        names: isLive ? searchNamesOf(entity) : [],
      })),
    );
  };
  await engine.write(work, { durable: false });
  return nodes.length;
}

async function refoldDocuments(engine: Pick<Engine, 'read' | 'write'>): Promise<number> {
  const nodes = await engine.read(outdated('Document'));
  if (nodes.length === 0) return 0;
  const rows = nodes.map(({ id, title, publisher }) => ({
    id,
    props: derivedOfDocument({ title: String(title), publisher: maybe(publisher) }),
  }));
  await engine.write(
    (transaction) =>
      transaction.run(
        command('UNWIND $rows AS row MATCH (n:Document {id: row.id}) SET n += row.props', { rows }),
      ),
    { durable: false },
  );
  return nodes.length;
}

function outdated(label: 'Entity' | 'Document'): Statement<Stored> {
  return {
    text: `MATCH (n:${label})
WHERE n.folding IS NULL OR n.folding <> $folding
RETURN n {.*} AS props LIMIT $limit`,
    parameters: { folding: FOLDING, limit: BATCH },
    decode: ({ props }) => props as Stored,
  };
}
