import type { Entity } from '../../domain/entity.js';
import type { EntityKind } from '../../domain/kinds.js';
import { countriesCalled } from '../../domain/names/country-names.js';
import { rankNear } from '../../domain/names/near-names.js';
import { isWholeName, rankNames, type RankedName } from '../../domain/names/rank-names.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Engine } from '../../engine/engine.js';
import { isNamedOnly, WHOLE, type Shown } from '../query/shown.js';
import { entityCalled } from '../stored.js';
import { entitiesById } from './entities-by-id.js';
import { namesById, type NamedEntity } from './names-by-id.js';

type Store = Pick<Engine, 'findNames' | 'read'>;

export interface Match extends RankedName {
  readonly named: NamedEntity;
}

/**
 * Entities whose names match, best first: at most 200 candidates of the engine, and countries that
 * the text names in another way; ranked the same on all engines. Only names are read.
 */
export async function findByName(
  engine: Store,
  text: string,
  kinds: readonly EntityKind[] | null,
  view: TimeView,
): Promise<Match[]> {
  const called = countriesIn(text, kinds);
  const ids = [...new Set([...(await engine.findNames({ text, kinds })), ...called])];
  const read = await readNames(engine, ids, view);
  const candidates = read.map((named) => ({ ...named, isCalled: called.has(named.id) }));
  return matched(rankNames(text, candidates), read);
}

/**
 * Entities whose names come nearest to a text, best first: of at most 200 candidates of the engine.
 */
export async function findNear(
  engine: Store,
  text: string,
  kinds: readonly EntityKind[] | null,
  view: TimeView,
): Promise<Match[]> {
  const ids = await engine.findNames({ text, kinds, near: true });
  const read = await readNames(engine, ids, view);
  return matched(rankNear(text, read), read);
}

/** What the entities of these ids are called; nothing is asked for none. */
export async function readNames(
  engine: Pick<Engine, 'read'>,
  ids: readonly string[],
  view: TimeView,
): Promise<NamedEntity[]> {
  return ids.length === 0 ? [] : engine.read(namesById(ids, view));
}

/** The ranked with what they are called, as far as that was read. */
export function matched(ranked: readonly RankedName[], read: readonly NamedEntity[]): Match[] {
  const byId = new Map(read.map((named) => [named.id, named]));
  return ranked.flatMap((one) => {
    const named = byId.get(one.id);
    return named === undefined ? [] : [{ ...one, named }];
  });
}

/** The entities of these matches by id, as far as they are shown. */
export async function entitiesOf(
  engine: Pick<Engine, 'read'>,
  matches: readonly Match[],
  view: TimeView,
  shown: Shown = WHOLE,
): Promise<ReadonlyMap<string, Entity>> {
  const found =
    isNamedOnly(shown) || matches.length === 0
      ? matches.map(({ named }) => entityCalled(named.stored, view))
      : await engine.read(entitiesById(matches.map(idOf), view, shown));
  return new Map(found.map((entity) => [entity.id, entity]));
}

const idOf = ({ id }: RankedName): string => id;

/**
 * The entities that a text names: those that have it as a whole name, and where there is none the
 * country that people also write so. More than one where the name fits several.
 */
export async function findNamed(engine: Store, text: string, view: TimeView): Promise<Entity[]> {
  const matches = await findByName(engine, text, null, view);
  const whole = matches.filter(({ named }) => named.names.some((name) => isWholeName(text, name)));
  const called = countriesIn(text, null);
  const meant = whole.length > 0 ? whole : matches.filter(({ id }) => called.has(id));
  const entities = await entitiesOf(engine, meant, view);
  return meant.flatMap(({ id }) => entities.get(id) ?? []);
}

/** Countries that a text names, whatever their names in the store. */
function countriesIn(text: string, kinds: readonly EntityKind[] | null): ReadonlySet<string> {
  if (kinds?.includes('COUNTRY') === false) return new Set();
  return new Set(countriesCalled(text).map(({ id }) => id));
}
