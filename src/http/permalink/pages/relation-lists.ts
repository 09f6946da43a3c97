import { encodeCursor } from '../../../fact/cursor.js';
import type { TimeView } from '../../../domain/time/time-view.js';
import { html, type Markup } from '../../html.js';
import { addressOf } from '../address.js';
import { LIST_ORDER, type EntityRecord } from '../records/entity-record.js';
import { shownSource } from '../../../fact/surest-sources.js';
import type { RelationGroup, RelationRow } from '../records/relation-groups.js';
import { capital, numberInWords } from '../../../fact/words.js';
import {
  confidenceBar,
  entityLink,
  explorerAddress,
  relationFacts,
  sourceCount,
  sourceLine,
  symbol,
} from './parts.js';

/** From so many groups on a list of them helps. */
const CONTENTS_FROM = 4;

/** The relations of an entity by type, each with its surest source. */
export function relationLists({ entity, groups, view, isList }: EntityRecord): Markup {
  const contents =
    groups.length >= CONTENTS_FROM &&
    html`<nav class="contents" aria-label="Relations by type">
      <ul>
        ${groups.map(
          (group) =>
            html`<li>
              <a href="#${anchorOf(group)}">${capital(group.label)}</a>
              <span class="count">${numberInWords(group.count)}</span>
            </li>`,
        )}
      </ul>
    </nav>`;
  const sections = groups.map((group) => section(entity.id, group, view, isList));
  return html`${contents}${sections}`;
}

function anchorOf({ type, direction }: RelationGroup): string {
  return `${type}-${direction}`.toLowerCase().replaceAll('_', '-');
}

function section(id: string, group: RelationGroup, view: TimeView, isList: boolean): Markup {
  const anchor = anchorOf(group);
  return html`<section class="group" aria-labelledby="${anchor}">
    <h3 id="${anchor}">
      ${capital(group.label)} <span class="count">${numberInWords(group.count)}</span>
    </h3>
    <ul class="rows">
      ${group.rows.map((row) => html`<li>${rowOf(row, view)}</li> `)}
    </ul>
    ${group.next !== null && more(id, group, view, isList)}
  </section>`;
}

/** The way to the rest: here, page by page, and in the explorer. */
function more(id: string, group: RelationGroup, view: TimeView, isList: boolean): Markup {
  const { type, direction, count, next } = group;
  const list = { type, direction };
  const after = isList && next !== null ? encodeCursor(LIST_ORDER, next) : null;
  const here = addressOf('', id, { view, list, after });
  const text = isList ? 'Next page' : `All ${numberInWords(count)} here`;
  const explorer = explorerAddress(view, { view: 'entity', sel: id });
  return html`<p class="more">
    <a href="${here}" ${isList && html` rel="next"`}
      >${text}<span class="hidden">: ${group.label}</span></a
    >
    <a href="${explorer}">Show all in the explorer</a>
  </p>`;
}

function rowOf({ relation, other, sources }: RelationRow, view: TimeView): Markup {
  const source = shownSource(sources);
  const denied = source?.claim.polarity === 'DENIES';
  return html`${symbol(other.kind)}
    <div>
      <p class="name">${entityLink(other, view)}</p>
      <p class="meta">${relationFacts(relation)} · ${confidenceBar(relation.confidence)}</p>
      ${source !== null && html`<p class="source">${denied && html`<span class="denies">Denied by </span>`}${sourceLine(source, view)}</p>`}
    </div>
    <a class="evidence" href="${addressOf('', relation.id, { view })}"
      >${sourceCount(relation.sourceCount)}<span class="hidden">: ${other.name}</span></a
    >`;
}
