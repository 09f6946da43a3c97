import { channel } from 'node:diagnostics_channel';

type Properties = Readonly<Record<string, unknown>>;

/** A stored value that cannot be given out, so that it is read as if it were not there. */
export interface UnsoundValue {
  /** Id of the entity, document, relation or claim. */
  readonly id: string;
  readonly property: string;
}

/** Tells of every unsound value that is read; whoever keeps the log listens. */
export const UNSOUND_VALUES = 'migration-governance-graph:unsound-value';
const told = channel(UNSOUND_VALUES);

/** Gives a value as it is when it is sound, and otherwise what is read instead. */
export type SoundRule = (value: unknown, row: Properties) => unknown;

/**
 * The properties of a node or relationship without what older versions took and today's rules for
 * input refuse: a scalar of the API or a file of an export cannot hold it. The row itself where all
 * is sound, as almost always.
 */
export function sound(row: Properties, rules: Readonly<Record<string, SoundRule>>): Properties {
  let mended: Record<string, unknown> | null = null;
  for (const [property, rule] of Object.entries(rules)) {
    const value = row[property];
    if (value === null || value === undefined) continue;
    const read = rule(value, row);
    if (read === value) continue;
    mended ??= { ...row };
    mended[property] = read;
    told.publish({ id: String(row['id']), property } satisfies UnsoundValue);
  }
  return mended ?? row;
}
