import type { Engine } from '../src/engine/engine.js';
import { PRESENT } from '../src/domain/time/time-view.js';
import { encodeCursor } from '../src/fact/cursor.js';
import type { Key, PageRequest } from '../src/graph/query/keyset.js';
import { entityPage, type EntityItem } from '../src/graph/read/entity-page.js';
import { relationCounts } from '../src/graph/read/relation-counts.js';
import { idOf } from './generate/entities.js';
import { kindCounts, type Scale } from './generate/scale.js';

/** What queries need to know of the graph beforehand. */
export interface Landmarks {
  /** Cursor of the last organisation of page 999 of 20, or of the last full page but one. */
  readonly pageCursor: string;
  /** An organisation that has as many relations as half of them at least. */
  readonly medianActor: string;
}

export async function findLandmarks(engine: Engine, scale: Scale): Promise<Landmarks> {
  const organisations = kindCounts(scale).ORGANISATION;
  return {
    pageCursor: await cursorAfter(engine, Math.min(999 * 20, organisations - 40)),
    medianActor: await medianActor(engine, organisations),
  };
}

const ORDER = 'NAME_ASC';

/** Walks there as a client would. */
async function cursorAfter(engine: Engine, count: number): Promise<string> {
  let key: Key | null = null;
  for (let left = count; left > 0; left -= 100) {
    const size = Math.min(left, 100);
    const page: PageRequest = { size, backward: false, key };
    const rows: EntityItem[] = await engine.read(
      entityPage({ kinds: ['ORGANISATION'] }, ORDER, page, PRESENT),
    );
    const last = rows[size - 1];
    if (last === undefined) throw new Error('The list ended early.');
    key = { value: last.key, id: last.entity.id };
  }
  if (key === null) throw new Error('The graph is too small.');
  return encodeCursor(ORDER, key);
}

const SAMPLE = 999;

async function medianActor(engine: Engine, organisations: number): Promise<string> {
  const ids = Array.from({ length: SAMPLE }, (_, index) =>
    idOf('ORGANISATION', Math.floor((index * organisations) / SAMPLE)),
  );
  const degrees = new Map(ids.map((id) => [id, 0]));
  for (const { id, count } of await engine.read(relationCounts(ids, PRESENT))) {
    degrees.set(id, (degrees.get(id) ?? 0) + count);
  }
  const sorted = [...degrees].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  const [median] = sorted[Math.floor(sorted.length / 2)] ?? [];
  if (median === undefined) throw new Error('The graph has no organisations.');
  return median;
}
