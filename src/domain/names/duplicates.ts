import { pairId } from '../entity-merge.js';
import { codeOf, duplicateKeys, siteOf, type NamedEntity } from './duplicate-keys.js';
import { fold } from './fold.js';
import { cutName, kinship, type Kinship } from './kinship.js';
import { remembering } from '../remembering.js';

/** Why two entities may be the same, each with how much it says: 0–1. */
export const DUPLICATE_REASONS = {
  SAME_NAME: { weight: 0.9, description: 'The same primary name; case and accents apart.' },
  SAME_ALIAS: { weight: 0.75, description: 'A name of one is a name of the other.' },
  SAME_WORDS: {
    weight: 0.7,
    description: 'Two names of the same words; their order, small words and spellings apart.',
  },
  NAME_SLIP: { weight: 0.55, description: 'Two names that are one typing slip apart.' },
  SAME_ACRONYM: { weight: 0.45, description: 'The same acronym.' },
  SAME_CODE: { weight: 0.85, description: 'The same code, in registers of other names.' },
  SAME_WEBSITE: { weight: 0.6, description: 'The same website.' },
  SHARED_NEIGHBOURS: { weight: 0.1, description: 'Relations with the same entities; each counts.' },
} as const;

export type DuplicateReason = keyof typeof DUPLICATE_REASONS;

/** One reason, with what the two share: the name, the code, the number of neighbours. */
export interface Likeness {
  readonly reason: DuplicateReason;
  readonly detail: string;
}

/** Two entities that may be the same. */
export interface DuplicatePair {
  readonly a: string;
  readonly b: string;
  /** 0–1. */
  readonly score: number;
  readonly reasons: readonly Likeness[];
}

/** How many of a kind may have a name that is not their own: more, and it is a word of the trade. */
const MOST_NAMESAKES = 2;
/** A block with more members says nothing: half the ministries have "ministry" in their name. */
const LARGEST_BLOCK = 40;
const MOST_NEIGHBOURS_COUNTED = 6;

/**
 * Pairs that may be the same, best first. Only entities that share a key are compared (see
 * `duplicateKeys`), so the work grows with the entities and not with their pairs.
 */
export function findDuplicates(entities: readonly NamedEntity[]): DuplicatePair[] {
  const pairs = new Map<string, DuplicatePair>();
  for (const block of blocks(withoutCommonNames(entities)).values()) {
    if (block.length > LARGEST_BLOCK) continue;
    for (const [index, a] of block.entries()) {
      for (const b of block.slice(index + 1)) {
        const id = pairId(a.id, b.id);
        const pair = pairs.has(id) ? null : comparePair(a, b);
        if (pair !== null) pairs.set(id, pair);
      }
    }
  }
  return [...pairs.values()].sort(bestFirst);
}

/** Without the other names that many answer to: "Ministry of Interior" tells no two of them. */
function withoutCommonNames(entities: readonly NamedEntity[]): NamedEntity[] {
  const key = (kind: string, name: string): string => `${kind} ${folded(name)}`;
  const holders = new Map<string, number>();
  for (const { kind, names } of entities) {
    for (const name of new Set(names.map((one) => key(kind, one)))) {
      holders.set(name, (holders.get(name) ?? 0) + 1);
    }
  }
  return entities.map((entity) => ({
    ...entity,
    names: entity.names.filter(
      (name) =>
        name === entity.name || (holders.get(key(entity.kind, name)) ?? 0) <= MOST_NAMESAKES,
    ),
  }));
}

function blocks(entities: readonly NamedEntity[]): Map<string, NamedEntity[]> {
  const found = new Map<string, NamedEntity[]>();
  for (const entity of entities) {
    for (const key of duplicateKeys(entity)) {
      const block = found.get(key);
      if (block === undefined) found.set(key, [entity]);
      else if (block.length <= LARGEST_BLOCK) block.push(entity);
    }
  }
  return found;
}

export function bestFirst(x: DuplicatePair, y: DuplicatePair): number {
  return y.score - x.score || (pairId(x.a, x.b) < pairId(y.a, y.b) ? -1 : 1);
}

/** What speaks for two entities being the same; null when nothing does. */
export function comparePair(x: NamedEntity, y: NamedEntity): DuplicatePair | null {
  if (x.kind !== y.kind || haveOtherPlaces(x, y)) return null;
  const [a, b] = x.id < y.id ? [x, y] : [y, x];
  const reasons = [
    nameLikeness(a, b),
    acronymLikeness(a, b),
    codeLikeness(a, b),
    siteLikeness(a, b),
  ]
    .flat()
    .sort((p, q) => DUPLICATE_REASONS[q.reason].weight - DUPLICATE_REASONS[p.reason].weight);
  const sure = reasons.some(({ reason }) => reason === 'SAME_NAME' || reason === 'SAME_CODE');
  if (reasons.length === 0 || (!sure && haveOtherCodes(a, b))) return null;
  return {
    a: a.id,
    b: b.id,
    reasons,
    score: scoreOf(reasons.map(({ reason }) => weightOf(reason))),
  };
}

