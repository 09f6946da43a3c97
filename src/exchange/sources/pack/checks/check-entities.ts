import { cleanEntity } from '../../../../domain/checks/clean-entity.js';
import type { InputProblem } from '../../../../domain/checks/cleaning.js';
import { isCountry } from '../../../../domain/checks/countries.js';
import { fieldsOf } from '../../../../domain/kinds.js';
import { problem, type Place, type Problem } from '../problem.js';
import type { EntityCells, SeedData, SeedRow } from '../seed-data.js';
import { kindOf, unknownEntity, type SeedIndex } from '../seed-index.js';
import { placedEntities, type PlacedEntity } from '../to-inputs.js';

/** Entities with their names and identifiers can be taken as they are; countries are there. */
export function checkEntities(data: SeedData, index: SeedIndex): Problem[] {
  return [
    ...placedEntities(data).flatMap((placed) =>
      cleanEntity(placed.input).problems.map((found) =>
        problem(placeOf(placed, found), found.message),
      ),
    ),
    ...data.entities.flatMap((row) => checkCountries(row, index)),
    ...[...data.names, ...data.identifiers]
      .filter((row) => !index.entities.has(row.value.entity))
      .map((row) => problem(row, unknownEntity(row.value.entity))),
  ];
}

/** The row that a problem is about: that of the entity, of one of its names or of its identifiers. */
function placeOf({ row, names, identifiers }: PlacedEntity, { path }: InputProblem): Place {
  const [list, at] = path.split('.');
  const rows = list === 'names' ? names : list === 'identifiers' ? identifiers : [];
  return rows[Number(at)] ?? row;
}

function checkCountries(row: SeedRow<EntityCells>, index: SeedIndex): Problem[] {
  const { kind, fields } = row.value;
  return Object.entries(fieldsOf(kind)).flatMap(([name, { type }]) => {
    const id = fields[name] ?? '';
    if (type !== 'country' || !isCountry(id)) return [];
    return kindOf(index, id) === undefined && !index.elsewhere.has(id)
      ? [problem(row, unknownEntity(id))]
      : [];
  });
}
