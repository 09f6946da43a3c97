import { ask } from '../../core/ask/ask.js';
import { loadEvidence } from '../../core/ask/load-evidence.js';
import { runnable } from '../../core/ask/query-text.js';
import type { State } from '../../core/address/state.js';
import type { Claim } from '../../core/documents/evidence.js';
import { csvText } from '../../core/model/csv-text.js';
import { words } from '../../core/words/words.js';
import { csvFile } from '../../kit/csv-file.js';
import type { Shared, ShareInput, ViewFile } from '../../kit/view.js';
import { PATHS, type FoundPath } from './documents.js';
import { pathAsTable } from './path-text.js';
import { pathsQuestion } from './paths-question.js';

type Claims = ReadonlyMap<string, readonly Claim[]>;

/** The steps of a path, a row for each document behind each; the documents as they are loaded, or loaded now. */
export function pathFile(
  path: FoundPath,
  { loaded, state }: { readonly loaded: Claims; readonly state: Pick<State, 'on' | 'known'> },
): ViewFile {
  const ends = [path.nodes[0], path.nodes.at(-1)].map((node) => node?.id.split(':')[1] ?? '');
  return csvFile(words.files.path, `path-${ends.join('-')}`, async () =>
    pathAsTable(path, loaded.size > 0 ? loaded : await claimsOf(path, state)),
  );
}

async function claimsOf(path: FoundPath, state: Pick<State, 'on' | 'known'>): Promise<Claims> {
  const ids = path.steps.map(({ relation }) => relation.id);
  const found = await loadEvidence(ids, state);
  return new Map([...found].map(([id, { claims }]) => [id, claims.nodes]));
}

/** What can be handed on of the path that is chosen. */
export function pathsShare({ app: { state } }: ShareInput): Shared {
  const question = pathsQuestion(state);
  if (question === null) return { files: [], query: null, isEmbeddable: false };
  const make = async (): Promise<Blob> => {
    const { paths } = (await ask(PATHS, question)).asOf;
    const path = paths[Math.min(state.path, paths.length) - 1];
    const none = (): Promise<Blob> => Promise.resolve(new Blob([csvText([])]));
    return path === undefined ? none() : pathFile(path, { loaded: new Map(), state }).make();
  };
  const ends = [state.from, state.to].map((id) => id?.split(':')[1] ?? '');
  return {
    files: [{ label: words.files.path, name: `path-${ends.join('-')}.csv`, make }],
    query: runnable(PATHS, question),
    isEmbeddable: false,
  };
}
