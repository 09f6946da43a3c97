import type { Order } from './model/arrange-rows.js';
import type { Column } from './model/matrix.js';
import type { Change } from '../../core/address/state.js';
import { words } from '../../core/words/words.js';

/** What fits over a column as it is; longer names are shortened. */
const FITS = 32;

/** What stands over a column: its framework, or which half of one it is. */
export function headOf({ framework, part, year }: Column): string {
  if (part === 'vote') {
    return year === null ? words.linkages.vote : words.linkages.voteIn(year);
  }
  return part === 'other' ? words.linkages.others : frameworkLabel(framework);
}

export function frameworkLabel({ name, shortName }: Column['framework']): string {
  return name.length <= FITS ? name : shortName;
}

/** What a column is called where nothing around names its framework. */
export function columnLabel(column: Column): string {
  const framework = frameworkLabel(column.framework);
  return column.part === 'all' ? framework : `${framework}: ${headOf(column)}`;
}

export function countOf({ part, recorded }: Column): string {
  return part === 'vote' ? words.linkages.recorded(recorded) : words.linkages.linked(recorded);
}

/** A second press of the same column turns it round. What is hidden depends on the column. */
export function sortChange(order: Order, name: string, at: number | null): Change {
  const turns = order.at === at && !order.reversed;
  return { sort: `${turns ? '-' : ''}${name}`, ...(order.at === at ? {} : { only: [] }) };
}
