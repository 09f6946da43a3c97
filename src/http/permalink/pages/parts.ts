import type { Entity } from '../../../domain/entity.js';
import { KINDS } from '../../../domain/kinds.js';
import type { Relation, YearAmount } from '../../../domain/relation.js';
import type { TimeView } from '../../../domain/time/time-view.js';
import type { Source } from '../../../fact/evidence.js';
import { html, type Markup } from '../../html.js';
import { queryText } from '../../../fact/text/address.js';
import { figureOf } from '../../../fact/text/figure.js';
import * as text from '../../../fact/text/locator.js';
import { saysMore } from '../../../fact/text/role.js';
import { addressOf } from '../address.js';
import { many, numberInWords, periodInWords, viewInWords } from '../../../fact/words.js';

/** The symbol of a kind, as in the explorer. Words stand beside it, so it is silent. */
export function symbol(kind: Entity['kind']): Markup {
  return html`<span class="symbol ${KINDS[kind].prefix}" aria-hidden="true"></span>`;
}

/** The name of an entity as a link to its permalink. */
export function entityLink({ id, name }: Pick<Entity, 'id' | 'name'>, view: TimeView): Markup {
  return html`<a dir="auto" href="${addressOf('', id, { view })}">${name}</a>`;
}

/** Sureness as a bar and a figure. */
export function confidenceBar(value: number): Markup {
  const figure = figureOf(value);
  const width = Math.max(2, Math.round(value * 36));
  return html`<span class="confidence" title="Confidence ${figure}"
    ><svg width="36" height="4" viewBox="0 0 36 4" aria-hidden="true">
      <rect class="whole" width="36" height="4" rx="2" />
      <rect class="part" width="${width}" height="4" rx="2" /></svg
    ><span class="hidden">Confidence </span>${figure}</span
  >`;
}

const VOTES = { YES: 'voted yes', NO: 'voted no', ABSTAIN: 'abstained' } as const;
const STANDINGS = {
  ACTUAL: null,
  PLANNED: 'planned',
  CLAIMED: 'claimed by a third party',
} as const;

/** "observer · since 1993": what is told of a relation beside its ends. */
export function relationFacts(relation: Relation): string {
  const { vote, action, role, status, amounts } = relation;
  return [
    vote === null ? null : VOTES[vote],
    action,
    saysMore(relation) ? role : null,
    STANDINGS[status],
    periodInWords(relation),
    ...amounts.map(amountInWords),
  ]
    .filter((fact) => fact !== null)
    .join(' · ');
}

const MONEY = {
  COMMITMENT: 'committed',
  DISBURSEMENT: 'paid',
  PLEDGE: 'pledged',
  BUDGET: 'planned',
} as const;

/** "EUR 5,000 committed in 2019". */
function amountInWords({ year, currency, value, kind }: YearAmount): string {
  const became = kind === null ? '' : ` ${MONEY[kind]}`;
  return `${numberInWords(value, currency)}${became} in ${year}`;
}

/** A document by its title, as a link to its own page here. */
export function sourceLine({ claim, document }: Source, view: TimeView): Markup {
  const open = openSource(document);
  return html`<a dir="auto" href="${addressOf('', document.id, { view })}">${document.title}</a>,
    <span dir="auto">${locatorInWords(claim.locator)}</span>${open !== null && html` · ${open}`}`;
}

/** The document itself, where it has an address. */
export function openSource({ url, title }: Source['document']): Markup | null {
  if (url === null) return null;
  return html`<a class="out" href="${url}" rel="noopener"
    >Open source<span class="hidden">: ${title}</span></a
  >`;
}

/** Where in a document, as people read it. */
export function locatorInWords(locator: string): string {
  return text.locatorInWords(locator, (offset) => `character ${offset}`);
}

/** "2 sources". */
export function sourceCount(count: number): string {
  return many(count, 'source', 'sources');
}

/** The explorer with this in view. */
export function explorerAddress(
  view: TimeView,
  state: Readonly<Record<string, string | null>>,
): string {
  return `/${queryText({ ...state, on: view.validOn, known: view.knownAt })}`;
}

/** Says which past is shown, and leads back. */
export function viewBanner(
  id: string,
  view: TimeView,
  meaning = 'Relations that certainly did not hold then are left out.',
): Markup | null {
  const looks = viewInWords(view);
  if (looks === null) return null;
  const said = looks.charAt(0).toUpperCase() + looks.slice(1);
  return html`<p class="banner" role="status">
    <span
      ><strong>${said}.</strong> ${
        view.validOn === null ? 'This is what the graph knew then.' : meaning
      }</span
    >
    <a href="${addressOf('', id)}">Any date, as known today</a>
  </p>`;
}
