import { ACTIONS, RELATION_STATUSES, VOTES } from '../../../../domain/relation.js';
import {
  isRelationType,
  relationTypeInfo,
  type RelationProperty,
} from '../../../../domain/relation-types.js';
import { problem, type Problem } from '../problem.js';
import type { RelationColumn } from '../seed-columns.js';
import type { Cells, SeedData, SeedRow } from '../seed-data.js';
import { isAmounts } from '../amounts.js';

type ClaimRow = SeedRow<Cells<RelationColumn>>;

/** Properties whose value makes the relation what it is, so that it cannot be left open. */
const REQUIRED: readonly RelationProperty[] = ['action', 'vote'];

/** Status, role, action, vote and amounts are of their lists and stand only where the type has them. */
export function checkClaimProperties(data: SeedData): Problem[] {
  return data.relations.flatMap((row) => [
    ...checkWord(row, 'status', Object.keys(RELATION_STATUSES)),
    ...checkWord(row, 'action', ACTIONS),
    ...checkWord(row, 'vote', Object.keys(VOTES)),
    ...checkRole(row),
    ...checkAmounts(row),
    ...(['action', 'vote', 'amounts'] as const).flatMap((name) => checkBelongs(row, name)),
  ]);
}

function checkWord(
  row: ClaimRow,
  column: 'status' | 'action' | 'vote',
  list: readonly string[],
): Problem[] {
  const value = row.value[column];
  if (value === '' || list.includes(value)) return [];
  return [problem(row, `The ${column} "${value}" is not known. Use one of: ${list.join(', ')}.`)];
}

function checkRole(row: ClaimRow): Problem[] {
  const { type, role } = row.value;
  const roles = isRelationType(type) ? relationTypeInfo(type).roles : undefined;
  if (role === '' || roles === undefined || roles.includes(role)) return [];
  return [
    problem(
      row,
      `${type} has no role "${role}". Use one of: ${roles.join(', ')}; or leave the cell empty.`,
    ),
  ];
}

function checkAmounts(row: ClaimRow): Problem[] {
  const { amounts } = row.value;
  if (amounts === '' || isAmounts(amounts)) return [];
  return [
    problem(
      row,
      `The amounts "${amounts}" are not readable. Write year, currency and value, with semicolons between: 2019 EUR 1000000; 2020 EUR 5.`,
    ),
  ];
}

function checkBelongs(row: ClaimRow, property: RelationProperty): Problem[] {
  const { type } = row.value;
  if (!isRelationType(type)) return [];
  const has = relationTypeInfo(type).properties?.includes(property) === true;
  const given = row.value[property] !== '';
  if (given && !has) {
    return [problem(row, `${type} has no ${property}. Leave the cell empty.`)];
  }
  if (!given && has && REQUIRED.includes(property)) {
    return [problem(row, `${type} needs the ${property}. Say how.`)];
  }
  return [];
}
