import type { EntityRef } from '../../core/documents/picture.js';
import type { Order, RowGroup, Tally } from './model/arrange-rows.js';
import type { LoadedMatrix } from './model/load-matrix.js';
import type { Column } from './model/matrix.js';
import { isMembers } from './model/row-source.js';
import { words } from '../../core/words/words.js';
import { columnLabel } from './column-words.js';

interface GroupOf {
  readonly matrix: LoadedMatrix;
  readonly order: Order;
  readonly actors: readonly string[];
  readonly named: readonly EntityRef[];
}

/** "Countries in the Khartoum Process, “no” first". */
export function groupTitle({ name, rows }: RowGroup, of: GroupOf): string {
  const { groups, countriesIn } = words.linkages;
  if (name === 'bodies') return groups.bodies;
  const only = sourceOfAll(
    rows.map(({ actor }) => actor.id),
    of.matrix,
  );
  const entity = of.named.find(({ id }) => id === only);
  const title = entity === undefined ? groups.countries : countriesIn(entity.name);
  return `${title}${firstWords(of)}`;
}

function firstWords({ matrix, order: { at, reversed } }: GroupOf): string {
  const { first } = words.linkages;
  if (at === null) return first.name;
  if (matrix.columns[at]?.part === 'vote') return reversed ? first.yes : first.no;
  return reversed ? first.few : first.links;
}

/** The one organisation or dialogue of which all these are members. */
function sourceOfAll(ids: readonly string[], { members }: LoadedMatrix): string | undefined {
  const found = [...members].find(
    ([source, rows]) => isMembers(source) && ids.every((id) => rows.has(id)),
  );
  return found?.[0];
}

/** "41 members", "on the GCM vote". */
export function tallyWords(
  { of }: Tally,
  column: Column,
  matrix: LoadedMatrix,
): { readonly who: string; readonly what: string } {
  const { tally } = words.linkages;
  const ids = of.map(({ actor }) => actor.id);
  const isAll = of.every(({ actor }) => actor.kind === 'COUNTRY');
  const noun = isAll ? tally.countries : tally.actors;
  const say = sourceOfAll(ids, matrix) === undefined ? noun : tally.members;
  return {
    who: say(of.length),
    what:
      column.part === 'vote'
        ? tally.onVote(column.framework.shortName)
        : tally.on(columnLabel(column)),
  };
}
