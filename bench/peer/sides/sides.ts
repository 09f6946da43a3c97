import { ask } from '../client.js';
import type { OursRunning } from '../servers/ours.js';
import type { Running } from '../servers/start.js';
import { QUESTIONS_C } from './constant.js';
import type { Cypher } from './cypher.js';
import type { Given } from './given.js';
import { answerByHand, askByHand } from './hand-written.js';
import { askLevels, treesOf, type Tree } from './levels.js';
import { QUESTIONS_A } from './neo4j-graphql.js';
import { QUESTIONS_OURS } from './ours.js';
import { findCursors } from './our-cursors.js';
import { answerOf, at, type Answer, type Question } from './question.js';
import { documentForA, documentForUs, FIVE_LEVELS, type Shape } from './shapes.js';
import type { Workload } from './workloads.js';

export type SideName = 'A' | 'B' | 'C' | 'D' | 'E';

/** One of those that are compared. */
export interface Side {
  readonly name: SideName;
  /** Of the process that answers, and of its database where it has one. */
  readonly pid: number;
  readonly databasePid: number | null;
  /** Asks and reads the answer, as a client does. */
  ask(workload: Workload, given: Given): Promise<unknown>;
  /** The rows; null for a side that makes them up. */
  readonly answer: ((workload: Workload, given: Given) => Promise<Answer>) | null;
  readonly trees: ((shape: Shape) => Promise<Tree[]>) | null;
  /** For W2, which A and B may answer in a statement of their own. */
  readonly fiveLevels: (() => Promise<Tree[]>) | null;
}

export function sideA({ url, pid }: Running, databasePid: number | null): Side {
  const trees = async (shape: Shape): Promise<Tree[]> =>
    treesOf(at(await ask(url, documentForA(shape)), 'organisations'), shape);
  const side = httpSide('A', url, (workload) => QUESTIONS_A[workload]);
  return { ...side, pid, databasePid, trees, fiveLevels: () => trees(FIVE_LEVELS) };
}

export function sideB(cypher: Cypher, databasePid: number | null): Side {
  return {
    ...{ name: 'B', pid: process.pid, databasePid },
    ask: (workload, given) => askByHand(cypher, workload, given),
    answer: (workload, given) => answerByHand(cypher, workload, given),
    trees: (shape) => askLevels(cypher, shape),
    fiveLevels: async () => treesOf(await askByHand(cypher, 'W2', {} as Given), FIVE_LEVELS),
  };
}

export function sideC({ url, pid }: Running): Side {
  const side = httpSide('C', url, (workload) => QUESTIONS_C[workload]);
  return { ...side, pid, databasePid: null, answer: null, trees: null, fiveLevels: null };
}

export async function sideOurs(
  name: 'D' | 'E',
  { url, pid }: OursRunning,
  databasePid: number | null,
  skips: readonly number[],
): Promise<Side> {
  const cursors = await findCursors(url, skips);
  const after = (given: Given): string | null => cursors.get(given.skip) ?? null;
  const trees = async (shape: Shape): Promise<Tree[]> =>
    treesOf(at(await ask(url, documentForUs(shape)), 'organisations'), shape);
  const side = httpSide(
    name,
    url,
    (workload) => QUESTIONS_OURS[workload],
    (given) => ({ ...given, after: after(given) }),
  );
  return { ...side, pid, databasePid, trees, fiveLevels: () => trees(FIVE_LEVELS) };
}

function httpSide<More extends Given = Given>(
  name: SideName,
  url: string,
  question: (workload: Workload) => Question<More>,
  more: (given: Given) => More = (given) => given as More,
): Pick<Side, 'name' | 'ask'> & { readonly answer: NonNullable<Side['answer']> } {
  const send = (workload: Workload, given: Given): Promise<unknown> => {
    const { document, variables } = question(workload);
    return ask(url, document, variables?.(more(given)));
  };
  return {
    name,
    ask: send,
    answer: async (workload, given) => answerOf(await send(workload, given), question(workload)),
  };
}
