import type { DescriptionInput } from '../../src/domain/claims/description.js';
import { partOf } from '../../src/domain/claims/properties.js';
import { valuesOf } from '../../src/domain/claims/stated-values.js';
import type { EntityInput } from '../../src/domain/entity.js';

/** "This document says just that of the entity": a sure description of `document:list`. */
export function description(
  entity: EntityInput,
  more: Partial<DescriptionInput> = {},
): DescriptionInput {
  const values = valuesOf(entity);
  return {
    statedFor: entity.id,
    kind: entity.kind,
    values,
    speaksOf: [...new Set(values.map(partOf))],
    editorial: null,
    document: 'document:list',
    locator: 'row 1',
    note: null,
    polarity: 'ASSERTS',
    confidence: 1,
    method: 'MANUAL',
    ...more,
  };
}
