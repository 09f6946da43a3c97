import type { Engine } from '../../engine/engine.js';
import { nodePages } from '../read/dump-pages.js';
import { redirectsOf } from '../read/redirects.js';
import { decisionOf, questionOf } from '../stored-match.js';
import type { Check, Finding } from './finding.js';
import { knownEntities } from './known.js';

/** Decisions on names, questions about them and what imports found speak of entities that are or were in the graph. */
export const checkMatches: Check = async function* (engine) {
  for await (const page of nodePages(engine, 'match-decision')) {
    const decisions = page.map(({ props }) => decisionOf(props));
    const named = decisions.map(({ id, entity, not }) => ({
      id,
      entities: entity === null ? not : [entity, ...not],
    }));
    const unfounded = decisions
      .filter(({ answer, entity }) => (answer === 'SAME') !== (entity !== null))
      .map(({ id }) => `${id} has an answer that does not fit its entity`);
    yield {
      records: page.length,
      findings: [...unfounded, ...(await missing(engine, named))],
    };
  }
  for await (const page of nodePages(engine, 'match-question')) {
    const questions = page.map(({ props }) => questionOf(props));
    const named = questions.map(({ id, entity, candidates }) => ({
      id,
      entities: [entity, ...candidates.map((candidate) => candidate.id)],
    }));
    const empty = questions
      .filter(({ closedAt, candidates }) => closedAt === null && candidates.length === 0)
      .map(({ id }) => `${id} is an open question without candidates`);
    yield { records: page.length, findings: [...empty, ...(await missing(engine, named))] };
  }
  for await (const page of nodePages(engine, 'source-entity')) {
    const named = page.map(({ key, props }) => ({ id: key, entities: [String(props['entity'])] }));
    yield { records: page.length, findings: await missing(engine, named) };
  }
};

interface Named {
  readonly id: string;
  readonly entities: readonly string[];
}

async function missing(engine: Engine, named: readonly Named[]): Promise<Finding[]> {
  const ids = [...new Set(named.flatMap(({ entities }) => entities))];
  const merged = ids.length === 0 ? [] : await engine.read(redirectsOf(ids));
  const known = new Set([...(await knownEntities(engine, ids)), ...merged.map(({ id }) => id)]);
  return named.flatMap(({ id, entities }) =>
    entities
      .filter((entity) => !known.has(entity))
      .map((entity) => `${id} speaks of ${entity}, which is not there`),
  );
}
