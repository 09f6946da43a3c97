import { isActor } from '../../domain/kinds.js';
import { ministryCalled } from '../../domain/names/ministry.js';
import { similarity } from '../../domain/names/likeness.js';
import type { AskedParty } from './asked-party.js';
import type { KnownParty } from './known-party.js';
import { isStronger, nameVerdict } from './name-verdict.js';
import type { Verdict } from './party.js';

/** How like a name must be that a code speaks for; less where an acronym does too. */
const NEAR_WITH_CODE = 0.8;
const NEAR_WITH_BOTH = 0.5;
/** Two letters stand for too much. */
const SHORTEST_PROOF = 3;
/** IATI OrganisationType: those of governments may be called as their country is. */
const PRIVATE = ['21', '22', '23', '24', '30', '60', '70', '71', '72', '73', '80'];

/**
 * What an entity is to a party; null where nothing speaks for it.
 * @param coded whether a code of the party is one of the entity's.
 */
export function judge(asked: AskedParty, known: KnownParty, coded: boolean): Verdict | null {
  const { kind, orKinds } = asked.party;
  if (![kind, ...orKinds].includes(known.entity.kind)) return null;
  const found = [
    // What names a country is weighed as that, whether the graph has the name or not.
    countryVerdict(asked, known) ?? nameVerdict(asked, known),
    acronymVerdict(asked, known),
    ministryVerdict(asked, known),
  ].reduce((best, one) => (one !== null && isStronger(one, best) ? one : best), null);
  const verdict = found === null ? null : withFunctions(asked, known, found);
  return coded ? withCode(asked, known, verdict) : verdict;
}

/** The government acts under the entity of its country. */
function countryVerdict({ called, party }: AskedParty, { entity }: KnownParty): Verdict | null {
  if (entity.kind !== 'COUNTRY' || !called.includes(entity.id)) return null;
  const { id, name } = entity;
  const why = `it names ${name}`;
  const of = { id, basis: 'COUNTRY' } as const;
  if (called.length > 1) {
    return { ...of, verdict: 'MAYBE', score: 0.6, why: `${why}, and others too` };
  }
  if (PRIVATE.includes(party.organisationType ?? '')) {
    return { ...of, verdict: 'MAYBE', score: 0.6, why: `${why}, but is no public body` };
  }
  return { ...of, verdict: 'SAME', score: 0.97, why };
}

function acronymVerdict(
  { onlyAcronym }: AskedParty,
  { entity, acronyms }: KnownParty,
): Verdict | null {
  if (onlyAcronym === null || !acronyms.has(onlyAcronym)) return null;
  const of = { id: entity.id, basis: 'ACRONYM' } as const;
  const why = `it is the acronym of ${entity.name}`;
  if (onlyAcronym.length < SHORTEST_PROOF || !isActor(entity.kind)) {
    return { ...of, verdict: 'MAYBE', score: 0.6, why: `${why}, which others may have` };
  }
  return { ...of, verdict: 'SAME', score: 0.9, why };
}

/** A ministry of the same country that is for the same. */
function ministryVerdict({ ministry }: AskedParty, known: KnownParty): Verdict | null {
  if (ministry === null || !isMinistry(known)) return null;
  const [country, ...more] = ministry.countries;
  if (country === undefined || more.length > 0 || !known.countries.has(country)) return null;
  const { id, fields } = known.entity;
  const own = functionsOf(fields['functions']);
  if (!ministry.functions.every((one) => own.includes(one))) return null;
  const why = `it is a ministry of that country for ${ministry.functions.join(', ')}`;
  const of = { id, basis: 'MINISTRY' } as const;
  return own.length === ministry.functions.length
    ? { ...of, verdict: 'SAME', score: 0.9, why }
    : { ...of, verdict: 'MAYBE', score: 0.7, why: `${why} and more` };
}

const isMinistry = ({ names }: KnownParty): boolean =>
  names.some(({ readings }) => readings.some(({ body }) => ministryCalled(body) !== null));

const functionsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? (value as string[]) : [];

/** Two public bodies that are for nothing in common are two, whatever they are called. */
function withFunctions({ party }: AskedParty, { entity }: KnownParty, verdict: Verdict): Verdict {
  const own = functionsOf(entity.fields['functions']);
  const differ =
    own.length > 0 &&
    party.functions.length > 0 &&
    !party.functions.some((one) => own.includes(one));
  if (!differ || verdict.verdict !== 'SAME') return verdict;
  return {
    ...verdict,
    verdict: 'MAYBE',
    score: 0.7,
    why: `${verdict.why}, but is for something else`,
  };
}

/** A code is proof with a name that may be its own; with another name it is a question. */
function withCode(asked: AskedParty, known: KnownParty, verdict: Verdict | null): Verdict {
  const { id, name } = known.entity;
  const of = { id, basis: 'CODE' } as const;
  if (verdict?.verdict === 'SAME') {
    return { ...verdict, ...of, score: 1, why: `${verdict.why}, and has its code` };
  }
  const question = (why: string): Verdict => ({ ...of, verdict: 'MAYBE', score: 0.7, why });
  if (verdict !== null && verdict.basis !== 'LIKENESS') {
    return question(`it has the code of ${name}, but ${verdict.why}`);
  }
  const acronym = [...asked.acronyms].some((one) => known.acronyms.has(one));
  const likeness = likenessOf(asked, known);
  if (likeness < (acronym ? NEAR_WITH_BOTH : NEAR_WITH_CODE)) {
    return question(`it has the code of ${name}, but another name`);
  }
  return {
    ...of,
    verdict: 'SAME',
    score: 0.97,
    why: `it has the code of ${name}, and a name like it`,
  };
}

function likenessOf(asked: AskedParty, known: KnownParty): number {
  const mine = asked.names.flatMap(({ readings }) => readings.slice(0, 1));
  const theirs = known.names.flatMap(({ readings }) => readings);
  const all = mine.flatMap((one) =>
    theirs.map((other) => similarity(one.compared, other.compared)),
  );
  return Math.max(0, ...all);
}
