import { ask } from '../../../core/ask/ask.js';
import {
  FRAMEWORKS,
  LINKAGES,
  ROW_CHOICES,
  type FoundMatrix,
  type FoundRow,
  type FrameworksPage,
  type LinkagesVariables,
} from '../documents.js';
import type { EntityRef } from '../../../core/documents/picture.js';
import opening from '../opening.json';
import type { State } from '../../../core/address/state.js';
import { sidesOf } from '../../../core/address/sides.js';
import { inParts } from '../../../core/model/in-parts.js';
import { compareRows, rowDifference } from './compare-rows.js';
import { mergeMatrices, type Matrix } from './matrix.js';
import { idOfSource, rowQuestions, type RowQuestion } from './row-source.js';

/** A server gives at most a thousand rows, a hundred at a time. */
const MOST_PAGES = 10;
const IDS_AT_ONCE = 100;

export interface LoadedMatrix extends Matrix {
  /** How many rows each source gave. */
  readonly counts: ReadonlyMap<string, number>;
  /** The rows of each source, by the ids of their actors. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  /** What was asked, for whoever asks again elsewhere. */
  readonly asked: readonly LinkagesVariables[];
}

type MatrixOf = Pick<State, 'on' | 'known' | 'frameworks' | 'actors'>;

interface Part extends LoadedRows {
  readonly source: string;
}

/** The table of some frameworks, with the rows of all sources; of two sides where they are compared. */
export async function loadMatrix(
  { with: other, since, ...state }: MatrixOf & Pick<State, 'with' | 'since'>,
  signal?: AbortSignal,
): Promise<LoadedMatrix> {
  const sides = sidesOf({ ...state, with: other, since });
  if (sides === null) {
    const parts = await loadParts(state, signal);
    return { ...mergeMatrices(answersOf(parts)), ...aboutRows(parts) };
  }
  const [before, after] = await Promise.all([
    loadSide({ ...state, ...sides.before }, signal),
    loadSide({ ...state, ...sides.after }, signal),
  ]);
  // Who is a row on one side only has links on the other all the same.
  const [allBefore, allAfter] = await Promise.all([
    withOthers(before, after.rows, { ...state, ...sides.before }, signal),
    withOthers(after, before.rows, { ...state, ...sides.after }, signal),
  ]);
  const edges = compareRows(allBefore, allAfter, sides.clock);
  const [first] = answersOf([...after.parts, ...before.parts]);
  const { columns, rows } = mergeMatrices(
    first === undefined ? [] : [{ ...first, rows: { ...first.rows, edges } }],
  );
  return {
    columns,
    rows: rows.map((row) => {
      const { id } = row.actor;
      return { ...row, difference: rowDifference(before.rows.has(id), after.rows.has(id)) };
    }),
    ...aboutRows([...before.parts, ...after.parts]),
  };
}

interface Side {
  readonly parts: readonly Part[];
  readonly rows: ReadonlyMap<string, FoundRow>;
}

async function loadSide(state: MatrixOf, signal?: AbortSignal): Promise<Side> {
  const parts = await loadParts(state, signal);
  return { parts, rows: rowsOf(answersOf(parts)) };
}

/** The rows of a side, and of the actors that only the other one has. */
async function withOthers(
  { rows }: Side,
  others: ReadonlyMap<string, FoundRow>,
  { frameworks, on, known }: MatrixOf,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, FoundRow>> {
  const missing = [...others.keys()].filter((id) => !rows.has(id));
  const found = await Promise.all(
    inParts(missing, IDS_AT_ONCE).map((ids) =>
      loadRows({ frameworks, on, known }, { actors: { ids }, kinds: null }, signal),
    ),
  );
  return new Map([...rows, ...rowsOf(found.flatMap(({ answers }) => answers))]);
}

async function loadParts(state: MatrixOf, signal?: AbortSignal): Promise<readonly Part[]> {
  const { frameworks, actors, on, known } = state;
  return Promise.all(
    actors.map(async (source) => {
      for (const question of rowQuestions(source)) {
        const part = await loadRows({ frameworks, on, known }, question, signal);
        if (part.ids.size > 0) return { source, ...part };
      }
      return { source, answers: [], ids: new Set<string>(), asked: [] };
    }),
  );
}

const answersOf = (parts: readonly Part[]): readonly FoundMatrix[] =>
  parts.flatMap(({ answers }) => answers);

const rowsOf = (answers: readonly FoundMatrix[]): ReadonlyMap<string, FoundRow> =>
  new Map(answers.flatMap(({ rows }) => rows.edges.map((row) => [row.node.id, row])));

function aboutRows(parts: readonly Part[]): Pick<LoadedMatrix, 'counts' | 'members' | 'asked'> {
  const members = new Map<string, Set<string>>();
  for (const { source, ids } of parts) {
    members.set(source, new Set([...(members.get(source) ?? []), ...ids]));
  }
  return {
    counts: new Map([...members].map(([source, ids]) => [source, ids.size])),
    members,
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
