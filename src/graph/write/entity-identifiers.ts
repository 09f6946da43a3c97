import { identifierKey, type EntityInput, type Identifier } from '../../domain/entity.js';
import { DomainError } from '../../domain/errors.js';
import type { Transaction } from '../../engine/engine.js';
import { command, type Statement } from '../../engine/statement.js';

/** The codes that an entity is given, and those that it had. */
export interface GivenIdentifiers extends Pick<EntityInput, 'id' | 'identifiers'> {
  readonly held: readonly Identifier[];
}

/** Gives codes to entities and frees those they have no more. CONFLICT when one belongs to another. */
export async function storeIdentifiers(
  transaction: Transaction,
  entities: readonly GivenIdentifiers[],
): Promise<void> {
  const rows = entities.flatMap(({ id, identifiers }) =>
    identifiers.map((identifier) => ({ key: identifierKey(identifier), id })),
  );
  const dropped = entities.flatMap(({ identifiers, held }) => {
    const kept = new Set(identifiers.map(identifierKey));
    return held.map(identifierKey).filter((key) => !kept.has(key));
  });
  if (dropped.length > 0) {
    await transaction.run(
      command('UNWIND $keys AS key MATCH (i:Identifier {key: key}) DELETE i', { keys: dropped }),
    );
  }
  if (rows.length > 0) await claimIdentifiers(transaction, rows);
}

async function claimIdentifiers(
  transaction: Transaction,
  rows: readonly { key: string; id: string }[],
): Promise<void> {
  const held = await transaction.run<{ key: string; asked: string; holder: string }>({
    text: `UNWIND $rows AS row
MERGE (i:Identifier {key: row.key})
ON CREATE SET i.entityId = row.id
RETURN row.key AS key, row.id AS asked, i.entityId AS holder`,
    parameters: { rows },
    decode: (row) => row as { key: string; asked: string; holder: string },
  });
  const taken = held.find(({ asked, holder }) => asked !== holder);
  if (taken === undefined) return;
  throw identifierTaken(taken.key, taken.asked, taken.holder);
}

/** CONFLICT: a code stands for one entity. */
export function identifierTaken(key: string, asked: string, holder: string): DomainError {
  const [scheme, value] = key.split('|');
  return new DomainError(
    'CONFLICT',
    `The identifier ${scheme ?? ''} "${value ?? ''}" of ${asked} belongs to ${holder} already. Correct one of the two, or merge them.`,
    { path: 'input.identifiers' },
  );
}

/** Which entity has each of these codes; those that are free are left out. */
export function identifierHolders(
  keys: readonly string[],
): Statement<{ readonly key: string; readonly holder: string }> {
  return {
    text: `UNWIND $keys AS key
MATCH (i:Identifier {key: key})
RETURN i.key AS key, i.entityId AS holder`,
    parameters: { keys },
    decode: (row) => row as { key: string; holder: string },
  };
}
