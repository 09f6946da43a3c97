import type { ActorGraph } from '../element.js';
import { isAllowed, receivers, settingsOf } from './messages.js';

/** The page at `/embed`: sets up the one element in it, and talks with the page around. */
const graph = document.querySelector('actor-graph') as ActorGraph;
const allowed = (
  document.querySelector<HTMLMetaElement>('meta[name="embed-origins"]')?.content ?? ''
).split(' ');

/** The origin of the page around, where the browser tells. */
function parentOrigin(): string | null {
  const ancestors = location.ancestorOrigins as DOMStringList | undefined;
  if (ancestors?.[0] !== undefined) return ancestors[0];
  return document.referrer === '' ? null : new URL(document.referrer).origin;
}

const to = parent === window ? [] : receivers(parentOrigin(), allowed);

function post(type: string, content: object = {}): void {
  for (const origin of to) parent.postMessage({ type: `actor-graph:${type}`, ...content }, origin);
}

function set(given: Readonly<Record<string, unknown>>): void {
  for (const [attribute, value] of settingsOf(given)) {
    if (value === null) graph.removeAttribute(attribute);
    else graph.setAttribute(attribute, value);
  }
}

function postHeight(): void {
  post('height', { height: graph.preferredHeight });
}

set(Object.fromEntries(new URLSearchParams(location.search)));

for (const name of ['ready', 'error', 'entity-select', 'expand']) {
  graph.addEventListener(name, (event) => {
    post(name, (event as CustomEvent<object>).detail);
  });
}
graph.addEventListener('ready', postHeight);
graph.addEventListener('mode-change', postHeight);

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (source !== parent || !isAllowed(origin, allowed)) return;
  if (typeof data !== 'object' || data === null) return;
  const { type, ...given } = data as Readonly<Record<string, unknown>>;
  if (type === 'actor-graph:set') set(given);
});
