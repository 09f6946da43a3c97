import type { EntityRef } from '../../core/documents/picture.js';
import type { EntityFacet } from '../../core/model/facets.js';
import type { Membership } from '../../core/picture/fold.js';
import { words } from '../../core/words/words.js';
import { regionInWords } from '../../core/picture/region-words.js';
import type { FoldTraits } from './load-fold.js';

/** Ids of groups stand in addresses: plain letters and digits. */
function groupId(by: string, value: string): string {
  const plain = value.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `group:${by}-${plain}`.replace(/-+$/, '');
}

type Claim = (node: EntityRef, traits: FoldTraits) => Membership | null;

function shared(by: string, value: string | null | undefined, called: string): Membership | null {
  if (value == null || value === '') return null;
  return { group: groupId(by, value), named: (n) => words.menu.group(called, n) };
}

/** What puts an entity in a group, by the name of the attribute. */
const ATTRIBUTES: Readonly<Record<string, Claim>> = {
  kind: ({ kind }) => shared('kind', kind, words.kindsMany[kind]),
  region: ({ id }, { of }) => byRegion('region', valueOf(of, id, 'REGION')),
  subregion: ({ id }, { of }) => byRegion('subregion', valueOf(of, id, 'SUB_REGION')),
  type: ({ id }, { of }) => {
    const code = valueOf(of, id, 'ORGANISATION_TYPE');
    return shared('type', code, words.organisationTypes[code] ?? code);
  },
};

function valueOf(of: FoldTraits['of'], id: string, key: EntityFacet): string {
  return of.get(id)?.[key]?.[0]?.value ?? '';
}

function byRegion(by: string, region: string): Membership | null {
  return shared(by, region, regionInWords(region));
}

function ofBody(by: string): Claim {
  return ({ id }, { bodies }) => {
    const body = bodies.get(by);
    if (body?.members.has(id) !== true) return null;
    return { group: groupId('of', by), named: (n) => words.menu.members(body.name, n) };
  };
}

/** The groups that an entity may be in, in the order in which somebody chose them. */
export function claimsOf(
  fold: readonly string[],
  traits: FoldTraits,
): (node: EntityRef) => readonly Membership[] {
  const claims = fold.map((by) => ATTRIBUTES[by] ?? ofBody(by));
  return (node) => claims.flatMap((claim) => claim(node, traits) ?? []);
}
