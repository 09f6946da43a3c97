import { figureOf } from '../../../fact/text/figure.js';
import { sidesOf } from '../../core/address/sides.js';
import { runnable } from '../../core/ask/query-text.js';
import type { App } from '../../core/app.js';
import { PARTNERS } from '../../core/documents/partners.js';
import { onlyChanges } from '../../core/model/compare.js';
import type { Registry } from '../../core/model/group-relations.js';
import { words } from '../../core/words/words.js';
import { csvFile } from '../../kit/csv-file.js';
import type { Shared, ShareInput, ViewFile } from '../../kit/view.js';
import { changeInWords } from '../../kit/difference.js';
import { loadAllPartners, type MarkedPartner } from './load-partners.js';
import { readFrom, sinceOf, weakestOf } from './partner-rows.js';
import { partnersQuestion, subjectOf } from './partners-question.js';

/** All partners as the table has them, those too that are not loaded yet. */
export function partnersFile({ state, registry }: App, id: string): ViewFile {
  return csvFile(words.partners.csv, `partners-${id.replace(':', '-')}`, async () => {
    const { edges } = await loadAllPartners(id, state);
    return [
      heads(sidesOf(state) !== null),
      ...onlyChanges(edges ?? [], state.changes).map((edge) => partnerLine(edge, registry)),
    ];
  });
}

function heads(isCompared: boolean): readonly string[] {
  const { partner, kind, shared, through, direct, weakest, since } = words.partners.columns;
  const { id, weight } = words.partners.fileColumns;
  const change = isCompared ? [words.table.columns.change] : [];
  return [partner, id, kind, shared, through, direct, weakest, since, weight, ...change];
}

/** What became of a partner in words, with how much the two shared before. */
export function partnerChange({ difference, was, sharedCount }: MarkedPartner): string {
  if (difference === undefined) return '';
  const before = was === undefined || was.sharedCount === sharedCount ? null : was.sharedCount;
  return changeInWords(difference, before === null ? null : words.partners.leasts(before));
}

/** A partner as a line of a file: the cells of its row in the table, with all that the two share. */
export function partnerLine(
  edge: MarkedPartner,
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
    ...(edge.difference === undefined ? [] : [partnerChange(edge)]),
  ];
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
