import { GROUP_ORDER } from '../drawing/lines.js';
import type { Subgraph } from '../core/picture/subgraph.js';
import { relationRows, type RelationRow } from '../core/picture/table-rows.js';

/** Links as sentences: those of what the picture is about first, then the best evidenced. */
export function strongestLinks(picture: Subgraph, of: readonly string[]): readonly RelationRow[] {
  const touches = ({ subject, object }: RelationRow): boolean =>
    of.includes(subject.id) || of.includes(object.id);
  return [...relationRows(picture)].sort(
    (a, b) =>
      Number(touches(b)) - Number(touches(a)) ||
      GROUP_ORDER.indexOf(a.group) - GROUP_ORDER.indexOf(b.group) ||
      b.confidence - a.confidence ||
      b.sourceCount - a.sourceCount ||
      `${a.subject.name} ${a.object.name}`.localeCompare(`${b.subject.name} ${b.object.name}`),
  );
}
