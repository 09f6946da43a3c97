import { normalIdentifier } from '../../domain/checks/normal-identifier.js';
import { identifierKey, type Identifier } from '../../domain/entity.js';
import type { TimeView } from '../../domain/time/time-view.js';
import { identified } from '../../graph/read/identified.js';
import type { Shown } from '../../graph/query/shown.js';
import type { Context } from '../context.js';
import type { EntitySource } from '../entity/entity.js';
import { loadEntity } from '../entity/entity-source.js';

/** The entities that have these codes, in the order asked; null where a code is not known. */
export async function loadIdentified(
  context: Context,
  identifiers: readonly Identifier[],
  view: TimeView,
  shown: Shown,
): Promise<(EntitySource | null)[]> {
  const codes = identifiers.map(({ scheme, value }) => normalIdentifier({ scheme, value }));
  const known = codes.filter((code) => code !== null);
  const found = known.length === 0 ? [] : await context.engine.read(identified(known));
  const holders = new Map(found.map(({ key, id }) => [key, id]));
  return Promise.all(
    codes.map(async (code) => {
      const id = code === null ? undefined : holders.get(identifierKey(code));
      return id === undefined ? null : loadEntity(context, id, view, shown);
    }),
  );
}
