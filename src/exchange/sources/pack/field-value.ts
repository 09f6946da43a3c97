import type { FieldValue } from '../../../domain/entity.js';
import type { FieldType } from '../../../domain/kind-field.js';

/**
 * What a cell of a kind's own field says: `interior; border` is a list of two. Empty is not known.
 * Numbers stay as they are written, so that the checks can name what is none.
 */
export function fieldValue(type: FieldType, cell: string): FieldValue {
  if (cell === '') return null;
  return type === 'list' ? itemsOf(cell) : cell;
}

function itemsOf(cell: string): string[] {
  return cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
