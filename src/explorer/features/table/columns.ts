import { html, type TemplateResult } from 'lit';
import type { State } from '../../core/address/state.js';
import { sidesOf } from '../../core/address/sides.js';
import { DIFFERENCES, type Difference } from '../../../domain/differences.js';
import { changeInWords, differenceInWords, differenceMark } from '../../kit/difference.js';
import type { EntityRef } from '../../core/documents/picture.js';
import { figureOf } from '../../../fact/text/figure.js';
import { dateInWords } from '../../../fact/text/dates.js';
import type { Column, EntityRow, RelationRow } from '../../core/picture/table-rows.js';
import type { App } from '../../core/app.js';
import { confidenceBar } from '../../kit/confidence.js';
import { kindSymbol } from '../../kit/kind-symbol.js';
import { language, words } from '../../core/words/words.js';

type ComparedState = Pick<State, 'on' | 'known' | 'with' | 'since'>;

/** A column together with what stands in its cells. */
export interface ShownColumn<Row> extends Column<Row, keyof typeof words.table.columns> {
  readonly cell: (row: Row, app: App) => TemplateResult | string;
  /** What stands in a file. */
  readonly text: (row: Row) => string | number | null;
  readonly isNumber?: boolean;
}

const named = (kind: EntityRef['kind'], text: string, title: string): TemplateResult =>
  html`<span class="name" title=${title}>${kindSymbol(kind)}<span dir="auto">${text}</span></span>`;
const short = ({ kind, name, shortName }: EntityRef): TemplateResult =>
  named(kind, shortName, name);
const full = ({ kind, name }: EntityRef): TemplateResult => named(kind, name, name);
const date = (value: string | null): TemplateResult | string =>
  value === null ? '' : html`<span class="date">${dateInWords(value, language.tag)}</span>`;
const status = (row: RelationRow): string => {
  if (row.status === 'PLANNED') return ` (${words.relation.planned})`;
  return row.status === 'CLAIMED' ? ` (${words.relation.claimed})` : '';
};

const relationText = (row: RelationRow): string =>
  `${row.vote === null ? row.label : words.relation.votes[row.vote]}${status(row)}`;
const kindText = ({ kind }: EntityRow): string => words.kinds[kind];

const RELATION_COLUMNS: readonly ShownColumn<RelationRow>[] = [
  {
    name: 'subject',
    by: ({ subject }) => subject.name,
    cell: ({ subject }) => short(subject),
    text: ({ subject }) => subject.name,
  },
  {
    name: 'relation',
    by: ({ label }) => label,
    cell: relationText,
    text: relationText,
  },
  {
    name: 'object',
    by: ({ object }) => object.name,
    cell: ({ object }) => short(object),
    text: ({ object }) => object.name,
  },
  {
    name: 'since',
    by: ({ validFrom }) => validFrom,
    cell: ({ validFrom }) => date(validFrom),
    text: ({ validFrom }) => validFrom,
  },
  {
    name: 'until',
    by: ({ validTo }) => validTo,
    cell: ({ validTo }) => date(validTo),
    text: ({ validTo }) => validTo,
  },
  {
    name: 'role',
    by: ({ role }) => role,
    cell: ({ role }) => role ?? '',
    text: ({ role }) => role,
  },
  {
    name: 'confidence',
    by: ({ confidence }) => confidence,
    cell: ({ confidence }) => confidenceBar(confidence),
    text: ({ confidence }) => figureOf(confidence),
  },
  {
    name: 'sources',
    by: ({ sourceCount }) => sourceCount,
    cell: ({ sourceCount }) => String(sourceCount),
    text: ({ sourceCount }) => sourceCount,
    isNumber: true,
  },
];

/** What became of a row. */
function changeColumn<Row extends { readonly difference?: Difference }>(
  say: (row: Row) => string,
): ShownColumn<Row> {
  return {
    name: 'change',
    by: ({ difference }) => (difference === undefined ? null : DIFFERENCES.indexOf(difference)),
    cell: (row) => html`${differenceMark(row.difference, say(row))}`,
    text: say,
  };
}

const RELATION_CHANGE = changeColumn<RelationRow>(differenceInWords);
const ENTITY_CHANGE = changeColumn<EntityRow>(({ difference, was }) =>
  difference === undefined ? '' : changeInWords(difference, was?.name ?? null),
);

/** With what became of each relation where two sides are compared. */
export function relationColumns(state: ComparedState): readonly ShownColumn<RelationRow>[] {
  return sidesOf(state) === null ? RELATION_COLUMNS : [...RELATION_COLUMNS, RELATION_CHANGE];
}

export function entityColumns(state: ComparedState): readonly ShownColumn<EntityRow>[] {
  return sidesOf(state) === null ? ENTITY_COLUMNS : [...ENTITY_COLUMNS, ENTITY_CHANGE];
}

const ENTITY_COLUMNS: readonly ShownColumn<EntityRow>[] = [
  { name: 'name', by: (row) => row.name, cell: full, text: (row) => row.name },
  { name: 'kind', by: kindText, cell: kindText, text: kindText },
  {
    name: 'acronym',
    by: ({ acronym }) => acronym,
    cell: ({ acronym }) => acronym ?? '',
    text: ({ acronym }) => acronym,
  },
  {
    name: 'links',
    by: ({ links }) => links,
    cell: ({ links }) => String(links),
    text: ({ links }) => links,
    isNumber: true,
  },
];
