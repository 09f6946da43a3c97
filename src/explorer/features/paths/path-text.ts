import type { Claim } from '../../core/documents/evidence.js';
import type { FoundPath } from './documents.js';
import type { FirstWords } from '../../core/words/en.js';
import { figureOf } from '../../../fact/text/figure.js';
import { locatorInWords } from '../../../fact/text/locator.js';
import { tieFacts } from '../../core/model/tie-facts.js';

/** What a path is told with: the documents of its relations by id, and how this page speaks. */
export interface Telling {
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly words: FirstWords;
  readonly language: string;
}

/** "ICRC organises a launch, which is organised by Switzerland, which is member of ICMPD." */
export function pathSentence(
  { nodes, steps }: FoundPath,
  { paths }: Pick<FirstWords, 'paths'>,
): string {
  const parts = steps.map(({ label }, at) => {
    const to = nodes[at + 1]?.shortName ?? '';
    return at === 0 ? paths.first(nodes[0]?.shortName ?? '', label, to) : paths.next(label, to);
  });
  return `${parts.join('')}.`;
}

/** A path for a text: each step a numbered sentence, under it the documents that say so. */
export function pathAsText(path: FoundPath, telling: Telling): string {
  const { words, language, claims } = telling;
  return path.steps
    .flatMap((step, at) => {
      const [from, to] = [path.nodes[at]?.name ?? '', path.nodes[at + 1]?.name ?? ''];
      const said = words.paths.first(from, step.label, to);
      return [
        `${at + 1}. ${said} (${[...throughOf(step, words), tieFacts(step.relation, words, language)].join(', ')}).`,
        ...(claims.get(step.relation.id) ?? []).map(({ document, locator, confidence }) =>
          words.paths.source({
            title: document.title,
            locator: locatorInWords(locator, words.evidence.character),
            url: document.url,
            confidence: figureOf(confidence),
          }),
        ),
      ];
    })
    .join('\n');
}

/** "through Ministry of the Interior" where a part acts for its whole. */
function throughOf({ through }: FoundPath['steps'][number], { paths }: FirstWords): string[] {
  return through.length === 0
    ? []
    : [paths.throughParts(through.map(({ name }) => name).join(', '))];
}

const HEADER = [
  'step',
  'from',
  'fromName',
  'relation',
  'to',
  'toName',
  'through',
  'type',
  'role',
  'status',
  'validFrom',
  'validTo',
  'relationId',
  'document',
  'locator',
  'note',
  'confidence',
  'url',
];

/** A path as a table: one line for each document of each step. */
export function pathAsTable(
  { nodes, steps }: FoundPath,
  claims: Telling['claims'],
): readonly (readonly string[])[] {
  const lines = steps.flatMap(({ label, relation, through }, at) => {
    const [from, to] = [nodes[at], nodes[at + 1]];
    const step = [
      String(at + 1),
      ...[from?.id, from?.name, label, to?.id, to?.name],
      through.map(({ id }) => id).join('; '),
      ...[relation.type, relation.role, relation.status, relation.validFrom, relation.validTo],
      relation.id,
    ].map((value) => value ?? '');
    const said = claims.get(relation.id) ?? [];
    if (said.length === 0) return [[...step, '', '', '', '', '']];
    return said.map(({ document, locator, note, confidence }) => [
      ...step,
      ...[document.title, locator, note ?? '', String(confidence), document.url ?? ''],
    ]);
  });
  return [HEADER, ...lines];
}
