import { BELONGING_TYPES } from '../../../../domain/relation-types.js';
import { ask } from '../../../core/ask/ask.js';
import { everyPage } from '../../../core/ask/every-page.js';
import { loadEvidence } from '../../../core/ask/load-evidence.js';
import type { State } from '../../../core/address/state.js';
import type { Evidence } from '../../../core/documents/evidence.js';
import { MEMBERSHIPS, type MembershipsPage, type MembershipsVariables } from '../documents.js';
import type { LoadedMatrix } from './load-matrix.js';
import type { Row } from './matrix.js';
import { isMembers } from './row-source.js';

/** By which relations rows are members of what they were chosen by, and who says so. */
export async function loadMemberships(
  { members }: Pick<LoadedMatrix, 'members'>,
  rows: readonly Row[],
  { on, known }: Pick<State, 'on' | 'known'>,
): Promise<readonly Evidence[]> {
  const ids: string[] = [];
  for (const [object, within] of members) {
    const subjects = rows.map(({ actor }) => actor.id).filter((id) => within.has(id));
    if (!isMembers(object) || subjects.length === 0) continue;
    ids.push(...(await allIds({ types: BELONGING_TYPES, subjects, object, on, known })));
  }
  return [...(await loadEvidence([...new Set(ids)], { on, known })).values()];
}

async function allIds(of: Omit<MembershipsVariables, 'after'>): Promise<readonly string[]> {
  const pages = await everyPage<MembershipsPage['asOf']['relations']>({
    load: async (after) => (await ask(MEMBERSHIPS, { ...of, after })).asOf.relations,
    next: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  return pages.flatMap(({ nodes }) => nodes.map(({ id }) => id));
}
