import { FORMATS, type Format } from '../formats.js';
import { dataBlock, html, type Markup } from '../../html.js';
import type { Assets } from './assets.js';

/** A page to be framed: what it says, and what its head says of it. */
export interface Page {
  readonly title: string;
  /** One or two sentences for search engines and previews. */
  readonly description: string;
  /** The address that stands for all forms and dates of it; null where it has none. */
  readonly canonical: string | null;
  /** The same in other forms. */
  readonly alternates: readonly { readonly format: Format; readonly address: string }[];
  /** False for pages that only say what is not there, and for past views. */
  readonly indexed: boolean;
  /** For machines that read the page. */
  readonly data: object | null;
  readonly main: Markup;
}

const SITE = 'Migration Governance Graph';

/** Only files of this server; no scripts at all. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** The whole page around its content. It needs no script. */
export function framed(page: Page, assets: Assets): string {
  return `<!doctype html>\n${
    html`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title} · ${SITE}</title>
        ${headOf(page)}
        ${assets.style !== null && html`<link rel="stylesheet" href="${assets.style}" />`}
        ${assets.icon !== null && html`<link rel="icon" type="image/svg+xml" href="${assets.icon}" />`}
        ${page.data !== null && dataBlock('application/ld+json', page.data)}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        ${TOP}
        <main id="main">${page.main}</main>
        <footer class="bottom">
          <p>
            Every relation here rests on the documents it names. <a href="/">Explore the graph</a> ·
            <a href="/graphql">Query it</a>
          </p>
        </footer>
      </body>
    </html>`.text
  }\n`;
}

function headOf({ title, description, canonical, alternates, indexed }: Page): Markup {
  const named = [
    ['description', description],
    ['twitter:card', 'summary'],
    ...(indexed ? [] : [['robots', 'noindex']]),
  ].map(([name = '', text = '']) => html`<meta name="${name}" content="${text}" /> `);
  const open = [
    ['og:site_name', SITE],
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', description],
    ...(canonical === null ? [] : [['og:url', canonical]]),
  ].map(([name = '', text = '']) => html`<meta property="${name}" content="${text}" /> `);
  const links = alternates.map(
    ({ format, address }) =>
      html`<link
        rel="alternate"
        type="${FORMATS[format].mediaType}"
        title="${FORMATS[format].label}"
        href="${address}"
      /> `,
  );
  const self = canonical !== null && html`<link rel="canonical" href="${canonical}" /> `;
  return html`${named}${open}${self}${links}`;
}

const LOGO = html`<svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
  <path class="lines" d="M10.5 5 5 16M10.5 5l6.5 11" fill="none" stroke-width="1.8" />
  <circle class="accent" cx="10.5" cy="5" r="3" />
  <rect x="2" y="13.5" width="5.6" height="5.6" rx="1" />
  <circle cx="17" cy="16.4" r="3" />
</svg>`;

/** The bar of the explorer, with its search as a plain form. */
const TOP = html`<header class="bar">
  <a class="brand" href="/">${LOGO}<span>${SITE}</span></a>
  <form class="find" role="search" action="/" method="get">
    <input type="hidden" name="view" value="search" />
    <label class="hidden" for="q">Search the graph</label>
    <input
      id="q"
      name="q"
      type="search"
      placeholder="Search organisations, countries, frameworks…"
      autocomplete="off"
    />
  </form>
</header>`;
