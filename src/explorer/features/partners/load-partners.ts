import { ask } from '../../core/ask/ask.js';
import { everyPage } from '../../core/ask/every-page.js';
import { Trouble } from '../../core/ask/trouble.js';
import { sidesOf, type Clocks } from '../../core/address/sides.js';
import type { State } from '../../core/address/state.js';
import { PARTNERS, type PartnerEdge, type PartnersPage } from '../../core/documents/partners.js';
import type { EntityRef } from '../../core/documents/picture.js';
import { compareThings, type Marked } from '../../core/model/compare.js';
import { partnersQuestion, type PartnersQuestion } from './partners-question.js';

export interface Found {
  readonly self: EntityRef;
  /** Null where it is no actor and so has no partners. */
  readonly page: PartnersPage | null;
}

/** A partner, and where two sides are compared, what became of what ties it. */
export type MarkedPartner = PartnerEdge & Marked<PartnerEdge>;

export interface ComparedPartners {
  readonly self: EntityRef;
  /** Null where it is no actor. */
  readonly edges: readonly MarkedPartner[] | null;
}

/** One page of partners. */
export async function loadPartners(
  question: PartnersQuestion,
  signal?: AbortSignal,
): Promise<Found> {
  const found = await loadPage(question, signal);
  if (found === null) throw new Trouble('gone', question.id);
  return found;
}

/** All partners of a state, of two sides where it compares them. */
export async function loadAllPartners(
  id: string,
  state: State,
  signal?: AbortSignal,
): Promise<ComparedPartners> {
  const sides = sidesOf(state);
  const load = (clocks: Clocks): Promise<ComparedPartners | null> =>
    loadSide(id, { ...state, ...clocks }, signal);
  const found =
    sides === null
      ? await load(state)
      : joined(...(await Promise.all([load(sides.before), load(sides.after)])));
  if (found === null) throw new Trouble('gone', id);
  return found;
}

/** The partners of two sides together; those of one where nothing is known of the actor on the other. */
function joined(
  before: ComparedPartners | null,
  after: ComparedPartners | null,
): ComparedPartners | null {
  const found = after ?? before;
  if (found === null || found.edges === null) return found;
  const edges = comparePartners(before?.edges ?? [], after?.edges ?? []);
  return { self: found.self, edges };
}

/** Partners of two sides, each once; changed where what ties it is something else. */
export function comparePartners(
  before: readonly PartnerEdge[],
  after: readonly PartnerEdge[],
): readonly MarkedPartner[] {
  return compareThings(before, after, { key: ({ node }) => node.id, value: tiesOf });
}

/** What is shared, and how the two are tied directly; equal for equal ties. */
function tiesOf({ sharedCount, shared, direct }: PartnerEdge): string {
  return JSON.stringify([
    sharedCount,
    shared.map(({ entity }) => entity.id).sort(),
    direct.map(({ subject, type, object }) => [subject.id, type, object.id].join(' ')).sort(),
  ]);
}

async function loadSide(
  id: string,
  state: State,
  signal?: AbortSignal,
): Promise<ComparedPartners | null> {
  const question = partnersQuestion(id, state);
  const pages = await everyPage<Found | null>({
    load: (after) => loadPage({ ...question, after }, signal),
    next: (found) =>
      found?.page?.pageInfo.hasNextPage === true ? found.page.pageInfo.endCursor : null,
  });
  const [first] = pages;
  if (first == null) return null;
  const edges = first.page === null ? null : pages.flatMap((found) => found?.page?.edges ?? []);
  return { self: first.self, edges };
}

async function loadPage(question: PartnersQuestion, signal?: AbortSignal): Promise<Found | null> {
  const { entity } = (await ask(PARTNERS, question, signal)).asOf;
  if (entity === null) return null;
  const { partners, ...self } = entity;
  return { self, page: partners ?? null };
}
