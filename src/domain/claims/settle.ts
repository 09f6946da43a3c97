import { keyText, type RelationKey, type RelationSummary } from '../relation.js';
import { claimOrder, findSpell, openedBy, type Spell } from './spells.js';
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
  const groups = new Map<string, Map<string, Evidence[]>>();
  const spellsOf = (key: RelationKey): Map<string, Evidence[]> => {
    const text = keyText(key);
    const spells = groups.get(text) ?? new Map<string, Evidence[]>();
    groups.set(text, spells);
    return spells;
  };
  for (const evidence of known) put(spellsOf(evidence.claim.key), evidence.relationId, evidence);
  const placed: { claim: Evidence['claim']; relationId: string }[] = [];
  for (const evidence of [...fresh].sort((a, b) => claimOrder(a.claim, b.claim))) {
    const { claim } = evidence;
    const spells = spellsOf(claim.key);
    const relationId = findSpell(claim, periods(spells))?.id ?? openedBy(claim);
    put(spells, relationId, evidence);
    placed.push({ claim, relationId });
  }
  return { placed, relations: touched(placed, asked, spellsOf) };
}

function put(spells: Map<string, Evidence[]>, id: string, evidence: Evidence): void {
  spells.set(id, [...(spells.get(id) ?? []), evidence]);
}

/** The period of each spell. One that is only denied lies where its denials do. */
function periods(spells: ReadonlyMap<string, readonly Evidence[]>): Spell[] {
  return [...spells].flatMap(([id, evidence]) => {
    const period = summarise(evidence) ?? summarise(evidence.map(asserted));
    return period === null ? [] : [{ id, period }];
  });
}

function asserted({ claim, document }: Evidence): Evidence {
  return { claim: { ...claim, polarity: 'ASSERTS' }, document };
}

function touched(
  placed: Settled['placed'],
  asked: ReadonlyMap<string, RelationKey>,
  spellsOf: (key: RelationKey) => ReadonlyMap<string, readonly Evidence[]>,
): SettledRelation[] {
  const keys = new Map([
    ...asked,
    ...placed.map(({ claim, relationId }) => [relationId, claim.key] as const),
  ]);
  return [...keys].map(([id, key]) => ({
    id,
    key,
    summary: summarise(spellsOf(key).get(id) ?? []),
  }));
}
