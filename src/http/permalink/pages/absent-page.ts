import { html, type Markup } from '../../html.js';
import { queryText } from '../../../fact/text/address.js';
import { addressOf } from '../address.js';
import type { Absent } from '../records/find.js';
import { dateInWords } from '../../../fact/words.js';
import type { Page } from './frame.js';

/** Says in words what is not there, what is known of why, and where to go on. */
export function absentPage(absent: Absent): Page {
  const { id } = absent;
  const words = id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');
  const search = `/${queryText({ view: 'search', q: words })}`;
  const isNamed = !/^(relation|claim):/.test(id);
  return notice(
    absentText(absent),
    html`${whyOf(absent)}
      <p class="acts">
        ${isNamed && html`<a class="button primary" href="${search}">Search for “${words}”</a> `}<a
          class="button"
          href="/"
          >Explore the graph</a
        >
      </p>`,
  );
}

/** What is missing, in one sentence. */
export function absentText({ id, entity, view }: Absent): string {
  const name = entity === null ? id : entity.name;
  return view.knownAt !== null && entity !== null && entity.recordedAt > view.knownAt
    ? `${name} was not in the graph yet.`
    : `${name} is not in the graph.`;
}

function whyOf({ entity, relation, view, id }: Absent): Markup | null {
  if (entity !== null) {
    const { recordedAt, withdrawnAt, successor } = entity;
    if (view.knownAt !== null && recordedAt > view.knownAt) {
      return html`<p>
        It was recorded on ${dateInWords(recordedAt)}.
        <a href="${addressOf('', id)}">See it as known today</a>.
      </p>`;
    }
    if (withdrawnAt === null) return null;
    return html`<p>
        It was withdrawn on ${dateInWords(withdrawnAt)}.
        <a href="${addressOf('', id, { view: { validOn: null, knownAt: before(withdrawnAt) } })}"
          >See what was known until then</a
        >.
      </p>
      ${successor !== null && html`<p>Its place is taken by <a href="${addressOf('', successor)}">${successor}</a>.</p>`}`;
  }
  if (relation?.retractedAt == null) return null;
  return html`<p>
    The graph held this relation until ${dateInWords(relation.retractedAt)}.
    <a
      href="${addressOf('', id, { view: { validOn: null, knownAt: before(relation.retractedAt) } })}"
      >See what was known until then</a
    >.
  </p>`;
}

/** The last moment before a record time. */
function before(time: string): string {
  return new Date(Date.parse(time) - 1).toISOString();
}

/** A page that says one thing and where to go on. */
export function notice(title: string, rest: Markup): Page {
  return {
    title,
    description: title,
    canonical: null,
    alternates: [],
    indexed: false,
    data: null,
    main: html`<article class="notice">
      <h1>${title}</h1>
      ${rest}
    </article>`,
  };
}

/** Why a request was refused, and where to go on. */
export function refusalPage(message: string, needsKey: boolean): Page {
  return needsKey
    ? notice(
        'This graph needs a key',
        html`<p>${message}</p>
          <p class="acts">
            <a class="button primary" href="/">Open the explorer, which asks for it</a>
          </p>`,
      )
    : notice(message, html`<p class="acts"><a class="button" href="/">Explore the graph</a></p>`);
}
