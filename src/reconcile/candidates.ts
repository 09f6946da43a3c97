import { setImmediate } from 'node:timers/promises';
import type { EntityKind } from '../domain/kinds.js';
import type { Engine } from '../engine/engine.js';
import { identified } from '../graph/read/identified.js';
import { identifierKey } from '../domain/entity.js';
import { askedName, type ComparedEntity, type NameMatch } from './compared-entity.js';
import { someAtATime } from './at-a-time.js';
import { EntityPool } from './entity-pool.js';
import { codesIn } from './hints.js';
import { countriesOf, nearCountries, otherMatches, yieldingToNames } from './other-matches.js';
import { ministriesOf } from './ministries.js';
import type { NamedCandidate } from './named-candidate.js';
import type { Query } from './query.js';
import { readings, widerReadings } from './readings.js';

/** Below this likeness of the best candidate, a name is looked for in wider ways. */
const POOR = 0.7;
/** What is less alike than this is no candidate. */
const LEAST = 0.3;

type Store = Pick<Engine, 'read' | 'findNames'>;

/** The candidates of each query by name, id or code; in no order. */
export async function findCandidates(
  engine: Store,
  queries: readonly Query[],
): Promise<NamedCandidate[][]> {
  const pool = new EntityPool(engine);
  const [byCode, ministries] = await Promise.all([
    idsByCode(engine, queries),
    ministriesOf(engine, queries),
  ]);
  const ids = queries.map(
    (query, at) =>
      new Set([
        ...idsIn(query.text),
        ...(byCode[at] ?? []),
        ...countriesOf(query),
        ...(ministries[at]?.ids ?? []),
      ]),
  );
  const look = async (asked: readonly (readonly string[])[]): Promise<void> => {
    const texts = asked.flatMap((some, at) => some.map((text) => ({ text, at })));
    await someAtATime(texts, async ({ text, at }) => {
      const kinds = queries[at]?.kinds ?? null;
      for (const id of await engine.findNames({ text, kinds })) ids[at]?.add(id);
    });
    await pool.add(ids.flatMap((some) => [...some]));
  };
  const score = async (): Promise<NamedCandidate[][]> => {
    const found: NamedCandidate[][] = [];
    for (const [at, query] of queries.entries()) {
      const matches = otherMatches(query, askedName(query.text), ministries[at] ?? null);
      found.push(scored(query, ids[at] ?? [], byCode[at] ?? [], pool, matches));
      // Comparing names is work of this process alone; others get their turn between two queries.
      await setImmediate();
    }
    return found;
  };
  await look(queries.map(({ text }) => readings(text)));
  const first = await score();
  const poor = first.map((found) => found.every(({ match }) => match.likeness < POOR));
  if (!poor.includes(true)) return first;
  for (const [at, query] of queries.entries()) {
    if (poor[at] === true) for (const id of nearCountries(query)) ids[at]?.add(id);
  }
  await look(queries.map(({ text }, at) => (poor[at] === true ? widerReadings(text) : [])));
  return score();
}

function scored(
  query: Query,
  ids: Iterable<string>,
  byCode: readonly string[],
  pool: EntityPool,
  matches: (candidate: ComparedEntity) => NameMatch,
): NamedCandidate[] {
  const direct = new Set(idsIn(query.text));
  const coded = new Set(byCode);
  const found = new Map<string, NamedCandidate>();
  for (const id of ids) {
    const candidate = pool.get(id);
    if (candidate === null || !fits(candidate, query.kinds)) continue;
    const byId = direct.has(id);
    const match = byId ? sameAs(candidate) : matches(candidate);
    const one = { candidate, match, byId, byCode: coded.has(id) };
    if (!isLikely(one)) continue;
    const before = found.get(candidate.entity.id);
    found.set(candidate.entity.id, before === undefined ? one : united(before, one));
  }
  return yieldingToNames(query.text, [...found.values()]);
}

const sameAs = ({ entity }: ComparedEntity): NameMatch => ({
  ...{ likeness: 1, exact: true },
  name: entity.name,
});

const isLikely = ({ match, byId, byCode }: NamedCandidate): boolean =>
  byId || byCode || match.likeness >= LEAST;

/** One entity, found under an id that was merged into it and under its own. */
function united(a: NamedCandidate, b: NamedCandidate): NamedCandidate {
  const better = b.byId || b.match.likeness > a.match.likeness ? b : a;
  return { ...(a.byId ? a : better), byCode: a.byCode || b.byCode };
}

function fits({ entity }: ComparedEntity, kinds: readonly EntityKind[] | null): boolean {
  return kinds === null || kinds.includes(entity.kind);
}

/** The id that a text is, or that ends the address it is. */
function idsIn(text: string): string[] {
  const [, prefix, slug] =
    /^(?:https?:\/\/\S+\/)?([a-z]+)[:/]([a-z0-9-]+)(?:[?#]\S*)?$/.exec(text.trim().toLowerCase()) ??
    [];
  return prefix === undefined || slug === undefined ? [] : [`${prefix}:${slug}`];
}

/** The ids that the codes among the hints of each query belong to. */
async function idsByCode(engine: Store, queries: readonly Query[]): Promise<string[][]> {
  const codes = queries.map(({ hints }) => codesIn(hints));
  const all = codes.flat();
  if (all.length === 0) return queries.map(() => []);
  const found = await engine.read(identified(all));
  const byKey = new Map(found.map(({ key, id }) => [key, id]));
  return codes.map((some) => some.flatMap((code) => byKey.get(identifierKey(code)) ?? []));
}
