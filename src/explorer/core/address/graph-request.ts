import type { EntityKind } from '../../../domain/kinds.js';
import { ENTITY_KINDS } from '../../../domain/kinds.js';
import { LEGEND_GROUPS, type RelationGroup } from '../../../domain/relation-groups.js';
import { isRelationType, type RelationType } from '../../../domain/relation-types.js';
import { DRAWN, type DrawnState } from './drawn-fields.js';
import { readField } from './fields.js';
import type { Fault as AddressFault } from './part.js';

/** What an element asks for, as its attributes say it: their names, and texts or null. */
export type Attributes = Readonly<Record<RequestAttribute, string | null>>;

export const REQUEST_ATTRIBUTES = [
  'of',
  'depth',
  'as-of',
  'known-at',
  'kinds',
  'types',
  'hide',
  'limit',
  'min-confidence',
  'undated',
] as const;
export type RequestAttribute = (typeof REQUEST_ATTRIBUTES)[number];

/** What an element shows. Empty lists mean all. */
export interface GraphRequest extends Pick<
  DrawnState,
  'of' | 'depth' | 'on' | 'known' | 'undated'
> {
  /** Only these are looked for; those asked for by id are always there. */
  readonly kinds: readonly EntityKind[];
  readonly types: readonly string[];
  readonly limit: number;
  readonly minConfidence: number;
  /** Looked for, but not shown. */
  readonly hiddenKinds: readonly EntityKind[];
  readonly hiddenGroups: readonly RelationGroup[];
  readonly hiddenTypes: readonly RelationType[];
}

/** What is wrong with a value, as the words that say it, and the value. */
export interface Fault {
  readonly words: AddressFault['words'] | 'badLimit' | 'badType';
  readonly value: string;
}

/** As many as can be read in a column of text. */
export const USUAL_LIMIT = 60;
const MOST = 2000;
const KNOWN = { views: [], languages: [] };

/** Reads attributes; a value that cannot be used is named and counts as missing. */
export function readRequest(given: Attributes): {
  readonly request: GraphRequest;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  function read<K extends keyof DrawnState>(
    name: K,
    text: string | null,
    usual: DrawnState[K],
  ): DrawnState[K] {
    if (text === null || text.trim() === '') return usual;
    const answer = readField(DRAWN, name, text.trim(), KNOWN);
    if ('value' in answer) return answer.value;
    faults.push(answer.fault);
    return usual;
  }
  function checked<T>(items: readonly T[], isGood: (item: T) => boolean, fault: Fault['words']) {
    const wrong = items.find((item) => !isGood(item));
    if (wrong === undefined) return items;
    faults.push({ words: fault, value: String(wrong) });
    return [];
  }
  const upper = (text: string | null): readonly string[] =>
    words(text).map((word) => word.toUpperCase().replaceAll('-', '_'));
  const canHide = (word: string): boolean => isKind(word) || isGroup(word) || isRelationType(word);
  const hide = checked(upper(given.hide), canHide, 'badChoice');
  const [limit = USUAL_LIMIT] = checked(
    words(given.limit).map(Number),
    (n) => Number.isInteger(n) && n >= 1 && n <= MOST,
    'badLimit',
  );
  const request: GraphRequest = {
    of: read('of', words(given.of).join(','), []),
    depth: read('depth', given.depth, 1),
    on: read('on', given['as-of'], null),
    known: read('known', given['known-at'], null),
    undated: read('undated', given.undated, 'show'),
    kinds: checked(upper(given.kinds), isKind, 'badChoice').filter(isKind),
    types: checked(upper(given.types), (type) => /^[A-Z_]+$/.test(type), 'badType'),
    limit,
    minConfidence: read('minconf', given['min-confidence'], 0),
    hiddenKinds: hide.filter(isKind),
    hiddenGroups: hide.filter(isGroup),
    hiddenTypes: hide.filter(isRelationType),
  };
  return { request, faults };
}

/** Lists may have spaces or commas between their items. */
function words(text: string | null): readonly string[] {
  return (text ?? '').split(/[\s,]+/).filter((word) => word !== '');
}

function isKind(word: string): word is EntityKind {
  return (ENTITY_KINDS as readonly string[]).includes(word);
}

function isGroup(word: string): word is RelationGroup {
  return (LEGEND_GROUPS as readonly string[]).includes(word);
}
