import { identifierKey, type Identifier, type Name } from '../../../domain/entity.js';
import { additionsOf, withAdditions } from '../../../domain/names/merged-names.js';
import { formerVersions, knownAt, pastOf, versionOf } from '../../stored-past.js';
import { maybe, parsed, type Stored } from '../../stored.js';

/**
 * The earlier versions of the kept entity, with the names and codes that the merged one had at the
 * time: a merge holds in every view, past ones too.
 * @param after the kept entity as it is after the merge.
 */
export function mergedPast(keep: Stored, merged: Stored, after: Stored): string[] {
  const ends = new Set([...pastOf(keep), ...pastOf(merged)].map(({ until }) => until));
  const versions = [...ends].sort().map((until) => ({
    until,
    shown: asOne(knownAt(keep, before(until)), knownAt(merged, before(until))),
  }));
  return formerVersions(versions, versionOf(after));
}

/** A moment of the version that ended then; record times are a millisecond apart or more. */
function before(until: string): string {
  return new Date(Date.parse(until) - 1).toISOString();
}

/** What the kept entity shows together with the merged one. */
function asOne(keep: Stored, merged: Stored): Stored {
  const [kept, gone] = [namedOf(keep), namedOf(merged)];
  const { names, identifiers } = withAdditions(kept, additionsOf(kept, gone));
  const codes = new Map(identifiers.map((one) => [identifierKey(one), one]));
  return {
    ...versionOf(keep),
    names: JSON.stringify(names),
    identifiers: JSON.stringify([...codes.values()]),
  };
}

function namedOf(row: Stored) {
  return {
    name: row.name as string,
    shortName: maybe(row.shortName),
    acronym: maybe(row.acronym),
    names: parsed<Name>(row.names),
    identifiers: parsed<Identifier>(row.identifiers),
  };
}
