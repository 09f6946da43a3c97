import { Analysis } from '../../analytics/analysis.js';
import type { ProjectedTie } from '../../analytics/projection.js';
import { notFound } from '../../domain/errors.js';
import type { RelationFilter } from '../../domain/filters.js';
import { isEntityId } from '../../domain/ids.js';
import { Parts } from '../../domain/parts/parts.js';
import { PRESENT, type TimeView } from '../../domain/time/time-view.js';
import type { Engine } from '../../engine/engine.js';
import { entitiesById } from '../../graph/read/entities-by-id.js';
import { entityCount } from '../../graph/read/entity-page.js';
import { projectNetwork, type ProjectedNetwork } from '../../graph/read/network.js';
import { MOST_PARTS, partLinks } from '../../graph/read/parts.js';
import { findMerged, type Ask } from '../../graph/read/redirects.js';
import { relationCount } from '../../graph/read/relation-page.js';
import { NAMED } from '../../graph/query/shown.js';
import { lastChange } from '../../graph/read/statistics.js';
import { entitiesAround, type Surrounding } from '../../graph/read/surroundings.js';
import { describe, type LeftOut } from './describe.js';
import {
  listedEntities,
  partPages,
  relationFilterOf,
  wholePages,
  type Pages,
} from './export-pages.js';
import { measurable } from './measurable.js';
import type { Picked } from './picked.js';
import type { ExportQuestion, JoinedThrough } from './question.js';
import { SHIPPED_TERMS, type Terms } from '../../domain/terms.js';

/** What a file says of itself. */
export interface About extends LeftOut {
  readonly title: string;
  /** What it holds, in words. */
  readonly description: string;
  /** Where the graph can be asked: without a slash at the end. */
  readonly base: string;
  /** The day of the export. */
  readonly date: string;
  readonly terms: Terms;
  /** The moment of the last change that it knows; null when there never was one. */
  readonly version: string | null;
  /** `knownAt` is the moment the export was begun, if no other was asked for. */
  readonly view: TimeView;
}

/** A part of the graph to be written: stored entities and relations, page by page, each once. */
export interface ExportGraph extends Pages {
  readonly about: About;
  /** Of a network, which has no relations: strongest first. Null for all others. */
  readonly ties: readonly ProjectedTie[] | null;
  /** Measures of just what is written; INVALID_INPUT when that is too much to be measured. */
  readonly analysis: Analysis;
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
  terms: Terms = SHIPPED_TERMS,
): Promise<ExportGraph> {
  const [last] = await engine.read(lastChange());
  const view = { ...question.view, knownAt: question.view.knownAt ?? last ?? null };
  const part = await partOf(engine, question, view);
  const about: About = {
    title: 'Migration Governance Graph',
    description: describe(question, part),
    base,
    date: new Date().toISOString().slice(0, 10),
    terms,
    version: view.knownAt,
    view,
    truncated: part.truncated,
    incomplete: part.incomplete,
  };
  const { entities, relations, ties, analysis, size } = part;
  return { about, entities, relations, ties, analysis, size };
}

type Part = LeftOut & Omit<ExportGraph, 'about'>;

function partOf(engine: Engine, question: ExportQuestion, view: TimeView): Promise<Part> {
  if (question.picked !== null) return pickedPart(engine, question.picked, view);
  if (question.network !== null) return joinedPart(engine, question, question.network, view);
  if (question.of.length > 0) return aroundPart(engine, question, view);
  const size = (): Promise<number> => wholeSize(engine, question);
  return Promise.resolve(relationPart(wholePages(engine, question, view), size));
}

function relationPart(pages: Pages, size: Part['size'], truncated = false): Part {
  const analysis = Analysis.ofSubgraph(() => measurable(pages));
  return { ...pages, ties: null, analysis, size, truncated, incomplete: false };
}

async function aroundPart(engine: Engine, question: ExportQuestion, view: TimeView): Promise<Part> {
  const { ids, truncated } = await surrounding(engine, question, view);
  const pages = await partPages(engine, ids, aroundFilter(question), view);
  return relationPart(pages, () => Promise.resolve(ids.length), truncated);
}

async function pickedPart(engine: Engine, picked: Picked, view: TimeView): Promise<Part> {
  const ids = [...picked.entities.keys()];
  const found = new Set((await engine.read(entitiesById(ids, view, NAMED))).map(({ id }) => id));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw notFound('entity', missing);
  const pages = await partPages(engine, ids, {}, view, picked.relations);
  return relationPart(pages, () => Promise.resolve(ids.length));
}

async function joinedPart(
  engine: Engine,
  question: ExportQuestion,
  network: JoinedThrough,
  view: TimeView,
): Promise<Part> {
  const relation = aroundFilter(question);
  const { limit, includeParts } = question;
  const asked = { ...network, filter: {}, viaFilter: {}, relation, limit, includeParts };
  const ask: Ask = (statement) => engine.read(statement);
  const found: ProjectedNetwork = await projectNetwork(ask, asked, view);
  return {
    entities: () => listedEntities(engine, found.ids, view),
    relations: nothing,
    ties: found.ties,
    analysis: Analysis.ofProjection(() => Promise.resolve(found)),
    size: () => Promise.resolve(found.ids.length),
    truncated: found.truncated,
    incomplete: found.incomplete,
  };
}

async function* nothing(): AsyncGenerator<never> {
  // A network has ties and no relations.
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
  const ids = [...new Set([...found.values()].map(({ id }) => id))];
  const of = question.includeParts ? await withParts(ask, ids, view) : ids;
  if (of.length > question.limit) return { ids: of.slice(0, question.limit), truncated: true };
  const { kinds, depth, limit, walksAll } = question;
  const narrow = { relation: aroundFilter(question), other: kinds === null ? {} : { kinds } };
  const walk = walksAll ? { relation: {}, other: {} } : narrow;
  const around = await entitiesAround(ask, { of, depth, limit, question: walk }, view);
  if (!walksAll || kinds === null) return around;
  return { ...around, ids: around.ids.filter((id) => kinds.some((kind) => isEntityId(id, kind))) };
}

/** These, then their parts. */
async function withParts(ask: Ask, ids: readonly string[], view: TimeView): Promise<string[]> {
  const parts = new Parts(await ask(partLinks(MOST_PARTS, view)));
  return [...new Set([...ids, ...ids.flatMap((id) => parts.of(id))])];
}

/** Without the kinds: those asked for are shown whatever their kind, with their relations. */
function aroundFilter(question: ExportQuestion): RelationFilter {
  return relationFilterOf({ ...question, kinds: null });
}

/** Counted in the present, which is quick. */
async function wholeSize(engine: Engine, question: ExportQuestion): Promise<number> {
  const kinds = question.kinds === null ? {} : { kinds: question.kinds };
  const [entities = 0] = await engine.read(entityCount(kinds, PRESENT));
  const [relations = 0] = await engine.read(relationCount(relationFilterOf(question), PRESENT));
  return entities + relations;
}
