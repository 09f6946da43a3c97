import type { Subgraph } from '../../analytics/analysis.js';
import { invalidInput } from '../../domain/errors.js';
import { MOST_NODES } from '../../graph/read/surroundings.js';
import type { Pages } from './export-pages.js';
import { MOST_RELATIONS } from './most-relations.js';

/**
 * All of a graph that measures are made of, which is held in memory at once.
 * INVALID_INPUT when that is more than can be measured.
 */
export async function measurable(pages: Pages): Promise<Subgraph> {
  const ids: string[] = [];
  for await (const page of pages.entities()) {
    for (const { id } of page) ids.push(id as string);
    if (ids.length > MOST_NODES) throw tooMuch(MOST_NODES, 'entities');
  }
  const relations: Subgraph['relations'][number][] = [];
  for await (const page of pages.relations()) {
    for (const { subject, object } of page) {
      relations.push({ subject: subject as string, object: object as string });
    }
    if (relations.length > MOST_RELATIONS) throw tooMuch(MOST_RELATIONS, 'relations');
  }
  return { ids, relations };
}

function tooMuch(most: number, what: string): Error {
  return invalidInput(
    `\`measures\` are given for at most ${most} ${what}, and there are more. Name \`kinds\` or \`types\`, or ask for what is around some entities with \`of\` and \`limit\`.`,
    'measures',
  );
}
