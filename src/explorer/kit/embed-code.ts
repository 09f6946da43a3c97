import { escaped } from '../../fact/text/markup.js';
import { USUAL_LIMIT } from '../core/address/graph-request.js';
import { LEGEND_GROUPS } from '../../domain/relation-groups.js';
import { isRelationType } from '../../domain/relation-types.js';
import { ENTITY_KINDS } from '../../domain/kinds.js';
import { OPENING } from '../core/address/parts/page.js';
import type { State } from '../core/address/state.js';

/** What an embedded graph is told, by the names that its frame takes from an address. */
export type EmbedSettings = readonly (readonly [name: string, value: string])[];

/** As many as the explorer shows. */
export const LIMIT = 200;

/** The settings with which an embedded graph shows a view. */
export function embedSettings(state: State, entities: number, title: string): EmbedSettings {
  const { of, depth, on, known, kinds, groups, hide, minconf, undated } = state;
  const hidden = [
    ...(kinds.length === 0 ? [] : ENTITY_KINDS.filter((kind) => !kinds.includes(kind))),
    ...(groups.length === 0 ? [] : LEGEND_GROUPS.filter((group) => !groups.includes(group))),
    ...hide.filter(isRelationType),
  ];
  const settings: EmbedSettings = [
    ['of', of.length === 0 ? OPENING : of.join(' ')],
    ['depth', depth === 1 ? '' : String(depth)],
    ['asOf', on ?? ''],
    ['knownAt', known ?? ''],
    ['hide', hidden.join(' ').toLowerCase()],
    ['minConfidence', minconf === 0 ? '' : String(minconf)],
    ['undated', undated === 'show' ? '' : undated],
    ['limit', entities > USUAL_LIMIT ? String(LIMIT) : ''],
    ['title', title],
  ];
  return settings.filter(([, value]) => value !== '');
}

/** Two lines of HTML: the script of this server, and the element it defines. */
export function elementCode(settings: EmbedSettings, origin: string): string {
  const attributes = settings.map(
    ([name, value]) =>
      `${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}="${escaped(value)}"`,
  );
  return `<script type="module" src="${origin}/actor-graph.js"></script>
<actor-graph ${attributes.join(' ')}></actor-graph>`;
}

/** The same as a frame. */
export function frameCode(settings: EmbedSettings, origin: string): string {
  const query = new URLSearchParams(Object.fromEntries(settings));
  const address = `${origin}/embed?${query.toString().replaceAll('%3A', ':')}`;
  const title = settings.find(([name]) => name === 'title')?.[1] ?? '';
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="460" style="border: 0" loading="lazy" allow="fullscreen"></iframe>`;
}
