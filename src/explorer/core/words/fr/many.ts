import { counterIn } from '../../../../fact/text/many.js';

const french = counterIn('fr-FR');

/** French: "1 relation", "2 relations", "1 000 000 de relations" where a word follows. */
export function many(count: number, one: string, more: string): string {
  return french(count, { one, many: more, other: more });
}
