import { z } from 'zod';
import type { Entity } from '../domain/entity.js';
import type { Engine } from '../engine/engine.js';
import { EntityPool } from './entity-pool.js';
import { propertyOf, valueKinds, type Property } from './properties.js';
import { propertyValues, type PropertyValue, type ValueSettings } from './property-values.js';
import { LIMITS } from './query.js';
import { readJson } from './read-json.js';
import { typeOf } from './types.js';

const MOST_VALUES = 100;
const DEFAULT_VALUES = 10;

/** The settings of a column, as the manifest offers them. */
export const PROPERTY_SETTINGS = [
  {
    name: 'limit',
    label: 'Limit',
    type: 'number',
    default: DEFAULT_VALUES,
    help_text: `How many values of one entity at most: 1–${MOST_VALUES}.`,
  },
  {
    name: 'current',
    label: 'Current only',
    type: 'checkbox',
    default: false,
    help_text: 'Only relations that hold today or may hold; without it past and future ones too.',
  },
] as const;

export interface Extension {
  readonly ids: readonly string[];
  readonly properties: readonly AskedProperty[];
}

interface AskedProperty {
  readonly property: Property;
  readonly limit: number;
  readonly current: boolean;
}

/** A value as the reconciliation API words it. */
type WordedValue =
  | { readonly id: string; readonly name: string }
  | { readonly str: string }
  | { readonly int: number }
  | { readonly float: number };

export interface ExtensionAnswer {
  readonly meta: readonly {
    readonly id: string;
    readonly name: string;
    readonly type?: { readonly id: string; readonly name: string };
  }[];
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly WordedValue[]>>>>;
}

const limitMessage = `must be a whole number from 1 to ${MOST_VALUES}`;
// Clients send the content of form fields: "5", "true".
const settings = z.looseObject({
  limit: z.coerce
    .number(limitMessage)
    .int(limitMessage)
    .min(1, limitMessage)
    .max(MOST_VALUES, limitMessage)
    .optional(),
  current: z.union([z.boolean(), z.enum(['true', 'false', 'on'])]).optional(),
});
const request = z.object({
  ids: z.array(z.string()).max(LIMITS.ids, `must have at most ${LIMITS.ids} ids`),
  properties: z
    .array(z.object({ id: z.string(), settings: settings.nullish() }))
    .max(LIMITS.properties, `must have at most ${LIMITS.properties} properties`),
});

/** Reads the form field `extend`. */
export function readExtension(content: string): Extension {
  const { ids, properties } = readJson(content, 'extend', request);
  return {
    ids: [...new Set(ids)],
    properties: properties.map(({ id, settings: given }) => ({
      property: propertyOf(id),
      limit: given?.limit ?? DEFAULT_VALUES,
      current: given?.current !== undefined && ![false, 'false'].includes(given.current),
    })),
  };
}

/**
 * The values of these properties for these entities. Unknown ids have empty rows; merged ids have
 * those of the entity that was kept.
 */
export async function extend(
  engine: Pick<Engine, 'read'>,
  { ids, properties }: Extension,
  today: string,
): Promise<ExtensionAnswer> {
  const pool = new EntityPool(engine);
  await pool.add(ids);
  const kept = new Map(ids.map((id) => [id, pool.get(id)?.entity ?? null]));
  const found = [...kept.values()].filter((entity): entity is Entity => entity !== null);
  const entities = [...new Map(found.map((entity) => [entity.id, entity])).values()];
  const columns = await Promise.all(
    properties.map(async ({ property, limit, current }) => {
      const given: ValueSettings = { limit, validOn: current ? today : null };
      return { property, values: await propertyValues(engine, entities, property, given) };
    }),
  );
  const rows = ids.map((id) => {
    const entity = kept.get(id);
    const cells = columns.map(({ property, values }) => {
      const cell = entity === null || entity === undefined ? [] : (values.get(entity.id) ?? []);
      return [property.id, cell.map(worded)] as const;
    });
    return [id, Object.fromEntries(cells)] as const;
  });
  return {
    meta: properties.map(({ property }) => metaOf(property)),
    rows: Object.fromEntries(rows),
  };
}

function metaOf(property: Property): ExtensionAnswer['meta'][number] {
  const [kind, ...others] = valueKinds(property) ?? [];
  const base = { id: property.id, name: property.name };
  if (kind === undefined || others.length > 0) return base;
  const { id, name } = typeOf(kind);
  return { ...base, type: { id, name } };
}

function worded(value: PropertyValue): WordedValue {
  if (typeof value === 'string') return { str: value };
  if (typeof value !== 'number') return { id: value.id, name: value.name };
  return Number.isInteger(value) ? { int: value } : { float: value };
}
