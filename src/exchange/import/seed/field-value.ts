import type { FieldValue } from '../../../domain/entity.js';
import type { FieldType } from '../../../domain/kinds.js';

/** What a cell of a kind's own field says: `interior; border` is a list of two. Empty is not known. */
export function fieldValue(type: FieldType, cell: string): FieldValue {
  if (cell === '') return null;
  if (type === 'list') return itemsOf(cell);
  return type === 'integer' || type === 'number' ? Number(cell) : cell;
}

function itemsOf(cell: string): string[] {
  return cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
