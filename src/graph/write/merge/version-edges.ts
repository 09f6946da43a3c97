import type { RelationVersion } from '../../../domain/claims/relation-history.js';
import type { RelationKey } from '../../../domain/relation.js';
import { relationProperties } from '../relation-properties.js';
import type { StoredEdge } from './edges.js';

/** The edges that stand for versions of a relation. */
export function versionEdges(
  id: string,
  key: RelationKey,
  versions: readonly RelationVersion[],
): StoredEdge[] {
  return versions.map(({ summary, recordedAt, retractedAt }) => {
    const props = relationProperties(id, key, summary, recordedAt);
    const live: StoredEdge = { type: key.type, subject: key.subject, object: key.object, props };
    return retractedAt === null ? live : superseded(live, retractedAt);
  });
}

/** The same version after it was replaced or closed. */
export function superseded(edge: StoredEdge, retractedAt: string): StoredEdge {
  return {
    ...edge,
    type: 'SUPERSEDED',
    props: { ...edge.props, type: edge.type, retractedAt },
  };
}
