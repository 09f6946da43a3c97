import type { Entity } from '../domain/entity.js';
import { invalidInput } from '../domain/errors.js';
import { fold } from '../domain/names/fold.js';
import type { EntityKind } from '../domain/kinds.js';
import { PRESENT } from '../domain/time/time-view.js';
import type { Engine } from '../engine/engine.js';
import { entitiesById } from '../graph/read/entities-by-id.js';
import { findByName } from '../graph/read/find-by-name.js';
import { EntityPool } from './entity-pool.js';
import { LIMITS } from './query.js';
import { describe } from './reconcile.js';
import { typeOf, TYPES, type ReconcileType } from './types.js';

/** What was typed so far, and how many suggestions to leave out because the client has them. */
export interface Typed {
  readonly prefix: string;
  readonly cursor: number;
}

export interface SuggestedEntity {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly notable: readonly { readonly id: string; readonly name: string }[];
}

/** How many suggestions one answer has. */
const AT_ONCE = 10;

/** Reads the parameters of a suggest request; `cursor` may be left out. */
export function readTyped({ prefix = '', cursor = '0' }: Record<string, string>): Typed {
  if (prefix.length > LIMITS.text) {
    throw invalidInput(`\`prefix\` must have at most ${LIMITS.text} characters.`, 'prefix');
  }
  if (!/^\d{1,6}$/.test(cursor)) {
    throw invalidInput('`cursor` must be the number of suggestions to leave out.', 'cursor');
  }
  return { prefix, cursor: Number(cursor) };
}

const pageOf = <Item>(items: readonly Item[], cursor: number): Item[] =>
  items.slice(cursor, cursor + AT_ONCE);

/** Entities whose id this is, or whose names begin so; best match first. */
export async function suggestEntities(
  engine: Pick<Engine, 'read' | 'findNames'>,
  { prefix, cursor }: Typed,
  kinds: readonly EntityKind[] | null,
): Promise<SuggestedEntity[]> {
  const pool = new EntityPool(engine);
  await pool.add([prefix.trim()]);
  const byId = pool.get(prefix.trim());
  const matches = await findByName(engine, prefix, kinds, PRESENT);
  const ids = [...(byId === null ? [] : [byId.entity]), ...matches].map(({ id }) => id);
  const page = pageOf([...new Set(ids)], cursor);
  const entities = page.length === 0 ? [] : await engine.read(entitiesById(page, PRESENT));
  const suggestions = new Map(entities.map((entity) => [entity.id, suggested(entity)]));
  return page.flatMap((id) => suggestions.get(id) ?? []);
}

function suggested(entity: Entity): SuggestedEntity {
  const { id, name } = typeOf(entity.kind);
  const description = describe(entity);
  return { id: entity.id, name: entity.name, description, notable: [{ id, name }] };
}

/** Of a short list those that hold the text in their id or name; those that begin with it first. */
export function suggestAmong<Item extends { readonly id: string; readonly name: string }>(
  items: readonly Item[],
  { prefix, cursor }: Typed,
): Item[] {
  const typed = fold(prefix.trim());
  const place = ({ id, name }: Item): number =>
    Math.min(
      ...[id, name].map((text) => fold(text).indexOf(typed)).map((at) => (at < 0 ? 1e6 : at)),
    );
  const found = items.filter((item) => place(item) < 1e6);
  return pageOf(
    [...found].sort((a, b) => Number(place(a) > 0) - Number(place(b) > 0)),
    cursor,
  );
}

export function suggestTypes(typed: Typed): ReconcileType[] {
  return suggestAmong(TYPES, typed);
}
