import type { RelationType } from '../../../src/domain/relation-types.js';
import { pick, place, random, type Random } from '../random.js';
import { day, plainId, two } from './entities.js';
import { PLAIN_MIXES, PLAIN_SKEW, type PlainMix, type Shares } from './mixes.js';
import { PLAIN_KINDS, PLAIN_SIZES, plainCounts, type PlainKind, type PlainSize } from './size.js';

/** A relation as any model can hold it. */
export interface PlainRelation {
  /** A serial number, `r7`. */
  readonly id: string;
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
  readonly role: string;
  readonly confidence: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Of FUNDS, in euros. */
  readonly amount: number | null;
}

const SEED = 977;
const SEED_STEP = 31;

/**
 * All relations, type by type. Two entities have at most one of a type. Few entities of each kind
 * have most of them.
 */
export function* plainRelations(size: PlainSize): Generator<PlainRelation> {
  const counts = plainCounts(size);
  const strides = stridesOf(counts);
  let serial = 0;
  for (const [index, mix] of PLAIN_MIXES.entries()) {
    const next = random(SEED + index * SEED_STEP);
    const seen = new Set<number>();
    const wanted = Math.round(PLAIN_SIZES[size].relations * mix.share);
    for (let made = 0; made < wanted; made += 1) {
      const pair = drawPair({ next, mix, counts, strides, seen });
      if (pair === null) continue;
      yield makeRelation(`r${serial}`, mix, pair, next);
      serial += 1;
    }
  }
}

type Numbers = Readonly<Record<PlainKind, number>>;

/** One entity of a kind. */
interface End {
  readonly kind: PlainKind;
  readonly index: number;
}

interface Draw {
  readonly next: Random;
  readonly mix: PlainMix;
  readonly counts: Numbers;
  readonly strides: Numbers;
  readonly seen: Set<number>;
}

const TRIES = 8;
/** After so many tries without a new pair, all subjects, then all objects, are as likely. */
const SKEWED_SUBJECTS = 4;
const SKEWED_OBJECTS = 6;
/** Members are drawn flatter, so that a large dialogue has many. */
const MEMBER_SKEW = 1.4;

/** Two different entities that have no relation of this type yet; null when none was found. */
function drawPair({ next, mix, counts, strides, seen }: Draw): readonly [End, End] | null {
  const draw = (kind: PlainKind, skew: number): End => {
    const rank = place(next, counts[kind], skew);
    return { kind, index: (rank * strides[kind]) % counts[kind] };
  };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const subjectKind = choose(next, mix.subjects);
    const objectKind = choose(next, mix.objects);
    const subject = draw(subjectKind, subjectSkew(mix, subjectKind, attempt));
    const object = draw(objectKind, attempt < SKEWED_OBJECTS ? PLAIN_SKEW[objectKind] : 1);
    if (subjectKind === objectKind && subject.index === object.index) continue;
    const key = pairKey(subject, object, counts.PROJECT);
    if (seen.has(key)) continue;
    seen.add(key);
    return [subject, object];
  }
  return null;
}

function subjectSkew({ type }: PlainMix, kind: PlainKind, attempt: number): number {
  if (attempt >= SKEWED_SUBJECTS) return 1;
  return type === 'MEMBER_OF' ? MEMBER_SKEW : PLAIN_SKEW[kind];
}

function pairKey(subject: End, object: End, most: number): number {
  const kinds =
    PLAIN_KINDS.indexOf(subject.kind) * PLAIN_KINDS.length + PLAIN_KINDS.indexOf(object.kind);
  return (kinds * most + subject.index) * most + object.index;
}

function makeRelation(
  id: string,
  { type, roles }: PlainMix,
  [subject, object]: readonly [End, End],
  next: Random,
): PlainRelation {
  const role = pick(next, roles);
  const confidence = Math.round(next() * 100) / 100;
  return {
    id,
    type,
    subject: plainId(subject.kind, subject.index),
    object: plainId(object.kind, object.index),
    role,
    confidence,
    ...period(next),
    amount: type === 'FUNDS' ? Math.round(next() * 5e6) : null,
  };
}

/** Six in seven have a start, and of those nearly half an end. */
function period(next: Random): Pick<PlainRelation, 'validFrom' | 'validTo'> {
  if (next() >= 0.85) return { validFrom: null, validTo: null };
  const validFrom = day(next);
  if (next() >= 0.45) return { validFrom, validTo: null };
  const year = Number(validFrom.slice(0, 4)) + 1 + Math.floor(next() * 12);
  return { validFrom, validTo: `${year}-${two(1 + Math.floor(next() * 12))}-15` };
}

function choose(next: Random, shares: Shares): PlainKind {
  let left = next();
  for (const [kind, share] of shares) {
    if (left < share) return kind;
    left -= share;
  }
  return shares[0]?.[0] ?? 'ORGANISATION';
}

const STRIDE = 7919 * 104729;

/** Steps from rank to index, so that the entities with most relations are not the first ones. */
function stridesOf(counts: Numbers): Numbers {
  const stride = (count: number): number => {
    let step = STRIDE % count || 1;
    while (divisor(step, count) !== 1) step += 1;
    return step;
  };
  return Object.fromEntries(PLAIN_KINDS.map((kind) => [kind, stride(counts[kind])])) as Numbers;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
