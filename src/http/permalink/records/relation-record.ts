import type { Entity } from '../../../domain/entity.js';
import type { Relation } from '../../../domain/relation.js';
import type { TimeView } from '../../../domain/time/time-view.js';
import type { Source } from '../../../fact/evidence.js';
import { claimCounts } from '../../../graph/read/claims.js';
import { entitiesById } from '../../../graph/read/entities-by-id.js';
import { relationVersions } from '../../../graph/read/relations-by-id.js';
import { lastChange } from '../../../graph/read/statistics.js';
import { surestSources, type Reader } from '../../../fact/surest-sources.js';

/** Claims shown of one relation. */
const CLAIMS = 100;

/** What a permalink tells of a relation. */
export interface RelationRecord {
  readonly what: 'relation';
  readonly relation: Relation;
  readonly subject: Entity;
  readonly object: Entity;
  /** Its surest claims. */
  readonly sources: readonly Source[];
  readonly claimCount: number;
  /** All versions the graph has held, oldest first. */
  readonly versions: readonly Relation[];
  readonly view: TimeView;
  readonly lastChange: string | null;
}

/** `view` may have a date on which the relation did not hold: the record says so. */
export async function readRelationRecord(
  engine: Reader,
  relation: Relation,
  view: TimeView,
): Promise<RelationRecord> {
  const { id } = relation;
  const [ends, sources, [claims], versions, [last]] = await Promise.all([
    engine.read(entitiesById([...new Set([relation.subject, relation.object])], view)),
    surestSources(engine, [id], CLAIMS, view),
    engine.read(claimCounts([id], view)),
    engine.read(relationVersions([id])),
    engine.read(lastChange()),
  ]);
  const end = (asked: string): Entity => {
    const found = ends.find((entity) => entity.id === asked);
    if (found === undefined) throw new Error(`${id} points to ${asked}, which is not shown.`);
    return found;
  };
  return {
    what: 'relation',
    relation,
    subject: end(relation.subject),
    object: end(relation.object),
    sources: sources.get(id) ?? [],
    claimCount: claims?.total ?? 0,
    versions: versions.filter(
      ({ recordedAt }) => view.knownAt === null || recordedAt <= view.knownAt,
    ),
    view,
    lastChange: last ?? null,
  };
}
