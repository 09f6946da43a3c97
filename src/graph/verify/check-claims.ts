import type { Engine } from '../../engine/engine.js';
import { PRESENT } from '../../domain/time/time-view.js';
import type { DumpedNode } from '../read/dump.js';
import { nodePages } from '../read/dump-pages.js';
import { redirectsOf } from '../read/redirects.js';
import { relationsById } from '../read/relations-by-id.js';
import type { Check, Finding } from './finding.js';
import { knownEntities } from './known.js';

type Page = readonly DumpedNode[];

/** Every claim has its document, both ends or the entity it describes, and, when it counts, its relation. */
export const checkClaims: Check = async function* (engine) {
  for await (const page of nodePages(engine, 'claim')) {
    const stating = page.filter(({ props }) => props.entityId == null);
    const findings = [
      ...page.filter(({ cites }) => cites === null).map(({ key }) => `${key} cites no document`),
      ...(await withoutEnds(engine, page)),
      ...(await withoutRelation(engine, stating)),
    ];
    yield { records: page.length, findings };
  }
};

/** An end may be an id that was given up in a merge, where both ends were merged. */
async function withoutEnds(engine: Engine, page: Page): Promise<Finding[]> {
  const ends = page.flatMap(endsOf);
  const known = await knownEntities(engine, ends);
  const others = ends.filter((end) => !known.has(end));
  for (const id of await mergedAmong(engine, others)) known.add(id);
  return page.flatMap((claim) =>
    endsOf(claim)
      .filter((end) => !known.has(end))
      .map((end) => `${claim.key} is about ${end}, which is not there`),
  );
}

/** Claims between two entities that were merged have no relation for now. */
async function withoutRelation(engine: Engine, page: Page): Promise<Finding[]> {
  const counting = page.filter(
    ({ props }) => props.state === 'ACCEPTED' && props.polarity === 'ASSERTS',
  );
  const ids = [...new Set(counting.map(relationOf))];
  const there = new Set((await engine.read(relationsById(ids, PRESENT))).map(({ id }) => id));
  const lost = counting.filter((claim) => !there.has(relationOf(claim)));
  if (lost.length === 0) return [];
  const merged = await mergedAmong(engine, lost.flatMap(endsOf));
  return lost
    .filter((claim) => !endsOf(claim).some((end) => merged.has(end)))
    .map((claim) => `${claim.key} is accepted, but ${relationOf(claim)} is not there`);
}

async function mergedAmong(engine: Engine, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  return new Set((await engine.read(redirectsOf(ids))).map(({ id }) => id));
}

/** What a claim is about. A proposed description may be of an entity that is not there yet. */
function endsOf({ props }: DumpedNode): string[] {
  if (props.entityId != null) return props.acceptedAt == null ? [] : [props.entityId as string];
  return [String(props.subjectId), String(props.objectId)];
}

function relationOf({ props }: DumpedNode): string {
  return String(props.relationId);
}