/** The pair with one reason more: neighbours that both have. */
export function withNeighbours(pair: DuplicatePair, shared: number): DuplicatePair {
  if (shared === 0) return pair;
  const each = Array<number>(Math.min(shared, MOST_NEIGHBOURS_COUNTED)).fill(
    weightOf('SHARED_NEIGHBOURS'),
  );
  const weights = [...pair.reasons.map(({ reason }) => weightOf(reason)), ...each];
  const reasons = [...pair.reasons, { reason: 'SHARED_NEIGHBOURS', detail: `${shared}` } as const];
  return { ...pair, reasons, score: scoreOf(weights) };
}

const weightOf = (reason: DuplicateReason): number => DUPLICATE_REASONS[reason].weight;

/** Reasons add up as independent ones do. Rounded, so that every engine sorts alike. */
function scoreOf(weights: readonly number[]): number {
  const doubt = weights.reduce((left, weight) => left * (1 - weight), 1);
  return Math.round((1 - doubt) * 1000) / 1000;
}

/** Cut once: a name is compared with many. */
const cut = remembering(cutName, 50_000);
const folded = (name: string): string => cut(name).text;

const BY_KINSHIP = {
  LETTERS: 'SAME_ALIAS',
  WORDS: 'SAME_WORDS',
  ORDER: 'SAME_WORDS',
  SLIP: 'NAME_SLIP',
} as const satisfies Record<Kinship, DuplicateReason>;
const CLOSEST = ['SAME_ALIAS', 'SAME_WORDS', 'NAME_SLIP'] as const;

function nameLikeness(a: NamedEntity, b: NamedEntity): Likeness[] {
  if (folded(a.name) === folded(b.name)) return [{ reason: 'SAME_NAME', detail: a.name }];
  const kin = a.names.flatMap((name) => b.names.flatMap((other) => kinOf(a, name, other)));
  const first = CLOSEST.flatMap((reason) => kin.find((one) => one.reason === reason) ?? [])[0];
  return first === undefined ? [] : [first];
}

function kinOf(a: NamedEntity, name: string, other: string): Likeness[] {
  const kin = kinship(cut(name), cut(other));
  if (kin === null) return [];
  const reason = BY_KINSHIP[kin];
  if (reason === 'SAME_ALIAS') return isAcronym(name, a) ? [] : [{ reason, detail: name }];
  // One telling word says nothing but what the letters say.
  if (reason === 'SAME_WORDS' && cut(name).telling.length < 2) return [];
  return [{ reason, detail: `${name} / ${other}` }];
}

const isAcronym = (name: string, { acronym }: NamedEntity): boolean =>
  acronym !== null && folded(name) === folded(acronym);

function acronymLikeness(a: NamedEntity, b: NamedEntity): Likeness[] {
  if (a.acronym === null || b.acronym === null) return [];
  return folded(a.acronym) === folded(b.acronym)
    ? [{ reason: 'SAME_ACRONYM', detail: a.acronym }]
    : [];
}

function codeLikeness(a: NamedEntity, b: NamedEntity): Likeness[] {
  const codes = new Set(b.identifiers.map(codeOf));
  const same = a.identifiers.find((one) => codeOf(one) !== '' && codes.has(codeOf(one)));
  return same === undefined
    ? []
    : [{ reason: 'SAME_CODE', detail: `${same.scheme} ${same.value}` }];
}

function siteLikeness(a: NamedEntity, b: NamedEntity): Likeness[] {
  const site = siteOf(a.website);
  return site !== '' && site === siteOf(b.website)
    ? [{ reason: 'SAME_WEBSITE', detail: a.website ?? '' }]
    : [];
}

/** Fields that tell two things of one name apart, and how much of them counts: of a date the year. */
const TELLING = { start: 4, adoptedOn: 4, published: 4, city: 100, country: 100 } as const;

/** Yearly meetings share their name; what differs is when and where. */
function haveOtherPlaces(a: NamedEntity, b: NamedEntity): boolean {
  return Object.entries(TELLING).some(([field, length]) => {
    const [left, right] = [a.fields[field], b.fields[field]];
    if (typeof left !== 'string' || typeof right !== 'string') return false;
    return fold(left).slice(0, length) !== fold(right).slice(0, length);
  });
}

/** A register that gives the two different codes holds them for two things. */
function haveOtherCodes(a: NamedEntity, b: NamedEntity): boolean {
  return a.identifiers.some(({ scheme, value }) => {
    const theirs = b.identifiers.filter((one) => one.scheme === scheme);
    return theirs.length > 0 && theirs.every((one) => one.value !== value);
  });
}
