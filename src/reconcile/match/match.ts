import { setImmediate } from 'node:timers/promises';
import type { Entity } from '../../domain/entity.js';
import type { EntityKind } from '../../domain/kinds.js';
import { matchId, type MatchDecision } from '../../domain/match-decision.js';
import { PRESENT } from '../../domain/time/time-view.js';
import type { Engine } from '../../engine/engine.js';
import { entitiesById } from '../../graph/read/entities-by-id.js';
import { findMerged } from '../../graph/read/redirects.js';
import { askedParty, type AskedParty } from './asked-party.js';
import { belongings, publicBodiesOf } from './belongings.js';
import { idsByCode } from './codes.js';
import { decide } from './decide.js';
import { judge } from './judge.js';
import { knownParty, type KnownParty } from './known-party.js';
import { NameBook } from './name-book.js';
import { acronymsKey, nameKeys } from './name-keys.js';
import { officeNames } from './office-names.js';
import type { Match, Party } from './party.js';

/** What was decided before, by the id of the decision (`matchId`). */
export type Decisions = ReadonlyMap<string, MatchDecision>;

/** How many entities one statement reads. */
const AT_ONCE = 500;
const NOTHING = { countries: [], wholes: [] };

/**
 * Finds the entities that parties are. One for a whole import: it holds the names of the graph in
 * memory, and looks at what was recorded since before each batch.
 */
export class Matcher {
  readonly #books = new Map<EntityKind, NameBook>();

  constructor(private readonly engine: Pick<Engine, 'read'>) {}

  /**
   * What each party is, in their order: some four statements, however many there are. Give some
   * hundred at once.
   */
  async match(parties: readonly Party[], decisions: Decisions = new Map()): Promise<Match[]> {
    const first = await this.#matchOnce(parties, decisions);
    const renamed = first
      .map(({ names }, at) => ({ names, at }))
      .filter(({ names }) => names.length > 0);
    const offices = renamed.flatMap(({ names, at }) => {
      const party = parties[at];
      return party === undefined ? [] : [{ ...party, otherNames: [...party.otherNames, ...names] }];
    });
    const second = offices.length === 0 ? [] : await this.#matchOnce(offices, decisions);
    const known = new Map(renamed.map(({ at }, place) => [at, second[place]?.match]));
    return first.map(({ match }, at) => {
      const office = known.get(at);
      return office?.decision === 'SAME' ? office : match;
    });
  }

