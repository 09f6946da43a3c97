import { descriptionId } from '../../domain/claims/description.js';
import { cleanDescription } from '../../domain/checks/clean-description.js';
import type { Engine } from '../../engine/engine.js';
import { identifyClaims } from '../../graph/write/identify-claims.js';
import { readerOf } from '../load/reader-of.js';
import type { Item } from '../sources/item.js';
import { packSource } from '../sources/pack/pack-source.js';

/** What a pack brings, by ids of the store. */
export interface PackContents {
  readonly entities: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

/** Claims that are identified in one statement. */
const BATCH = 2000;

/** The ids that what the files of a pack say has in the store, whether it is there or not. */
export async function packContents(
  engine: Pick<Engine, 'read' | 'findNames'>,
  { name, folder }: { readonly name: string; readonly folder: string },
  signal: AbortSignal,
): Promise<PackContents> {
  const entities = new Set<string>();
  const claims = new Set<string>();
  const reading = { engine, signal, onProgress: () => undefined, onCount: () => undefined };
  let waiting: Extract<Item, { item: 'claim' }>[] = [];
  const identify = async (): Promise<void> => {
    const given = waiting.map(({ claim }, group) => ({ group, claim }));
    const { drafts } = await identifyClaims(readerOf(engine), given);
    for (const { claim } of drafts) claims.add(claim.id);
    waiting = [];
  };
  for await (const item of packSource.read([{ name, path: folder }], {}, reading)) {
    if (item.item === 'entity') {
      entities.add(item.entity.id);
      for (const one of item.descriptions) claims.add(descriptionId(cleanDescription(one).value));
    } else if (item.item === 'claim') {
      waiting.push(item);
      if (waiting.length >= BATCH) await identify();
    }
  }
  await identify();
  return { entities, claims };
}
