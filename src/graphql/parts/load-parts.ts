import { ACTOR_KINDS, type EntityKind } from '../../domain/kinds.js';
import { Families } from '../../domain/parts/families.js';
import { Parts } from '../../domain/parts/parts.js';
import { viewKey, type TimeView } from '../../domain/time/time-view.js';
import { MOST_PARTS, partLinks } from '../../graph/read/parts.js';
import type { Context } from '../context.js';
import type { FieldPath } from '../incomplete.js';

interface Read {
  readonly parts: Parts;
  /** False when there are more than are read. */
  readonly whole: boolean;
}

const NONE: Read = { parts: new Parts([]), whole: true };

/**
 * Which bodies are parts of which in this view: one statement for all that a request asks. Where
 * there are more than are read, the field is noted as incomplete.
 */
export async function loadParts(
  { engine, loaders, incomplete }: Context,
  view: TimeView,
  field: FieldPath,
): Promise<Parts> {
  const loader = loaders.get<Read>(
    ['parts', viewKey(view)],
    async ([key = '']) => {
      const links = await engine.read(partLinks(MOST_PARTS + 1, view));
      const parts = new Parts(links.slice(0, MOST_PARTS));
      return new Map([[key, { parts, whole: links.length <= MOST_PARTS }]]);
    },
    NONE,
  );
  const { parts, whole } = await loader.load('all');
  if (!whole) incomplete.note(field);
  return parts;
}

const FAMILIES = new WeakMap<Parts, Map<string, Families>>();

/** Actors with their parts, where bodies of these kinds are found; made once for a request. */
export async function loadFamilies(
  context: Context,
  view: TimeView,
  field: FieldPath,
  kinds: readonly EntityKind[] = ACTOR_KINDS,
): Promise<Families> {
  const parts = await loadParts(context, view, field);
  const made = FAMILIES.get(parts) ?? new Map<string, Families>();
  FAMILIES.set(parts, made);
  const key = kinds.join(' ');
  const families = made.get(key) ?? new Families(parts, kinds);
  made.set(key, families);
  return families;
}