  /** Each match, and for a new office of a known body the names that it may have in the graph. */
  async #matchOnce(
    parties: readonly Party[],
    decisions: Decisions,
  ): Promise<{ readonly match: Match; readonly names: readonly string[] }[]> {
    const asked = parties.map(askedParty);
    const coded = await idsByCode(this.engine, parties);
    const bodies = await this.#ministriesOf(asked);
    const books = await this.#read(parties);
    const ids = asked.map((one, at) => [
      ...new Set([
        ...(coded[at] ?? []),
        ...one.called,
        ...lookUp(one, books),
        ...(bodies[at] ?? []),
      ]),
    ]);
    const decided = parties.map((party) => decisions.get(matchId(party)) ?? null);
    const known = await this.#known([
      ...ids.flat(),
      ...decided.flatMap((one) => (one === null ? [] : [one.entity ?? [], one.not].flat())),
    ]);
    const found: { match: Match; names: readonly string[] }[] = [];
    for (const [at, one] of asked.entries()) {
      const some = ids[at] ?? [];
      const match = matchOne(one, decided[at] ?? null, some, coded[at] ?? [], known);
      const wholes = match.decision === 'NEW' ? some.flatMap((id) => known.get(id) ?? []) : [];
      found.push({ match, names: wholes.flatMap((whole) => officeNames(one, whole)) });
      // Comparing names is work of this process alone; others get their turn.
      if (at % 50 === 49) await setImmediate();
    }
    return found;
  }

  async #read(parties: readonly Party[]): Promise<NameBook[]> {
    const kinds = new Set(parties.flatMap(({ kind, orKinds }) => [kind, ...orKinds]));
    for (const kind of kinds) {
      const book = this.#books.get(kind) ?? new NameBook(this.engine, [kind]);
      this.#books.set(kind, book);
      await book.refresh();
    }
    return [...kinds].flatMap((kind) => this.#books.get(kind) ?? []);
  }

  /** The public bodies of the country of each ministry. */
  async #ministriesOf(asked: readonly AskedParty[]): Promise<(readonly string[])[]> {
    const ministries = asked.flatMap(({ ministry }) => ministry ?? []);
    const countries = [...new Set(ministries.flatMap((one) => one.countries))];
    const functions = [...new Set(ministries.flatMap((one) => one.functions))];
    const found = await publicBodiesOf(this.engine, countries, functions);
    return asked.map(({ ministry }) =>
      (ministry?.countries ?? []).flatMap((country) => found.get(country) ?? []),
    );
  }

  /** By the ids that were asked for; merged ones lead to the entity that was kept. */
  async #known(asked: readonly string[]): Promise<Map<string, KnownParty>> {
    const ids = [...new Set(asked)];
    const parties = new Map<string, KnownParty>();
    const found = new Map<string, KnownParty>();
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const entities = await this.#entities(ids.slice(from, from + AT_ONCE));
      const kept = [...new Set([...entities.values()].map(({ id }) => id))];
      const belong = await belongings(this.engine, kept);
      for (const [id, entity] of entities) {
        const party =
          parties.get(entity.id) ?? knownParty(entity, belong.get(entity.id) ?? NOTHING);
        parties.set(entity.id, party);
        found.set(id, party);
      }
    }
    return found;
  }

  #entities(ids: readonly string[]): Promise<Map<string, Entity>> {
    return findMerged<Entity>(
      (statement) => this.engine.read(statement),
      ids,
      (some) => entitiesById(some, PRESENT),
      ({ id }) => id,
    );
  }
}

/** Finds the entities that parties are, once; who has many batches keeps a `Matcher`. */
export async function matchParties(
  engine: Pick<Engine, 'read'>,
  parties: readonly Party[],
  decisions: Decisions = new Map(),
): Promise<Match[]> {
  return new Matcher(engine).match(parties, decisions);
}

function lookUp({ names, onlyAcronym }: AskedParty, books: readonly NameBook[]): string[] {
  const keys = names.flatMap((name) => nameKeys(name).asked);
  const all = onlyAcronym === null ? keys : [...keys, acronymsKey(onlyAcronym)];
  return books.flatMap((book) => book.find(all));
}

function matchOne(
  asked: AskedParty,
  decided: MatchDecision | null,
  ids: readonly string[],
  coded: readonly string[],
  known: ReadonlyMap<string, KnownParty>,
): Match {
  const same = decided?.entity == null ? undefined : known.get(decided.entity);
  if (decided?.answer === 'SAME' && same !== undefined) {
    return { decision: 'SAME', id: same.entity.id, score: 1, why: 'it was decided before' };
  }
  if (decided?.answer === 'NEW') return { decision: 'NEW', why: 'it was decided before' };
  const keptFor = (id: string): string | undefined => known.get(id)?.entity.id;
  const not = new Set((decided?.not ?? []).map(keptFor));
  const byCode = new Set(coded.map(keptFor));
  const candidates = new Map(
    ids.flatMap((id) => {
      const one = known.get(id);
      return one === undefined || not.has(one.entity.id) ? [] : [[one.entity.id, one] as const];
    }),
  );
  return decide(
    [...candidates.values()].flatMap((one) => {
      const verdict = judge(asked, one, byCode.has(one.entity.id));
      return verdict === null ? [] : [{ ...verdict, kind: one.entity.kind }];
    }),
  );
}
