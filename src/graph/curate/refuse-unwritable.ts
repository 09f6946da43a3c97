import { cleanDescription } from '../../domain/checks/clean-description.js';
import { accepted } from '../../domain/checks/cleaning.js';
import type { DescriptionInput } from '../../domain/claims/description.js';
import { identifierKey } from '../../domain/entity.js';
import {
  allGranted,
  DomainError,
  invalidInput,
  notFound,
  tried,
  type Tried,
} from '../../domain/errors.js';
import type { Transaction } from '../../engine/engine.js';
import { documentsById } from '../read/documents.js';
import { identifierTaken, identifierHolders } from '../write/entity-identifiers.js';
import { refuseGone, withdrawnAmong } from '../write/settle-entities.js';
import type { Prepared } from './prepared.js';

/**
 * Refuses what would make the writing of all fail: a document that is not there, an entity that was
 * withdrawn, a code that belongs to another, a new entity whose name nothing asserts. The same
 * statements serve all.
 */
export async function refuseUnwritable(
  transaction: Transaction,
  prepared: readonly Tried<Prepared>[],
  accepts: boolean,
): Promise<Tried<Prepared>[]> {
  const sound = allGranted(prepared);
  const descriptions = sound.flatMap((one) => one.descriptions);
  const documents = [...new Set(descriptions.map(({ document }) => document))];
  const cited = await transaction.run(documentsById(documents));
  const gone = await transaction.run(withdrawnAmong(sound.map(({ id }) => id)));
  const keys = sound.flatMap((one) => (accepts ? keysOf(one) : []));
  const held = await transaction.run(identifierHolders([...new Set(keys)]));
  const there: There = {
    documents: new Set(cited.map(({ id }) => id)),
    withdrawn: new Set(gone),
    holders: new Map(held.map(({ key, holder }) => [key, holder])),
    said: new Set(),
  };
  return prepared.map((one) =>
    one instanceof DomainError ? one : tried(() => writable(one, there, accepts)),
  );
}

/** What is there already, and what the inputs before this one bring. */
interface There {
  readonly documents: ReadonlySet<string>;
  readonly withdrawn: ReadonlySet<string>;
  /** The entity that has each code. */
  readonly holders: Map<string, string>;
  /** Pairs of document and entity. */
  readonly said: Set<string>;
}

function writable(one: Prepared, there: There, accepts: boolean): Prepared {
  one.descriptions.forEach((description) => accepted(cleanDescription(description)));
  const lost = one.descriptions.find(({ document }) => !there.documents.has(document));
  if (lost !== undefined) throw notFound('document', lost.document, 'evidence');
  if (there.withdrawn.has(one.id)) refuseGone(one.id);
  if (accepts) {
    refuseNameless(one);
    refuseTaken(one, there);
  }
  refuseSaidTwice(one, there);
  if (accepts) for (const key of keysOf(one)) there.holders.set(key, one.id);
  for (const { document } of one.descriptions) there.said.add(`${document} ${one.id}`);
  return one;
}

const asserts = ({ polarity }: DescriptionInput): boolean => polarity === 'ASSERTS';

function refuseNameless({ id, isNew, descriptions }: Prepared): void {
  if (!isNew || descriptions.some(asserts)) return;
  throw invalidInput(`${id} is new and needs a name that a document asserts.`, 'input.name');
}

function refuseTaken(one: Prepared, { holders }: There): void {
  for (const key of keysOf(one)) {
    const holder = holders.get(key);
    if (holder !== undefined && holder !== one.id) throw identifierTaken(key, one.id, holder);
  }
}

function refuseSaidTwice({ id, descriptions }: Prepared, { said }: There): void {
  const twice = descriptions.find(({ document }) => said.has(`${document} ${id}`));
  if (twice === undefined) return;
  throw invalidInput(
    `An input before this one gives what ${twice.document} says of ${id}. Put both into one.`,
    'evidence',
  );
}

/** The codes that an entity is given by something that asserts them. */
function keysOf({ clean, descriptions }: Prepared): string[] {
  const gives = descriptions.some(
    (one) => asserts(one) && one.speaksOf?.includes('identifiers') !== false,
  );
  return gives ? clean.identifiers.map(identifierKey) : [];
}
