import { storeUnavailable, type DomainError } from '../../domain/errors.js';
import { command, type Statement } from '../../engine/statement.js';

/** What a store says of the version of its data. */
export interface StoredVersion {
  /** All its data have at least this version. */
  readonly version: number;
  /** The version it has or is being brought to: no older program may write. */
  readonly target: number;
  /** The version of the program that brought it there. */
  readonly program: string;
}

/** No row for a store that no program with versions has opened yet. */
export function storedVersion(): Statement<StoredVersion> {
  return {
    text: `MATCH (v:DataVersion {id: 'store'})
RETURN v.version AS version, v.target AS target, v.program AS program`,
    parameters: {},
    decode: ({ version, target, program }) => ({
      version: version as number,
      target: target as number,
      program: program as string,
    }),
  };
}

/** Says where a store is being brought, before anything of it changes. Never goes back. */
export function announceTarget(target: number, program: string): Statement<unknown> {
  return command(
    `MERGE (v:DataVersion {id: 'store'})
SET v.program = CASE WHEN coalesce(v.target, 0) < $target THEN $program ELSE v.program END,
  v.version = coalesce(v.version, 0),
  v.target = CASE WHEN coalesce(v.target, 0) < $target THEN $target ELSE v.target END`,
    { target, program },
  );
}

/** Says that all data have a version. Never goes back. */
export function reachVersion(version: number): Statement<unknown> {
  return command(
    `MATCH (v:DataVersion {id: 'store'}) WHERE v.version < $version SET v.version = $version`,
    { version },
  );
}

/** @param known the version that this program knows. */
export function newerStore({ target, program }: StoredVersion, known: number): DomainError {
  return storeUnavailable(
    `The store holds data of version ${target}, as program ${program} writes them; this program knows them up to version ${known}. Run ${program} or a later one, or go back to a backup that was made before the upgrade.`,
  );
}
