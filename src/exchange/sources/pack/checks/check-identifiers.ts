import { normalIdentifier } from '../../../../domain/checks/normal-identifier.js';
import { identifierKey } from '../../../../domain/entity.js';
import { problem, type Problem } from '../problem.js';
import type { SeedData } from '../seed-data.js';
import { firstPlaces } from './first-places.js';

/** A code of another register belongs to one entity. */
export function checkIdentifiers(data: SeedData): Problem[] {
  const keys = data.identifiers.flatMap((row) => {
    const normal = normalIdentifier(row.value);
    return normal === null
      ? []
      : [{ ...row, value: identifierKey(normal), entity: row.value.entity }];
  });
  const entities = new Map(keys.map(({ file, line, entity }) => [`${file}:${line}`, entity]));
  const holder = ({ file, line }: { file: string; line: number }) =>
    entities.get(`${file}:${line}`);
  return firstPlaces(keys)
    .repeated.filter(({ row, first }) => holder(row) !== holder(first))
    .map(({ row, first }) =>
      problem(
        row,
        `The identifier "${row.value.replace('|', ' ')}" stands already in line ${first.line}. A code names one entity; remove one of the two.`,
      ),
    );
}
