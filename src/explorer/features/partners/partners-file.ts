import { figureOf } from '../../../fact/text/figure.js';
import { ask } from '../../core/ask/ask.js';
import { everyPage } from '../../core/ask/every-page.js';
import { runnable } from '../../core/ask/query-text.js';
import type { App } from '../../core/app.js';
import { PARTNERS, type PartnerEdge, type PartnersPage } from '../../core/documents/partners.js';
import type { Registry } from '../../core/model/group-relations.js';
import { words } from '../../core/words/words.js';
import { csvFile } from '../../kit/csv-file.js';
import type { Shared, ShareInput, ViewFile } from '../../kit/view.js';
import { readFrom, sinceOf, weakestOf } from './partner-rows.js';
import { partnersQuestion, subjectOf } from './partners-question.js';

/** All partners as the table has them, those too that are not loaded yet. */
export function partnersFile({ state, registry }: App, id: string): ViewFile {
  return csvFile(words.partners.csv, `partners-${id.replace(':', '-')}`, async () => [
    heads(),
    ...(await allPartners(id, state)).map((edge) => partnerLine(edge, registry)),
  ]);
}

function heads(): readonly string[] {
  const { partner, kind, shared, through, direct, weakest, since } = words.partners.columns;
  const { id, weight } = words.partners.fileColumns;
  return [partner, id, kind, shared, through, direct, weakest, since, weight];
}

/** A partner as a line of a file: the cells of its row in the table, with all that the two share. */
export function partnerLine(
  edge: PartnerEdge,
  registry: Registry,
): readonly (string | number | null)[] {
  const { node, sharedCount, shared, direct, weight } = edge;
  const more = sharedCount - shared.length;
  const through = shared.map(({ entity }) => entity.name);
  return [
    node.name,
    node.id,
    words.kinds[node.kind],
    sharedCount,
    [...through, ...(more > 0 ? [words.partners.others(more)] : [])].join('; '),
    readFrom(node.id, direct, registry).join(', '),
    figureOf(weakestOf(edge)),
    sinceOf(edge),
    weight,
  ];
}

async function allPartners(id: string, state: App['state']): Promise<readonly PartnerEdge[]> {
  const pages = await everyPage<PartnersPage | undefined>({
    load: async (after) =>
      (await ask(PARTNERS, { ...partnersQuestion(id, state), after })).asOf.entity?.partners,
    next: (page) => (page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null),
  });
  return pages.flatMap((page) => page?.edges ?? []);
}

/** What can be handed on of the table of partners. */
export function partnersShare({ app }: ShareInput): Shared {
  const id = subjectOf(app.state);
  if (id === null) return { files: [], query: null, isEmbeddable: false };
  const question = { ...partnersQuestion(id, app.state), after: null };
  return {
    files: [partnersFile(app, id)],
    query: runnable(PARTNERS, question),
    isEmbeddable: false,
  };
}
