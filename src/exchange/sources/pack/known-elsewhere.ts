import { isEntityId } from '../../../domain/ids.js';
import type { Engine } from '../../../engine/engine.js';
import { documentsById } from '../../../graph/read/documents.js';
import { liveAmong } from '../../../graph/write/require-entities.js';
import type { SeedData } from './seed-data.js';

/** What the files speak of and do not bring themselves. */
export interface KnownElsewhere {
  readonly entities: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

/** Nothing: the files must bring all that they speak of. */
export const NOTHING_ELSE: KnownElsewhere = { entities: new Set(), documents: new Set() };

/** Which of the entities and documents that the files speak of the graph has. */
export async function knownElsewhere(
  engine: Pick<Engine, 'read'>,
  data: SeedData,
): Promise<KnownElsewhere> {
  const ends = data.relations.flatMap(({ value }) => [value.subject, value.object]);
  const countries = data.entities.flatMap(({ value }) => Object.values(value.fields));
  const ids = [...new Set([...ends, ...countries])].filter((id) => isEntityId(id));
  const cited = [
    ...data.entities.map(({ value }) => value.source.document),
    ...[data.values, data.names, data.identifiers, data.relations].flatMap((rows) =>
      rows.map(({ value }: { readonly value: { readonly document: string } }) => value.document),
    ),
  ];
  const documents = [...new Set(cited)].filter((id) => id !== '');
  const found = await engine.read(documentsById(documents));
  return {
    entities: await liveAmong({ run: (statement) => engine.read(statement) }, ids),
    documents: new Set(found.map(({ id }) => id)),
  };
}
