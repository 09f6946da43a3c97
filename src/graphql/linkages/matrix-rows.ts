import { invalidInput } from '../../domain/errors.js';
import type { MatrixCell, MatrixRow } from '../../domain/linkages/linkage-matrix.js';
import {
  comparePlaces,
  placeOfRow,
  type RowOrder,
  type RowPlace,
} from '../../domain/linkages/linkage-order.js';
import { letsRow, type RowFilter, type VoteTest } from '../../domain/linkages/linkage-rows.js';
import { pageOf, type Key } from '../../graph/query/keyset.js';
import { rowsOfPage } from '../../graph/query/page-of-rows.js';
import { encodeCursor } from '../../fact/cursor.js';
import { LazyConnection, type Edge } from '../connection/lazy-connection.js';
import { pageRequest, type PageArguments } from '../connection/page-args.js';
import type { Plain } from '../define-field.js';
import type { EntitySource } from '../entity/entity.js';
import { entitySource } from '../entity/entity-source.js';
import type { LinkageScope } from './linkage-scope.js';
import type { LinkageCell, LinkageOrder, LinkageRowFilter, VoteTestInput } from './matrix-types.js';

interface RowEdge extends Edge<EntitySource> {
  readonly cells: readonly Plain<LinkageCell>[];
  readonly links: number;
}

interface RowsAsked {
  readonly only: Plain<LinkageRowFilter> | null;
  readonly orderBy: Plain<LinkageOrder> | null;
  readonly page: PageArguments;
}

/** The rows of a table that are asked for, as a connection. */
export async function rowConnection(
  scope: LinkageScope,
  all: () => Promise<readonly MatrixRow[]>,
  asked: RowsAsked,
): Promise<LazyConnection<RowEdge>> {
  const order = await rowOrder(scope, asked.orderBy);
  const filter = await rowFilter(scope, asked.only);
  const name = [order.by, order.framework, order.reversed ? 'reversed' : null]
    .filter((part) => part !== null)
    .join(' ');
  const request = pageRequest(asked.page, name);
  const chosen = async (): Promise<MatrixRow[]> =>
    (await all()).filter((row) => letsRow(filter, row));
  const page = async () => {
    const rows = (await chosen())
      .map((row) => ({ row, place: placeOfRow(row, order) }))
      .sort((a, b) => comparePlaces(a.place, b.place, order));
    const shown = rowsOfPage(rows, request, ({ place }, key) =>
      comparePlaces(place, placeOfKey(key), order),
    );
    return pageOf(
      shown.map(({ row, place }) => edgeOf(scope, row, place, name)),
      request,
    );
  };
  return new LazyConnection({ request, page, count: async () => (await chosen()).length });
}

function edgeOf(scope: LinkageScope, row: MatrixRow, place: RowPlace, order: string): RowEdge {
  return {
    cursor: encodeCursor(order, { value: JSON.stringify(place.values), id: place.id }),
    node: entitySource(row.actor, scope.view),
    cells: row.cells.flatMap((cell, at) => cellOf(scope, cell, at)),
    links: row.links,
  };
}

function cellOf(scope: LinkageScope, cell: MatrixCell, at: number): Plain<LinkageCell>[] {
  const framework = scope.frameworks[at];
  if (framework === undefined) return [];
  return [{ ...cell, framework, linkages: cell.linkages.map((link) => scope.source(link)) }];
}

function placeOfKey({ value, id }: Key): RowPlace {
  return { values: JSON.parse(String(value)) as RowPlace['values'], id };
}

async function rowOrder(scope: LinkageScope, asked: Plain<LinkageOrder> | null): Promise<RowOrder> {
  const { by, column = null, reversed } = asked ?? { by: 'LINKS', reversed: false };
  const path = 'orderBy.column';
  if (by === 'VOTE' && column === null) {
    throw invalidInput('Give `column`: the framework whose votes order the rows.', path);
  }
  if (by === 'NAME' || column === null) return { by, framework: null, reversed };
  const [framework = null] = await scope.columns([column], path);
  return { by, framework, reversed };
}

async function rowFilter(
  scope: LinkageScope,
  only: Plain<LinkageRowFilter> | null,
): Promise<RowFilter> {
  return {
    linkedTo: await scope.columns(only?.linkedTo ?? [], 'only.linkedTo'),
    notLinkedTo: await scope.columns(only?.notLinkedTo ?? [], 'only.notLinkedTo'),
    voted: only?.voted == null ? null : await voteTest(scope, only.voted),
    gaps: only?.gaps ?? false,
  };
}

async function voteTest(scope: LinkageScope, asked: Plain<VoteTestInput>): Promise<VoteTest> {
  const [framework = ''] = await scope.columns([asked.framework], 'only.voted.framework');
  const { votes, noneRecorded } = asked;
  if (votes == null && !noneRecorded) {
    throw invalidInput('Give `votes`, `noneRecorded` or both.', 'only.voted');
  }
  return { framework, votes: votes ?? [], noneRecorded };
}
