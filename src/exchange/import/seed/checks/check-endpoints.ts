import {
  isRelationType,
  RELATION_TYPE_NAMES,
  relationTypeInfo,
  type RelationTypeInfo,
} from '../../../../domain/relation-types.js';
import type { EntityKind } from '../../../../domain/kinds.js';
import { problem, type Problem } from '../problem.js';
import type { RelationColumn } from '../seed-columns.js';
import type { Cells, SeedData, SeedRow } from '../seed-data.js';
import { kindOf, unknownEntity, type SeedIndex } from '../seed-index.js';

type ClaimRow = SeedRow<Cells<RelationColumn>>;

/** A relation has a known type and two different ends of the kinds that the type takes. */
export function checkEndpoints(data: SeedData, index: SeedIndex): Problem[] {
  return data.relations.flatMap((row) => {
    const { subject, type, object } = row.value;
    if (!isRelationType(type)) {
      const types = RELATION_TYPE_NAMES.join(', ');
      return [problem(row, `The type "${type}" is not known. Use one of: ${types}.`)];
    }
    const unknown = [subject, object].filter((id) => !index.entities.has(id));
    if (unknown.length > 0) return unknown.map((id) => problem(row, unknownEntity(id)));
    if (subject === object) {
      return [problem(row, `${subject} cannot be related to itself. Correct one end.`)];
    }
    return checkKinds(row, relationTypeInfo(type), index);
  });
}

function checkKinds(row: ClaimRow, info: RelationTypeInfo, index: SeedIndex): Problem[] {
  const ends = [row.value.subject, row.value.object] as const;
  const ways = info.symmetric === true ? [ends, [ends[1], ends[0]] as const] : [ends];
  const wrong = ways.map((way) => misfits(way, row.value.type, info, index));
  return wrong.some((messages) => messages.length === 0)
    ? []
    : (wrong[0] ?? []).map((message) => problem(row, message));
}

function misfits(
  [subject, object]: readonly [string, string],
  type: string,
  info: RelationTypeInfo,
  index: SeedIndex,
): string[] {
  return [
    ...misfit(subject, 'subject', type, info.subjectKinds, index),
    ...misfit(object, 'object', type, info.objectKinds, index),
  ];
}

function misfit(
  id: string,
  end: 'subject' | 'object',
  type: string,
  allowed: readonly EntityKind[],
  index: SeedIndex,
): string[] {
  const kind = kindOf(index, id);
  if (kind === undefined || allowed.includes(kind)) return [];
  return [
    `${id} cannot be the ${end} of ${type}, which takes ${allowed.join(', ')}. Choose another type or swap the ends.`,
  ];
}
