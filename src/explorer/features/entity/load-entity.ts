import { ask } from '../../core/ask/ask.js';
import { Trouble } from '../../core/ask/trouble.js';
import { laterClocksOf, sidesOf } from '../../core/address/sides.js';
import type { State } from '../../core/address/state.js';
import { ENTITY, type Entity, type EntityRelation } from '../../core/documents/entity.js';
import { compare, compareThings, type Marked } from '../../core/model/compare.js';
import { factsOf, saidBy, type Fact } from './facts.js';
import { loadRelations, type LoadedRelations } from './load-relations.js';

type Seen = Pick<State, 'on' | 'known' | 'with' | 'since'>;

export type MarkedFact = Fact & Marked<Fact>;
export type MarkedRelation = EntityRelation & Marked<EntityRelation>;

export interface LoadedEntity {
  /** As of the later side, where it is there; else of the earlier. */
  readonly entity: Entity;
  /** What is known of it; where two sides are compared, with what became of each. */
  readonly facts: readonly MarkedFact[];
}

/** An entity at a date, or as it is and was at the two that are compared. */
export async function loadEntity(
  id: string,
  state: Seen,
  signal: AbortSignal,
): Promise<LoadedEntity> {
  const load = async (clocks: Pick<State, 'on' | 'known'>): Promise<Entity | null> =>
    (await ask(ENTITY, { id, on: clocks.on, known: clocks.known }, signal)).asOf.entity;
  const sides = sidesOf(state);
  const [after, before] = await Promise.all([
    load(laterClocksOf(state)),
    sides === null ? null : load(sides.before),
  ]);
  const entity = after ?? before;
  if (entity === null) throw new Trouble('gone', id);
  if (sides === null) return { entity, facts: factsOf(entity) };
  const of = (side: Entity | null): readonly Fact[] => (side === null ? [] : factsOf(side));
  const facts = compareThings(of(before), of(after), {
    key: ({ parts, text }) => parts[0] ?? text.replace(/\d+/g, ''),
    value: saidBy,
  });
  return { entity, facts };
}

export interface MarkedRelations extends LoadedRelations {
  readonly relations: readonly MarkedRelation[];
}

/** Its relations, of both sides where two are compared. */
export async function loadEntityRelations(
  id: string,
  state: Seen,
  signal: AbortSignal,
): Promise<MarkedRelations> {
  const sides = sidesOf(state);
  const load = ({ on, known }: Pick<State, 'on' | 'known'>): Promise<LoadedRelations> =>
    loadRelations({ id, on, known }, signal);
  if (sides === null) return load(state);
  const [before, after] = await Promise.all([load(sides.before), load(sides.after)]);
  const relations = compare(before.relations, after.relations, sides);
  const left = before.total - before.relations.length + after.total - after.relations.length;
  return { relations, total: relations.length + left };
}
