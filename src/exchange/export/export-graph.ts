import { notFound } from '../../domain/errors.js';
import type { RelationFilter } from '../../domain/filters.js';
import { PRESENT, type TimeView } from '../../domain/time-view.js';
import type { Engine } from '../../engine/engine.js';
import type { Row } from '../../engine/statement.js';
import { entitiesById } from '../../graph/read/entities-by-id.js';
import { entityCount } from '../../graph/read/entity-page.js';
import { findMerged, type Ask } from '../../graph/read/redirects.js';
import { relationCount } from '../../graph/read/relation-page.js';
import { lastChange } from '../../graph/read/statistics.js';
import { entitiesAround, type Surrounding } from '../../graph/read/surroundings.js';
import { partPages, relationFilterOf, wholePages } from './export-pages.js';
import { isWhole, type ExportQuestion } from './question.js';

/** What a file says of itself. */
export interface About {
  readonly title: string;
  /** What it holds, in words. */
  readonly description: string;
  /** Where the graph can be asked: without a slash at the end. */
  readonly base: string;
  /** The day of the export. */
  readonly date: string;
  /** `knownAt` is the moment the export was begun, if no other was asked for. */
  readonly view: TimeView;
  /** True when `limit` left entities out. */
  readonly truncated: boolean;
}

/** A part of the graph to be written: stored entities and relations, page by page, each once. */
export interface ExportGraph {
  readonly about: About;
  entities(): AsyncGenerator<readonly Row[]>;
  /** Both ends of each are among the entities. */
  relations(): AsyncGenerator<readonly Row[]>;
  /** How many records there are about, for showing progress. */
  size(): Promise<number>;
}

/**
 * Looks up what an export is about. All of it is read as it was known when the export began, so
 * that a change made meanwhile is in it as a whole or not at all.
 * Fails with NOT_FOUND naming an id that is not there.
 */
export async function openExport(
  engine: Engine,
  question: ExportQuestion,
  base: string,
  now: Date = new Date(),
): Promise<ExportGraph> {
  const [last] = await engine.read(lastChange());
  const view = { ...question.view, knownAt: question.view.knownAt ?? last ?? null };
  const around = question.of.length === 0 ? null : await surrounding(engine, question, view);
  const about: About = {
    title: 'Migration Governance Graph',
    description: describe(question, around?.truncated ?? false),
    base,
    date: now.toISOString().slice(0, 10),
    view,
    truncated: around?.truncated ?? false,
  };
  const pages =
    around === null
      ? wholePages(engine, question, view)
      : await partPages(engine, around.ids, aroundFilter(question), view);
  return { about, ...pages, size: () => sizeOf(engine, question, around) };
}

async function surrounding(
  engine: Engine,
  question: ExportQuestion,
  view: TimeView,
): Promise<Surrounding> {
  const ask: Ask = (statement) => engine.read(statement);
  const found = await findMerged(
    ask,
    question.of,
    (ids) => entitiesById(ids, view),
    ({ id }) => id,
  );
  const missing = question.of.find((id) => !found.has(id));
  if (missing !== undefined) throw notFound('entity', missing);
  const of = [...new Set([...found.values()].map(({ id }) => id))];
  const other = question.kinds === null ? {} : { kinds: question.kinds };
  const { depth, limit } = question;
  const walk = { relation: aroundFilter(question), other };
  return entitiesAround(ask, { of, depth, limit, question: walk }, view);
}

/** Without the kinds: those asked for are shown whatever their kind, with their relations. */
function aroundFilter(question: ExportQuestion): RelationFilter {
  return relationFilterOf({ ...question, kinds: null });
}

/** Counted in the present, which is quick. */
async function sizeOf(
  engine: Engine,
  question: ExportQuestion,
  around: Surrounding | null,
): Promise<number> {
  if (around !== null) return around.ids.length;
  const kinds = question.kinds === null ? {} : { kinds: question.kinds };
  const [entities = 0] = await engine.read(entityCount(kinds, PRESENT));
  const [relations = 0] = await engine.read(relationCount(relationFilterOf(question), PRESENT));
  return entities + relations;
}

/** "What is around organisation:iom (1 step), as of 2018, as known at …". */
function describe(question: ExportQuestion, truncated: boolean): string {
  const { of, depth, limit, kinds, types, minConfidence, view } = question;
  const steps = depth === 1 ? '1 step' : `${depth} steps`;
  const nearest = truncated ? `, the first ${limit} entities of more` : '';
  return [
    of.length === 0 ? 'The whole graph' : `What is around ${of.join(', ')} (${steps}${nearest})`,
    kinds === null ? '' : `kinds ${kinds.join(', ')}`,
    types === null ? '' : `types ${types.join(', ')}`,
    minConfidence === null ? '' : `confidence at least ${minConfidence}`,
    view.validOn === null ? '' : `as of ${view.validOn}`,
    view.knownAt === null ? '' : `as known at ${view.knownAt}`,
    isWhole(question) ? 'any date' : '',
  ]
    .filter((part) => part !== '')
    .join('; ')
    .concat('.');
}
