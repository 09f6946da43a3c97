import { createHash } from 'node:crypto';
import type { Fact } from '../../reconcile/facts.js';
import { escaped } from '../../fact/text/markup.js';

const STYLE = `body{font:13px/1.35 system-ui,sans-serif;margin:8px;color:#1b1b1b;background:#fff}
h1{font-size:15px;margin:0}p{margin:2px 0 6px}.kind{color:#555}
dl{margin:0;display:grid;grid-template-columns:auto 1fr;gap:1px 8px}dt{color:#555}dd{margin:0}a{color:#0b5394}`;

/** Only the style of the page itself; no scripts. Clients on any site may frame it. */
export const PREVIEW_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ');

export interface Preview {
  readonly name: string;
  readonly detail: string;
  readonly description: string | null;
  /** Where the entity can be read about in full. */
  readonly address: string;
  readonly facts: readonly Fact[];
}

/** A small page about an entity, for a frame. */
export function previewPage({ name, detail, description, address, facts }: Preview): string {
  const rows = facts.map(
    ({ label, value }) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(name)}</title><style>${STYLE}</style></head>
<body>
<h1><a href="${escaped(address)}" target="_blank" rel="noopener">${escaped(name)}</a></h1>
<p class="kind">${escaped(detail)}</p>
${description === null ? '' : `<p>${escaped(description)}</p>`}
<dl>${rows.join('')}</dl>
</body>
</html>
`;
}
