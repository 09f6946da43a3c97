import { ACTOR_KINDS } from '../../domain/kinds.js';
import { PART_KIND } from '../../domain/parts/parts.js';
import type { Families } from '../../domain/parts/families.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { PageRequest } from '../query/keyset.js';
import type { IdItems, IdTotal } from '../query/per-id.js';
import type { PartnerQuestion } from '../read/partner-question.js';
import {
  MOST_SHARED,
  nameAndId,
  tieOf,
  type PartnerItem,
  type PartnerOrder,
} from '../read/partners.js';
import { kindBits } from './kind-bits.js';
import type {
  Family,
  NumberTable,
  PartnersFound,
  PartnersPage,
  PartTables,
} from './kernels/partners.js';
import type { NumberedGraph } from './numbered-graph.js';
import type { Present } from './present.js';
import { halfRule, NOT_CLAIMED } from './rule.js';

/** A partner whose entity is not read yet. */
export interface FoundPartner extends Omit<PartnerItem, 'entity'> {
  readonly partner: string;
}

/** `partnerPage` of `../read` over the columns; null where statements must answer. */
export async function findPartnersInMemory(
  present: Present,
  ids: readonly string[],
  question: PartnerQuestion,
  orderBy: PartnerOrder,
  page: PageRequest,
  view: TimeView,
): Promise<readonly IdItems<FoundPartner>[] | null> {
  const found = await search(present, ids, question, view, (numbers) =>
    pageOfPartners(numbers, orderBy, page),
  );
  if (found === null) return null;
  const { numbers, answers } = found;
  return ids.map((id, at) => ({
    id,
    items: (answers[at]?.items ?? []).map(({ node, sharedCount, weight, shared }) => ({
      partner: numbers.idOf(node),
      ...{ sharedCount, weight },
      sharedIds: shared.map((one) => numbers.idOf(one)),
      tie: tieOf(numbers.nameOf(node), numbers.idOf(node)),
      key: {
        SHARED_COUNT_DESC: sharedCount,
        RELEVANCE_DESC: weight,
        NAME_ASC: numbers.nameOf(node),
      }[orderBy],
    })),
  }));
}

/** `partnerCount` of `../read` over the columns; null where statements must answer. */
export async function countPartnersInMemory(
  present: Present,
  ids: readonly string[],
  question: PartnerQuestion,
  view: TimeView,
): Promise<readonly IdTotal[] | null> {
  const found = await search(present, ids, question, view, () => null);
  return found?.answers.map(({ total }, at) => ({ id: ids[at] ?? '', total })) ?? null;
}

async function search(
  present: Present,
  ids: readonly string[],
  { via, kinds, minimumShared, includeDirect, relation, families }: PartnerQuestion,
  view: TimeView,
  pageAmong: (numbers: NumberedGraph) => PartnersPage | null,
): Promise<{ numbers: NumberedGraph; answers: readonly PartnersFound[] } | null> {
  const rule = halfRule(relation, view, NOT_CLAIMED);
  const standing = rule === null ? null : await present.standing();
  if (rule === null || standing === null) return null;
  const { graph, numbers, searches } = standing;
  if (ids.some((id) => numbers.numberOf(id) === undefined)) return null;
  const question = {
    families: ids.map((id) => familyOf(numbers, families, id)),
    parts: families === undefined ? null : partTables(numbers, families, via.includes(PART_KIND)),
    ...{ rule, minimumShared, includeDirect, page: pageAmong(numbers) },
    via: kindBits(via),
    actors: kindBits(ACTOR_KINDS),
    kinds: kindBits(kinds),
  };
  return { numbers, answers: await searches.partners({ graph, question }) };
}

function pageOfPartners(
  numbers: NumberedGraph,
  orderBy: PartnerOrder,
  { size, backward, key }: PageRequest,
): PartnersPage {
  return {
    ...{ orderBy, backward, size: size + 1, mostShared: MOST_SHARED },
    key: key && {
      value: Number(orderBy === 'NAME_ASC' ? 0 : key.value),
      rank: numbers.nameRank(...nameAndId(key.id), backward),
    },
  };
}

function familyOf(numbers: NumberedGraph, families: Families | undefined, id: string): Family {
  const { members, wholes, heads } = families?.of(id) ?? { members: [id], wholes: [], heads: null };
  return {
    members: numbered(numbers, members),
    wholes: numbered(numbers, wholes),
    heads: tableOf(numbers, heads ?? {}),
  };
}

function partTables(numbers: NumberedGraph, families: Families, partsShared: boolean): PartTables {
  return {
    heads: tableOf(numbers, families.heads),
    above: tableOf(numbers, partsShared ? families.parts.upwards : {}),
  };
}

function tableOf(
  numbers: NumberedGraph,
  table: Readonly<Record<string, readonly string[]>>,
): NumberTable {
  return new Map(
    Object.entries(table).flatMap(([id, others]) => {
      const number = numbers.numberOf(id);
      return number === undefined ? [] : [[number, numbered(numbers, others)] as const];
    }),
  );
}

function numbered(numbers: NumberedGraph, ids: readonly string[]): number[] {
  return ids.flatMap((id) => numbers.numberOf(id) ?? []);
}
