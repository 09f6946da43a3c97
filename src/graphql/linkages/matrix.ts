import { Args, Field, Int, ObjectType } from 'type-graphql';
import type { Entity } from '../../domain/entity.js';
import type { EntityFilter } from '../../domain/filters.js';
import { columnTallies, type ColumnTally } from '../../domain/linkages/linkage-columns.js';
import {
  matrixRows,
  type MatrixColumn,
  type MatrixRow,
} from '../../domain/linkages/linkage-matrix.js';
import { firstDay, lastDay } from '../../domain/time/partial-date.js';
import { RELATION_TYPE_NAMES } from '../../domain/relation-types.js';
import { matrixActors, matrixLinkages } from '../../graph/read/linkages/matrix.js';
import type { PageArguments } from '../connection/page-args.js';
import type { Plain } from '../define-field.js';
import type { EntitySource } from '../entity/entity.js';
import { primeEntities } from '../entity/entity-source.js';
import type { LinkageScope } from './linkage-scope.js';
import { loadVotes } from './load-votes.js';
import {
  LinkageColumn,
  LinkageRowArgs,
  LinkageRowConnection,
  type LinkageOrder,
} from './matrix-types.js';
import { rowConnection } from './matrix-rows.js';

/** How a table was asked for. */
export interface MatrixArguments {
  /** Whose rows; null for all that are linked. */
  readonly actors: EntityFilter | null;
  readonly orderBy: Plain<LinkageOrder> | null;
  readonly page: PageArguments;
}

@ObjectType({
  description:
    'Actors × frameworks: who is linked to which, how, and where nothing is recorded. At most 1,000 actors are considered; more are refused.',
})
export class LinkageMatrix {
  #rows: Promise<MatrixRow[]> | null = null;

  constructor(
    private readonly scope: LinkageScope,
    private readonly asked: MatrixArguments,
  ) {}

  @Field(() => Int, { description: 'How many actors the table has, whatever rows are shown.' })
  async actorCount(): Promise<number> {
    return (await this.#all()).length;
  }

  @Field(() => [LinkageColumn], {
    description: 'The frameworks in the order asked, each counted over all actors of the table.',
  })
  async columns(): Promise<Plain<LinkageColumn>[]> {
    const { frameworks } = this.scope;
    const tallies = columnTallies(
      await this.#all(),
      frameworks.map(({ id }) => id),
    );
    return frameworks.flatMap((framework, at) => {
      const tally = tallies[at];
      return tally === undefined ? [] : [columnOf(framework, tally)];
    });
  }

  @Field(() => LinkageRowConnection, {
    description:
      'The actors with their cells. Without page arguments or an order of its own: the page and the order asked of `frameworkLinkages`.',
  })
  async rows(@Args(() => LinkageRowArgs) args: LinkageRowArgs): Promise<unknown> {
    const { only, orderBy, ...page } = args;
    const own = Object.values(page).some((value) => value != null);
    return rowConnection(this.scope, () => this.#all(), {
      only: only ?? null,
      orderBy: orderBy ?? this.asked.orderBy,
      page: own ? page : this.asked.page,
    });
  }

  #all(): Promise<MatrixRow[]> {
    this.#rows ??= this.#read();
    return this.#rows;
  }

  async #read(): Promise<MatrixRow[]> {
    const { context, keys, question, view } = this.scope;
    const ask = context.engine.read.bind(context.engine);
    const [columns, actors] = await Promise.all([
      Promise.all(this.scope.frameworks.map((framework) => this.#column(framework))),
      matrixActors(ask, keys, question, this.asked.actors, view),
    ]);
    primeEntities(context, actors, view);
    const linkages = await matrixLinkages(ask, keys, actors, question, view);
    return matrixRows(actors, columns, linkages);
  }

  async #column({ id, fields }: Pick<Entity, 'id' | 'fields'>): Promise<MatrixColumn> {
    const { context, view, question } = this.scope;
    const votes = await loadVotes(context, id, view);
    const { adoptedOn } = fields;
    const before =
      view.validOn !== null &&
      typeof adoptedOn === 'string' &&
      lastDay(view.validOn) < firstDay(adoptedOn);
    return {
      framework: id,
      types: question.types ?? RELATION_TYPE_NAMES,
      voters: [...new Set(votes.map(({ kind }) => kind))],
      adopted: !before,
    };
  }
}

function columnOf(framework: EntitySource, tally: ColumnTally): Plain<LinkageColumn> {
  const { cells, linkedOtherwise, votes, voteCells, ways } = tally;
  return {
    framework,
    linked: cells.LINKED,
    linkedOtherwise,
    noneRecorded: cells.NONE_RECORDED,
    notApplicable: cells.NOT_APPLICABLE,
    votes: {
      yes: votes.YES,
      no: votes.NO,
      abstain: votes.ABSTAIN,
      noneRecorded: voteCells.NONE_RECORDED,
      notApplicable: voteCells.NOT_APPLICABLE,
    },
    ways,
  };
}
