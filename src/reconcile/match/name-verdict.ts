import { cutName, kinship, type Kinship } from '../../domain/names/kinship.js';
import { similarity } from '../../domain/names/likeness.js';
import { isActor, KINDS } from '../../domain/kinds.js';
import { acronymKey } from './acronyms.js';
import type { AskedParty } from './asked-party.js';
import { withoutForm } from './common-words.js';
import type { KnownParty } from './known-party.js';
import type { Verdict } from './party.js';
import { placing, type Placing } from './place-verdict.js';
import type { NameReading } from './read-name.js';

/** How sure a name is that is the same in this way. */
const SURE = { LETTERS: 0.99, WORDS: 0.98, ORDER: 0.96, SLIP: 0.94 } as const;
/** In short names another order or a slip makes another name. */
const FEWEST_WORDS = 3;
/** From here on names are near enough for a person to look at, and an acronym decides. */
const NEAR = 0.85;
const NEAR_WITH_ACRONYM = 0.8;

/** What the names say: the strongest of all their readings; null where nothing is alike. */
export function nameVerdict(asked: AskedParty, known: KnownParty): Verdict | null {
  let best: Verdict | null = null;
  for (const { readings } of asked.names) {
    // Only bodies have units and offices.
    for (const mine of isActor(known.entity.kind) ? readings : readings.slice(0, 1)) {
      if (mine.needs !== null && !known.acronyms.has(mine.needs)) continue;
      for (const { readings: others } of known.names) {
        for (const theirs of others) {
          const found = compare(asked, mine, known, theirs);
          if (found !== null && isStronger(found, best)) best = found;
        }
      }
    }
  }
  return best;
}

const RANK = { SAME: 2, MAYBE: 1, OTHER: 0 } as const;

export function isStronger(one: Verdict, other: Verdict | null): boolean {
  if (other === null) return true;
  return RANK[one.verdict] === RANK[other.verdict]
    ? one.score > other.score
    : RANK[one.verdict] > RANK[other.verdict];
}

function compare(
  asked: AskedParty,
  mine: NameReading,
  known: KnownParty,
  theirs: NameReading,
): Verdict | null {
  if (theirs.owner !== null || theirs.oneOf > 1 || theirs.needs !== null) return null;
  const kin = kinship(mine.cut, theirs.cut);
  const place = (): Placing => placing(asked, mine, known, theirs);
  if (kin !== null) {
    const placed = place();
    const isThere = placed === 'AGREES' && mine.countries.length > 0;
    return inPlace(sameName(asked, mine, known, kin, isThere), placed, known, theirs);
  }
  if (mine.owner !== null) return ofOwner(asked, mine, known, theirs);
  const likeness = similarity(mine.compared, theirs.compared);
  const acronym = [...asked.acronyms].some((one) => known.acronyms.has(one));
  if (likeness < (acronym ? NEAR_WITH_ACRONYM : NEAR)) return null;
  const { id } = known.entity;
  const why = `its name is like "${theirs.body}"`;
  if (acronym) {
    const sure: Verdict = {
      ...{ id, verdict: 'SAME', basis: 'NAME', score: 0.92 },
      why: `${why}, and so is its acronym`,
    };
    return inPlace(sure, place(), known, theirs);
  }
  return inPlace(
    { id, verdict: 'MAYBE', basis: 'LIKENESS', score: likeness * 0.8, why },
    place(),
    known,
    theirs,
  );
}

function sameName(
  asked: AskedParty,
  mine: NameReading,
  known: KnownParty,
  kin: Kinship,
  isThere: boolean,
): Verdict {
  const of = { id: known.entity.id, basis: 'NAME' } as const;
  const why = `it is called "${mine.body}"`;
  const doubt = doubtOf(asked, mine, known, kin) ?? doubtOfOwner(asked, mine, known, isThere);
  return doubt === null
    ? { ...of, verdict: 'SAME', score: SURE[kin], why }
    : { ...of, verdict: 'MAYBE', score: 0.75, why: `${why}, but ${doubt}` };
}

/** Why a name that is the same proves nothing by itself; null where it does. */
function doubtOf(
  { party }: AskedParty,
  { oneOf, cut }: NameReading,
  { entity: { kind } }: KnownParty,
  kin: Kinship,
): string | null {
  if (oneOf > 1) return 'it is only one of several names that stand side by side';
  if (cut.telling.length >= FEWEST_WORDS) return null;
  if (kin === 'ORDER') return 'its few words stand in another order';
  if (kin === 'SLIP') return 'with a letter more or less, and of few words';
  if (kind === party.kind || isActor(kind)) return null;
  return `the graph has it as a ${KINDS[kind].label.toLowerCase()}`;
}

function doubtOfOwner(
  asked: AskedParty,
  { owner }: NameReading,
  known: KnownParty,
  isThere: boolean,
): string | null {
  if (owner === null || isThere || isOwner(asked, owner, known)) return null;
  return `as a unit of ${owner}`;
}

/** A unit is known where its acronym is, or where it is a part of the owner that the name tells. */
function isOwner(asked: AskedParty, owner: string, { acronyms, wholes }: KnownParty): boolean {
  if ([...asked.acronyms].some((one) => acronyms.has(one))) return true;
  if (wholes.length === 0) return false;
  const told = cutName(owner);
  return wholes.some((whole) => kinship(told, whole) !== null);
}

/** `European Commission - Migration and Home Affairs`: the unit may leave out what kind of unit it is. */
function ofOwner(
  asked: AskedParty,
  mine: NameReading,
  known: KnownParty,
  theirs: NameReading,
): Verdict | null {
  const bare = withoutForm(mine.cut.telling).join(' ');
  const isCalled = bare !== '' && bare === withoutForm(theirs.cut.telling).join(' ');
  if (!isCalled && !known.acronyms.has(acronymKey(mine.body))) return null;
  if (mine.owner === null || !isOwner(asked, mine.owner, known)) return null;
  const why = `it is the part of ${mine.owner} called "${theirs.body}"`;
  return { id: known.entity.id, verdict: 'SAME', basis: 'NAME', score: 0.93, why };
}

/** A verdict on the name, in the light of where both are. */
function inPlace(
  verdict: Verdict,
  place: Placing,
  known: KnownParty,
  theirs: NameReading,
): Verdict | null {
  const { id, name } = known.entity;
  const but = (score: number, doubt: string): Verdict => ({
    ...{ id, verdict: 'MAYBE', basis: verdict.basis, score: Math.min(score, verdict.score) },
    why: `${verdict.why}, but ${doubt}`,
  });
  switch (place) {
    case 'AGREES':
      return { ...verdict, why: `${verdict.why}, in the same country` };
    case 'FREE':
      return verdict;
    case 'MISSING':
      return but(0.7, 'bodies of several countries are, and its country is not known');
    case 'BRANCH':
      return but(0.65, `it may be a branch of "${theirs.body}"`);
    case 'ELSEWHERE':
      return but(0.7, 'the source has it in another country');
    case 'OFFICE':
      return {
        ...{ id, verdict: 'OTHER', basis: 'NAME', score: 0.6 },
        why: `it is an office of ${name} in one country`,
      };
    default:
      return null;
  }
}
