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
import { tiesOf } from './shared-link.js';

/** By what an actor, or parts of it, are tied to an entity. */
export interface ActorTiesSource {
  readonly actor: EntitySource;
  readonly relations: readonly RelationSource[];
  readonly through: readonly string[];
  readonly view: TimeView;
}

/** An entity that several of the actors share. */
export interface SharedSource {
  readonly entity: EntitySource;
  readonly actorCount: number;
  readonly ties: readonly ActorTiesSource[];
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
  /** Who acts for each of the two: with parts, themselves first. */
  readonly members: readonly [readonly string[], readonly string[]];
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
    const asked = [...new Set(question.actors.flatMap((id) => this.#members(id)))];
    const links = await loadLinks(context, asked, ids, question.relation, view);
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
        const members = [this.#members(a.id), this.#members(b.id)] as const;
        const { question, view } = this;
        return { a, b, sharedCount, weight, relation: question.relation, view, members };
      }),
    );
  }

  /** The actor, then the parts that stand for it. */
  #members(id: string): readonly string[] {
    return [id, ...(this.question.standIns?.for(id) ?? [])];
  }

  #sharedEntity(entity: Entity, met: readonly SharedLink[]): SharedSource {
    const { view } = this;
    const ties = this.actors.flatMap((actor) => {
      const { relations, through } = tiesOf(met, this.#members(actor.id));
      if (relations.length === 0) return [];
      return [
        { actor, relations: relations.map((one) => relationSource(one, view)), through, view },
      ];
    });
    return {
      entity: entitySource(entity, view),
      actorCount: ties.length,
      ties,
      missing: this.actors.filter((actor) => ties.every((tie) => tie.actor !== actor)),
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
