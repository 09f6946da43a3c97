import { sidesKey } from '../../../core/address/sides.js';
import type { State } from '../../../core/address/state.js';
import { loadTraits } from '../../../core/picture/load-traits.js';
import type { Traits } from '../../../core/picture/traits.js';
import type { Matrix } from './matrix.js';

type Seen = Pick<State, 'on' | 'known' | 'with' | 'since'>;

/** What the actors of a table can be chosen by, and of which table this is. */
export interface RowTraits {
  readonly key: string;
  readonly traits: Traits;
}

/** Equal for tables of the same actors on the same clocks. */
export function rowTraitsKey({ rows }: Pick<Matrix, 'rows'>, seen: Seen): string {
  const { on, known } = seen;
  return JSON.stringify([on, known, sidesKey(seen), rows.map(({ actor }) => actor.id)]);
}

export async function loadRowTraits(
  matrix: Pick<Matrix, 'rows'>,
  seen: Seen,
  signal?: AbortSignal,
): Promise<RowTraits> {
  const actors = matrix.rows.map(({ actor }) => actor);
  const traits = await loadTraits(actors, seen, signal);
  return { key: rowTraitsKey(matrix, seen), traits };
}
