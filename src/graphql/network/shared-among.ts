import type { Entity } from '../../domain/entity.js';
import type { TimeView } from '../../domain/time/time-view.js';
import {
  commonEntities,
  tallies,
  type PartnershipQuestion,
  type SharedBy,
  type Tally,
} from '../../graph/read/partnership.js';
import type { TieFilter } from '../../graph/query/ties.js';
import type { SharedLink } from '../../graph/read/shared-links.js';
import type { Context } from '../context.js';
import type { EntitySource } from '../entity/entity.js';
import { entitySource } from '../entity/entity-source.js';
import { relationSource, type RelationSource } from '../relation/relation.js';
import { loadLinks } from './load-ties.js';

/** An entity that several of the actors share. */
export interface SharedSource {
  readonly entity: EntitySource;
  readonly actorCount: number;
  readonly ties: readonly {
    readonly actor: EntitySource;
    readonly relations: readonly RelationSource[];
  }[];
  readonly missing: readonly EntitySource[];
}

/** Two of the actors, with what is needed to read their direct ties. */
export interface PairSource {
  readonly a: EntitySource;
  readonly b: EntitySource;
  readonly sharedCount: number;
  readonly weight: number;
  readonly relation: TieFilter;
  readonly view: TimeView;
}

/** What some actors share, read when a field asks; the tallies once for all totals and pairs. */
export class SharedAmong {
  #tallies: Promise<readonly Tally[]> | null = null;

  constructor(
    private readonly context: Context,
    readonly actors: readonly EntitySource[],
    private readonly question: PartnershipQuestion,
    private readonly view: TimeView,
  ) {}

  async count(by: SharedBy): Promise<number> {
    const most = this.actors.length;
    const asked = (await this.#counted()).filter(
      ({ actors }) => (actors.length === most) === (by === 'ALL'),
    );
    return total(asked, 'count');
  }

  async entities(by: SharedBy, limit: number): Promise<readonly SharedSource[]> {
    const { context, question, view } = this;
    const found = await context.engine.read(commonEntities(question, by, limit, view));
    const ids = found.map(({ id }) => id);
    const links = await loadLinks(context, question.actors, ids, question.relation, view);
    return links.flatMap((met) => {
      const entity = met[0]?.entity;
      return entity === undefined ? [] : [this.#sharedEntity(entity, met)];
    });
  }

  async pairs(): Promise<readonly PairSource[]> {
    const found = await this.#counted();
    return this.actors.flatMap((a, index) =>
      this.actors.slice(index + 1).map((b) => {
        const both = found.filter(({ actors }) => actors.includes(a.id) && actors.includes(b.id));
        const [sharedCount, weight] = [total(both, 'count'), rounded(total(both, 'weight'))];
        return { a, b, sharedCount, weight, relation: this.question.relation, view: this.view };
      }),
    );
  }

  #sharedEntity(entity: Entity, met: readonly SharedLink[]): SharedSource {
    const relationsOf = new Map(met.map(({ actor, relations }) => [actor, relations]));
    const ties = this.actors.flatMap((actor) => {
      const relations = relationsOf.get(actor.id)?.map((one) => relationSource(one, this.view));
      return relations === undefined ? [] : [{ actor, relations }];
    });
    return {
      entity: entitySource(entity, this.view),
      actorCount: ties.length,
      ties,
      missing: this.actors.filter(({ id }) => !relationsOf.has(id)),
    };
  }

  #counted(): Promise<readonly Tally[]> {
    this.#tallies ??= this.context.engine.read(tallies(this.question, this.view));
    return this.#tallies;
  }
}

function total(found: readonly Tally[], what: 'count' | 'weight'): number {
  return found.reduce((sum, tally) => sum + tally[what], 0);
}

function rounded(weight: number): number {
  return Math.round(weight * 1_000_000) / 1_000_000;
}
