import { cleanEntity } from '../../domain/checks/clean-entity.js';
import { accepted } from '../../domain/checks/cleaning.js';
import type { DescriptionInput } from '../../domain/claims/description.js';
import { identifierProperty } from '../../domain/claims/properties.js';
import { identifierKey, type Identifier } from '../../domain/entity.js';
import { tried, type Tried } from '../../domain/errors.js';
import type { Prepared } from '../../graph/curate/prepared.js';
import type { MatchedEntity } from './match-entities.js';

/** Whether what the source says of it is recorded: not of somebody whom the graph knows better. */
export function isDescribed({ item, id, how }: MatchedEntity): boolean {
  return item.matchBy !== 'NAME' || how !== 'SAME' || id === item.entity.id;
}

/**
 * What is to be written of an entity, under the id that answers for it.
 * @param isTaken whether a code belongs to another entity; one that is only named does not claim it.
 */
export function prepared(
  { item, id }: MatchedEntity,
  isNew: boolean,
  isTaken: (code: string, id: string) => boolean,
): Tried<Prepared> {
  return tried(() => {
    const lost =
      item.matchBy === 'NAME'
        ? item.entity.identifiers.filter((one) => isTaken(identifierKey(one), id))
        : [];
    const identifiers = item.entity.identifiers.filter((one) => !lost.includes(one));
    const clean = accepted(cleanEntity({ ...item.entity, id, identifiers }));
    const descriptions = item.descriptions.map((one) => ({
      ...without(one, lost),
      statedFor: id,
    }));
    const own = item.own === null ? [] : [{ ...item.own, id }];
    return { id, clean, isNew, descriptions, own };
  });
}

function without(description: DescriptionInput, lost: readonly Identifier[]): DescriptionInput {
  if (lost.length === 0) return description;
  const isLost = (value: DescriptionInput['values'][number]): boolean =>
    lost.some(
      (one) => value.property === identifierProperty(one.scheme) && value.value === one.value,
    );
  return { ...description, values: description.values.filter((value) => !isLost(value)) };
}
