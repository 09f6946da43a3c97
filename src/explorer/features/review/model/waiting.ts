import type { State } from '../../../core/address/state.js';
import { ask } from '../../../core/ask/ask.js';
import {
  DUPLICATES,
  MATCHES,
  PROPOSAL_IDS,
  PROPOSALS,
  type Duplicate,
  type Match,
  type Proposal,
  type ProposalFilter,
} from '../documents/queues.js';
import type { Answer } from './command.js';
import type { LoadPage } from './queue.js';

/** What waits for a decision: one of three sorts, each from a question of the API. */
export type Item =
  | { readonly key: string; readonly sort: 'proposal'; readonly proposal: Proposal }
  | { readonly key: string; readonly sort: 'match'; readonly match: Match }
  | { readonly key: string; readonly sort: 'duplicate'; readonly duplicate: Duplicate };

export type QueueName = 'proposals' | 'matches' | 'duplicates';

type Filters = Pick<State, 'kinds' | 'cites' | 'says' | 'score'>;

/** How each queue is read, under the filters of the address. */
export function loaderOf(queue: QueueName, filters: Filters): LoadPage<Item> {
  const { kinds, score } = filters;
  switch (queue) {
    case 'proposals':
      return async (after, signal) => {
        const { claims } = await ask(PROPOSALS, { filter: proposalFilter(filters), after }, signal);
        return pageOf(claims, (proposal) => ({ key: proposal.id, sort: 'proposal', proposal }));
      };
    case 'matches':
      return async (after, signal) => {
        const { matchQuestions } = await ask(MATCHES, { minScore: score, after }, signal);
        return pageOf(matchQuestions, (match) => ({ key: match.id, sort: 'match', match }));
      };
    case 'duplicates':
      return async (_after, signal) => {
        const variables = { kinds: kinds.length === 0 ? null : kinds };
        const { duplicateCandidates } = await ask(DUPLICATES, variables, signal);
        const found = duplicateCandidates.filter((pair) => pair.score >= score);
        return {
          items: found.map((duplicate) => ({
            ...{ key: `${duplicate.a.id} ${duplicate.b.id}`, sort: 'duplicate', duplicate },
          })),
          total: found.length,
          next: null,
        };
      };
  }
}

/** Only what is filtered by is named. */
export function proposalFilter({ kinds, cites, says, score }: Filters): ProposalFilter {
  return {
    states: ['PROPOSED'],
    ...(kinds.length === 0 ? {} : { kinds }),
    ...(cites === null ? {} : { document: cites }),
    ...(says === null ? {} : { types: [says] }),
    ...(score === 0 ? {} : { minConfidence: score }),
  };
}

/** The claims that a filter lets through: entities first, since relations need their ends. */
export async function proposalIds(filters: Filters): Promise<string[]> {
  const found: string[] = [];
  const filter = proposalFilter(filters);
  const subjects =
    filter.types === undefined ? (['ENTITY', 'RELATION'] as const) : (['RELATION'] as const);
  for (const about of subjects) {
    let after: string | null = null;
    do {
      const { claims }: { claims: Ids } = await ask(PROPOSAL_IDS, {
        filter: { ...filter, about },
        after,
      });
      found.push(...claims.nodes.map(({ id }) => id));
      after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null;
    } while (after !== null);
  }
  return found;
}

/** Open questions from a score on, each answered with its likeliest candidate. */
export async function likeliestAnswers(minScore: number): Promise<Answer[]> {
  const found: Match[] = [];
  let after: string | null = null;
  do {
    const { matchQuestions }: { matchQuestions: Matches } = await ask(MATCHES, { minScore, after });
    found.push(...matchQuestions.nodes);
    after = matchQuestions.pageInfo.hasNextPage ? matchQuestions.pageInfo.endCursor : null;
  } while (after !== null);
  return found.flatMap((match) => {
    const same = match.candidates[0]?.entity?.id;
    return same === undefined ? [] : [answerOf(match, same)];
  });
}

/** An answer to a question, with the pairs that a "none of them" takes for different. */
export function answerOf({ id, entity, candidates }: Match, same: string | null): Answer {
  const made = entity?.id;
  const pairs = candidates.flatMap(({ entity: other }) =>
    made === undefined || other === null ? [] : [{ a: made, b: other.id }],
  );
  return { question: id, same, pairs };
}

interface Ids {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: PageInfo;
}
interface Matches {
  readonly nodes: readonly Match[];
  readonly pageInfo: PageInfo;
}
interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

function pageOf<Node>(
  {
    nodes,
    totalCount,
    pageInfo,
  }: { nodes: readonly Node[]; totalCount: number; pageInfo: PageInfo },
  itemOf: (node: Node) => Item,
) {
  return {
    items: nodes.map(itemOf),
    total: totalCount,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}
