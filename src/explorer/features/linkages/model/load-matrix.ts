import { ask } from '../../../core/ask/ask.js';
import {
  FRAMEWORKS,
  LINKAGES,
  ROW_CHOICES,
  type FoundMatrix,
  type FrameworksPage,
  type LinkagesVariables,
} from '../documents.js';
import type { EntityRef } from '../../../core/documents/picture.js';
import opening from '../opening.json';
import type { State } from '../../../core/address/state.js';
import { mergeMatrices, type Matrix } from './matrix.js';
import { idOfSource, rowQuestions, type RowQuestion } from './row-source.js';

/** A server gives at most a thousand rows, a hundred at a time. */
const MOST_PAGES = 10;

export interface LoadedMatrix extends Matrix {
  /** How many rows each source gave. */
  readonly counts: ReadonlyMap<string, number>;
  /** The rows of each source, by the ids of their actors. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  /** What was asked, for whoever asks again elsewhere. */
  readonly asked: readonly LinkagesVariables[];
}

type MatrixOf = Pick<State, 'on' | 'known' | 'frameworks' | 'actors'>;

/** The table of some frameworks, with the rows of all sources. */
export async function loadMatrix(state: MatrixOf, signal?: AbortSignal): Promise<LoadedMatrix> {
  const { frameworks, actors, on, known } = state;
  const parts = await Promise.all(
    actors.map(async (source) => {
      for (const question of rowQuestions(source)) {
        const part = await loadRows({ frameworks, on, known }, question, signal);
        if (part.ids.size > 0) return { source, ...part };
      }
      return { source, answers: [], ids: new Set<string>(), asked: [] };
    }),
  );
  const answers = parts.flatMap((part) => part.answers);
  return {
    ...mergeMatrices(answers),
    counts: new Map(parts.map(({ source, ids }) => [source, ids.size])),
    members: new Map(parts.map(({ source, ids }) => [source, ids])),
    asked: parts.flatMap(({ asked }) => asked),
  };
}

interface LoadedRows {
  readonly answers: readonly FoundMatrix[];
  readonly ids: ReadonlySet<string>;
  readonly asked: readonly LinkagesVariables[];
}

async function loadRows(
  of: Pick<LinkagesVariables, 'frameworks' | 'on' | 'known'>,
  question: RowQuestion,
  signal?: AbortSignal,
): Promise<LoadedRows> {
  const answers: FoundMatrix[] = [];
  const first: LinkagesVariables = { ...of, ...question, after: null };
  let variables = first;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { matrix } = (await ask(LINKAGES, variables, signal)).asOf.frameworkLinkages;
    answers.push(matrix);
    if (!matrix.rows.pageInfo.hasNextPage) break;
    variables = { ...first, after: matrix.rows.pageInfo.endCursor };
  }
  const ids = answers.flatMap(({ rows }) => rows.edges.map(({ node }) => node.id));
  return { answers, ids: new Set(ids), asked: [first] };
}

export interface Choices {
  readonly frameworks: readonly EntityRef[];
  readonly parts: readonly EntityRef[];
  /** Dialogues and organisations with members. */
  readonly groups: readonly EntityRef[];
  /** The names of chosen ids. */
  readonly named: readonly EntityRef[];
}

const PART = [{ types: ['PART_OF'], direction: 'OUT' }];

/** What can be chosen as columns and as rows. */
export async function loadChoices(
  { known, actors }: Pick<State, 'known' | 'actors'>,
  signal?: AbortSignal,
): Promise<Choices> {
  const ids = [...actors, ...opening.actors].flatMap((source) => idOfSource(source) ?? []);
  const [frameworks, parts, { asOf }] = await Promise.all([
    loadFrameworks({ kinds: ['FRAMEWORK'], notLinked: PART }, known, signal),
    loadFrameworks({ kinds: ['FRAMEWORK'], linked: PART }, known, signal),
    ask(ROW_CHOICES, { known, ids }, signal),
  ]);
  return { frameworks, parts, groups: asOf.groups.nodes, named: asOf.named.nodes };
}

async function loadFrameworks(
  filter: object,
  known: string | null,
  signal?: AbortSignal,
): Promise<readonly EntityRef[]> {
  const nodes: EntityRef[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { asOf }: FrameworksPage = await ask(FRAMEWORKS, { filter, known, after }, signal);
    nodes.push(...asOf.entities.nodes);
    after = asOf.entities.pageInfo.endCursor;
    if (!asOf.entities.pageInfo.hasNextPage) break;
  }
  return nodes;
}

/** What is shown: what was chosen, and the usual for what was not; undefined while that is not known. */
export function chosenOrUsual(
  { frameworks, actors }: Pick<State, 'frameworks' | 'actors'>,
  choices: Choices | undefined,
): Pick<State, 'frameworks' | 'actors'> | undefined {
  if (frameworks.length > 0 && actors.length > 0) return { frameworks, actors };
  if (choices === undefined) return undefined;
  const usual = usualChoice(choices);
  return {
    frameworks: frameworks.length > 0 ? frameworks : usual.frameworks,
    actors: actors.length > 0 ? actors : usual.actors,
  };
}

/** What is shown when nothing is chosen: of the usual choice, what this graph holds. */
function usualChoice(choices: Choices): Pick<State, 'frameworks' | 'actors'> {
  const held = new Set([...choices.frameworks, ...choices.parts].map(({ id }) => id));
  const usual = opening.frameworks.filter((id) => held.has(id));
  const some = choices.frameworks.slice(0, opening.frameworks.length).map(({ id }) => id);
  const named = new Set(choices.named.map(({ id }) => id));
  const rows = opening.actors.filter((source) => {
    const id = idOfSource(source);
    return id === null || named.has(id);
  });
  const isUsual = rows.length === opening.actors.length;
  return {
    frameworks: usual.length > 0 ? usual : some,
    actors: isUsual ? rows : ['linked:bodies', 'linked:countries'],
  };
}
