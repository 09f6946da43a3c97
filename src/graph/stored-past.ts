import { fieldsOf, isEntityKind } from '../domain/kinds.js';
import type { Row } from '../engine/statement.js';

/** What an entity showed until a record time, as far as it was other than afterwards. */
export interface FormerValues {
  readonly until: string;
  readonly was: Row;
}

/** What an entity showed in a version, and the record time at which that ended. */
export interface EndedVersion {
  readonly until: string;
  readonly shown: Row;
}

const SHOWN = [
  'name',
  'shortName',
  'acronym',
  'names',
  'identifiers',
  'description',
  'website',
  'updatedAt',
] as const;

/** What readers see of an entity: its properties without those that only serve to find it. */
export function versionOf(row: Row): Row {
  const fields = isEntityKind(row.kind) ? Object.keys(fieldsOf(row.kind)) : [];
  return Object.fromEntries([...SHOWN, ...fields].map((name) => [name, row[name] ?? null]));
}

/** The earlier versions of an entity, oldest first. */
export function pastOf({ past }: Row): FormerValues[] {
  return ((past ?? []) as string[]).map((entry) => JSON.parse(entry) as FormerValues);
}

/**
 * Versions as they are kept: of each what it showed that the next one does not.
 * @param versions oldest first.
 * @param present what the entity shows after the last of them.
 */
export function formerVersions(versions: readonly EndedVersion[], present: Row): string[] {
  return versions.flatMap(({ until, shown }, place) => {
    const next = versions[place + 1]?.shown ?? present;
    const changed = Object.entries(shown).filter(([name, value]) => !same(value, next[name]));
    const was = Object.fromEntries(changed);
    return changed.length === 0 ? [] : [JSON.stringify({ until, was })];
  });
}

/**
 * The versions of an entity after it changed: what it showed before is kept with the time until
 * which it did. Changes of one transaction are one version.
 */
export function pastAfter(before: Row, after: Row, now: string): string[] {
  const known = pastOf(before);
  const open = known.at(-1)?.until === now ? known.pop() : undefined;
  const shown = { ...versionOf(before), ...open?.was };
  const older = known.map((entry) => JSON.stringify(entry));
  return [...older, ...formerVersions([{ until: now, shown }], versionOf(after))];
}

/** True when two properties hold the same; a missing one is null. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

/** True when two versions show the same, whenever they were written. */
export function showsSame(a: Row, b: Row): boolean {
  return Object.keys({ ...a, ...b }).every(
    (name) => name === 'updatedAt' || same(a[name], b[name]),
  );
}

/** The properties as they were at a record time; the present ones for null. */
export function knownAt(row: Row, time: string | null): Row {
  if (time === null) return row;
  const later = pastOf(row).filter(({ until }) => until > time);
  return later.reduceRight<Row>((state, { was }) => ({ ...state, ...was }), row);
}
