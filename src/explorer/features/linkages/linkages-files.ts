import { laterClocksOf, sidesOf } from '../../core/address/sides.js';
import { loadSeenEvidence } from '../../core/ask/load-evidence.js';
import { runnable } from '../../core/ask/query-text.js';
import type { State } from '../../core/address/state.js';
import { language, words } from '../../core/words/words.js';
import { csvFile } from '../../kit/csv-file.js';
import type { Shared, ShareInput, ViewFile } from '../../kit/view.js';
import { linkChange } from './link-change.js';
import { columnLabel } from './column-words.js';
import { LINKAGES } from './documents.js';
import { arrangeRows } from './model/arrange-rows.js';
import { linkLines, tableLines, type TableWords } from './model/csv.js';
import { chosenOrUsual, loadChoices, loadMatrix, type LoadedMatrix } from './model/load-matrix.js';
import { loadMemberships } from './model/load-memberships.js';
import type { Row } from './model/matrix.js';
import { narrowMatrix, rowChoices } from './model/narrow-matrix.js';
import { loadRowTraits } from './model/row-traits.js';

interface ShownTable {
  readonly matrix: LoadedMatrix;
  /** Those that are shown, in their order. */
  readonly rows: readonly Row[];
}

type SeenState = Pick<State, 'on' | 'known' | 'with' | 'since'>;
type Table = () => ShownTable | Promise<ShownTable>;

/** Files of the table as it is shown: itself, its links and gaps with their sources, its question. */
export function linkagesFiles(table: Table, state: SeenState): readonly ViewFile[] {
  const said = words.linkages.export;
  return [
    csvFile(said.table, 'linkages', async () => {
      const { matrix, rows } = await table();
      return tableLines(rows, matrix.columns, tableWords());
    }),
    csvFile(said.links, 'linkages-with-sources', async () =>
      linksWithSources(await table(), state),
    ),
    {
      label: said.query,
      name: 'linkages.graphql',
      make: async () => new Blob([questionsOf((await table()).matrix)], { type: 'text/plain' }),
    },
  ];
}

function tableWords(): TableWords {
  const { columns } = words.linkages.export;
  return {
    head: [columns.actor, columns.id, columns.kind],
    column: columnLabel,
    kind: ({ actor }) => words.kinds[actor.kind],
    mark: (mark) => words.linkages.said[mark],
    change: linkChange,
  };
}

async function linksWithSources(
  { matrix, rows }: ShownTable,
  state: SeenState,
): Promise<readonly (readonly (string | number | null)[])[]> {
  const said = words.linkages.export.columns;
  const { actor, id, framework, how, from, until, confidence } = said;
  const { document, publisher, locator, url, relation } = said;
  const ids = rows.flatMap(({ cells }) =>
    cells.flatMap(({ links }) => links.map((link) => link.relation.id)),
  );
  const [evidence, memberships] = await Promise.all([
    loadSeenEvidence([...new Set(ids)], state),
    loadMemberships(matrix, rows, laterClocksOf(state)),
  ]);
  const claims = new Map(evidence.map((found) => [found.id, found.claims.nodes]));
  const head = [
    ...[actor, id, framework, how, from, until, confidence],
    ...[document, publisher, locator, url, relation],
    ...(sidesOf(state) === null ? [] : [words.table.columns.change]),
  ];
  const lines = linkLines(rows, matrix.columns, { claims, memberships }, tableWords());
  // Of what is missing, and of memberships, nothing is said to have changed.
  const filled = lines.map((line) => [
    ...line,
    ...Array<null>(head.length - line.length).fill(null),
  ]);
  return [head, ...filled];
}

/** One operation for each choice of actors, each of which runs as it stands. */
function questionsOf({ asked }: LoadedMatrix): string {
  return asked
    .map((variables, at) => {
      const name = asked.length === 1 ? 'Linkages' : `Linkages${at + 1}`;
      return runnable(LINKAGES, variables).replace('query Linkages(', `query ${name}(`);
    })
    .join('\n\n');
}

async function narrowedBy(matrix: LoadedMatrix, state: State): Promise<LoadedMatrix> {
  if (rowChoices(state.facets).length === 0) return matrix;
  const { traits } = await loadRowTraits(matrix, state);
  return narrowMatrix(matrix, state.facets, traits);
}

/** What can be handed on of the table. */
export function linkagesShare({ app: { state } }: ShareInput): Shared {
  const table = async (): Promise<ShownTable> => {
    const shown = chosenOrUsual(state, await loadChoices(state));
    const { on, known, with: other, since } = state;
    const matrix = await loadMatrix({ ...(shown ?? state), on, known, with: other, since });
    const narrowed = await narrowedBy(matrix, state);
    return { matrix: narrowed, rows: arrangeRows(narrowed, state, language.tag).shown };
  };
  return { files: linkagesFiles(table, state), query: null, isEmbeddable: false };
}
