import { keyText, type RelationKey, type RelationSummary } from '../relation.js';
import { GrowingSpell } from './growing-spell.js';
import { findSpell, inClaimOrder, openedBy } from './spells.js';
import { summarise, type Evidence } from './summarise.js';

export interface PlacedEvidence extends Evidence {
  readonly relationId: string;
}

/** A relation as its accepted claims now have it; `summary` is null when none asserts it. */
export interface SettledRelation {
  readonly id: string;
  readonly key: RelationKey;
  readonly summary: RelationSummary | null;
}

export interface Settled {
  /** The new claims with the relation each belongs to. */
  readonly placed: readonly { claim: Evidence['claim']; relationId: string }[];
  /** The relations that new claims touch, and those asked for. */
  readonly relations: readonly SettledRelation[];
}

/**
 * Finds the spell of each new claim and what each touched relation then adds up to.
 * @param asked relations, with their keys, to sum up even if no new claim touches them.
 */
export function settle(
  fresh: readonly Evidence[],
  known: readonly PlacedEvidence[],
  asked: ReadonlyMap<string, RelationKey> = new Map(),
): Settled {
  const groups = new Map<string, Map<string, GrowingSpell>>();
  const spellsOf = (key: RelationKey): Map<string, GrowingSpell> => {
    const text = keyText(key);
    const spells = groups.get(text) ?? new Map<string, GrowingSpell>();
    groups.set(text, spells);
    return spells;
  };
  for (const evidence of known) put(spellsOf(evidence.claim.key), evidence.relationId, evidence);
  const placed: { claim: Evidence['claim']; relationId: string }[] = [];
  for (const evidence of inClaimOrder(fresh)) {
    const { claim } = evidence;
    const spells = spellsOf(claim.key);
    const relationId = findSpell(claim, spells.values())?.id ?? openedBy(claim);
    put(spells, relationId, evidence);
    placed.push({ claim, relationId });
  }
  return { placed, relations: touched(placed, asked, spellsOf) };
}

function put(spells: Map<string, GrowingSpell>, id: string, evidence: Evidence): void {
  const spell = spells.get(id) ?? new GrowingSpell(id);
  spells.set(id, spell);
  spell.add(evidence);
}

function touched(
  placed: Settled['placed'],
  asked: ReadonlyMap<string, RelationKey>,
  spellsOf: (key: RelationKey) => ReadonlyMap<string, GrowingSpell>,
): SettledRelation[] {
  const keys = new Map([
    ...asked,
    ...placed.map(({ claim, relationId }) => [relationId, claim.key] as const),
  ]);
  return [...keys].map(([id, key]) => ({
    id,
    key,
    summary: summarise(spellsOf(key).get(id)?.evidence ?? []),
  }));
}
