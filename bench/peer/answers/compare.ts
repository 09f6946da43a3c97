import type { Cypher } from '../sides/cypher.js';
import type { Given, GivenBy } from '../sides/given.js';
import { drawShapes, FIVE_LEVELS, type Shape } from '../sides/shapes.js';
import type { Side, SideName } from '../sides/sides.js';
import type { Workload } from '../sides/workloads.js';
import { SHAPE_SEED } from '../steps/shapes.js';
import { messageOf, tell } from '../timing.js';
import { EXPECTATIONS, expect, problemOf, type Expected } from './expected.js';
import { SPECIAL } from './special.js';
import { notFirst, notLinked } from './trees.js';

/** How many answers of a side were right. */
export interface Comparison {
  readonly workload: Workload | 'W15';
  readonly side: SideName;
  readonly asked: number;
  readonly right: number;
  /** The first thing that was wrong; null when nothing was. */
  readonly problem: string | null;
}

const ROUNDS = 5;

export interface ComparisonOptions {
  readonly workloads: readonly Workload[];
  readonly withShapes: boolean;
  readonly spared: (side: SideName, workload: Workload) => boolean;
}

/** Asks each side a few times and compares ids, names, dates and totals with what plain Cypher finds. */
export async function compareAnswers(
  sides: readonly Side[],
  cypher: Cypher,
  givenBy: GivenBy,
  { workloads, withShapes, spared }: ComparisonOptions,
): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  const take = (found: readonly Comparison[]): void => {
    comparisons.push(...found);
    tell(`answers ${found[0]?.workload ?? ''}: ${found.map(told).join(', ')}`);
  };
  for (const workload of workloads) {
    const asked = sides.filter(({ name }) => !spared(name, workload));
    take(await compareOne(asked, cypher, givenBy, workload));
  }
  if (withShapes) take(await compareShapes(sides, cypher));
  return comparisons;
}

const told = ({ side, right, asked, problem }: Comparison): string =>
  `${side} ${right} of ${asked}${problem === null ? '' : ` (${problem.slice(0, LONGEST)})`}`;
const LONGEST = 300;

async function compareOne(
  sides: readonly Side[],
  cypher: Cypher,
  givenBy: GivenBy,
  workload: Workload,
): Promise<Comparison[]> {
  const tallies = sides.filter(({ answer }) => answer !== null).map((side) => new Tally(side));
  for (let round = 0; round < ROUNDS; round += 1) {
    const given = givenBy.given(workload, round);
    const check = await checkOf(cypher, workload, given);
    for (const tally of tallies) await tally.count(check);
  }
  return tallies.map((tally) => tally.result(workload));
}

type Check = (side: Side) => Promise<string | null>;

const isOurs = ({ name }: Side): boolean => name === 'D' || name === 'E';

async function checkOf(cypher: Cypher, workload: Workload, given: Given): Promise<Check> {
  if (workload === 'W2') return (side) => checkTrees(cypher, FIVE_LEVELS, side, side.fiveLevels);
  const expectation = EXPECTATIONS[workload];
  const expected: Expected | null =
    expectation === undefined ? null : await expect(cypher, workload, expectation, given);
  return async (side) => {
    const answer = (await side.answer?.(workload, given)) ?? { rows: [], total: null };
    const who = isOurs(side) ? 'ours' : 'theirs';
    if (expectation !== undefined && expected !== null) {
      return problemOf(answer, expected, expectation[who]);
    }
    const special = SPECIAL[workload];
    if (special === undefined) throw new Error(`Nothing says what is right for ${workload}.`);
    return special[who](cypher, given, answer.rows);
  };
}

async function compareShapes(sides: readonly Side[], cypher: Cypher): Promise<Comparison[]> {
  const tallies = sides.filter(({ trees }) => trees !== null).map((side) => new Tally(side));
  for (const shape of drawShapes(ROUNDS * 2, SHAPE_SEED)) {
    for (const tally of tallies) {
      await tally.count((side) => checkTrees(cypher, shape, side, side.trees));
    }
  }
  return tallies.map((tally) => tally.result('W15'));
}

async function checkTrees(
  cypher: Cypher,
  shape: Shape,
  side: Side,
  ask: Side['trees'] | Side['fiveLevels'],
): Promise<string | null> {
  if (ask === null) return 'no such question';
  const trees = await ask(shape);
  return isOurs(side) ? notFirst(cypher, shape, trees) : notLinked(cypher, shape, trees);
}

class Tally {
  private asked = 0;
  private right = 0;
  private problem: string | null = null;

  constructor(private readonly side: Side) {}

  async count(check: Check): Promise<void> {
    const problem = await check(this.side).catch((error: unknown) => messageOf(error));
    this.asked += 1;
    if (problem === null) this.right += 1;
    else this.problem ??= problem;
  }

  result(workload: Comparison['workload']): Comparison {
    const { asked, right, problem } = this;
    return { workload, side: this.side.name, asked, right, problem };
  }
}
