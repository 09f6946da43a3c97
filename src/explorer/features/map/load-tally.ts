import { ask } from '../../core/ask/ask.js';
import type { Clocks } from '../../core/where/load-where.js';
import type { MapMeasure } from '../../core/address/map-measures.js';
import { COUNTED_ENTITIES, COUNTED_RELATIONS, type FoundGroup } from './documents.js';
import type { Counting } from './measures.js';
import { tallyOf, type Tally } from './tally.js';

async function groupsOf(
  { list, filter, by }: Counting,
  { on, known }: Clocks,
  signal: AbortSignal,
): Promise<readonly FoundGroup[]> {
  const variables = { filter, by, on, known };
  return list === 'relations'
    ? (await ask(COUNTED_RELATIONS, variables, signal)).asOf.relations.groups
    : (await ask(COUNTED_ENTITIES, variables, signal)).asOf.entities.groups;
}

/** Asks for the groups of all lists, and adds them up by country. */
export async function loadTally(
  measure: MapMeasure,
  countings: readonly Counting[],
  asked: Clocks & { readonly subjects: number },
  signal: AbortSignal,
): Promise<Tally> {
  const groups = await Promise.all(countings.map((one) => groupsOf(one, asked, signal)));
  return tallyOf(measure, groups.flat(), asked.subjects);
}
