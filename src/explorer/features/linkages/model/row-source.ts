import type { EntityKind } from '../../../../domain/kinds.js';
import { BELONGING_TYPES } from '../../../../domain/relation-types.js';

/**
 * Who the rows are, one entry of `actors` in the address:
 * the id of an organisation or dialogue stands for its members, `self:` before it for itself;
 * a country stands for itself; the names below for actors of some kinds.
 */
const NAMED = {
  'linked:bodies': { kinds: ['DIALOGUE', 'ORGANISATION'], linked: true },
  'linked:countries': { kinds: ['COUNTRY'], linked: true },
  'all:countries': { kinds: ['COUNTRY'], linked: false },
  'all:dialogues': { kinds: ['DIALOGUE'], linked: false },
} as const satisfies Readonly<
  Record<string, { readonly kinds: readonly EntityKind[]; readonly linked: boolean }>
>;
export type NamedSource = keyof typeof NAMED;
export const NAMED_SOURCES = Object.keys(NAMED) as readonly NamedSource[];

export function isNamedSource(source: string): source is NamedSource {
  return Object.hasOwn(NAMED, source);
}

/** The id that a source names; null for actors of some kinds. */
export function idOfSource(source: string): string | null {
  return isNamedSource(source) ? null : source.replace(/^self:/, '');
}

export function isMembers(source: string): boolean {
  return /^(?:organisation|dialogue):/.test(source);
}

/** The source that stands for one actor and nobody else. */
export function sourceOfOne(id: string): string {
  return isMembers(id) ? `self:${id}` : id;
}

/** Which rows to ask for: a filter over all actors, or kinds among those that are linked. */
export interface RowQuestion {
  readonly actors: object | null;
  readonly kinds: readonly EntityKind[] | null;
}

/**
 * What to ask for a source, in the order to try it: members are its countries, or where it has
 * none, its organisations and dialogues.
 */
export function rowQuestions(source: string): readonly RowQuestion[] {
  if (isNamedSource(source)) {
    const { kinds, linked } = NAMED[source];
    return [linked ? { actors: null, kinds } : { actors: { kinds }, kinds: null }];
  }
  if (!isMembers(source)) return [{ actors: { ids: [idOfSource(source)] }, kinds: null }];
  const linked = [{ types: BELONGING_TYPES, direction: 'OUT', to: { ids: [source] } }];
  return [['COUNTRY'], ['ORGANISATION', 'DIALOGUE']].map((kinds) => ({
    actors: { kinds, linked },
    kinds: null,
  }));
}
