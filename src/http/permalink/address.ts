import { invalidInput } from '../../domain/errors.js';
import { isRelationType, type RelationType } from '../../domain/relation-types.js';
import type { Direction } from '../../domain/filters.js';
import type { TimeView } from '../../domain/time/time-view.js';
import { permalink, queryText } from '../../fact/text/address.js';
import { viewAsked } from '../../fact/view-parameters.js';
import { FORMATS, FORMAT_NAMES, formatOfSuffix, type Format } from './formats.js';

/** A page of one group of relations. */
export interface ListRequest {
  readonly type: RelationType;
  readonly direction: Direction;
}

/** What a permalink asks for. */
export interface PermalinkRequest {
  /** In lower case, as ids are. */
  readonly id: string;
  /** The form that the address names; null when `Accept` decides. */
  readonly format: Format | null;
  readonly view: TimeView;
  /** Null for all groups. */
  readonly list: ListRequest | null;
  /** Where a long list goes on; null for its beginning. */
  readonly after: string | null;
}

export type Query = Readonly<Record<string, string | readonly string[]>>;

const DIRECTIONS: readonly Direction[] = ['OUT', 'IN', 'BOTH'];

/**
 * Reads `/id/<kind>/<slug>?…`. A suffix such as `.ttl` names the form. Parameters that others add
 * to links are passed over. Fails with INVALID_INPUT naming the parameter that cannot be read.
 */
export function readAddress(kind: string, slug: string, query: Query): PermalinkRequest {
  const [, bare = slug, suffix = ''] = /^(.*)\.([a-z]+)$/.exec(slug) ?? [];
  const format = formatOfSuffix(suffix);
  const name = format === undefined ? slug : bare;
  return {
    id: `${kind}:${name}`.toLowerCase(),
    format: format ?? formatAsked(query),
    view: viewAsked(textOf(query, 'asOf'), textOf(query, 'knownAt')),
    list: listOf(query),
    after: textOf(query, 'after'),
  };
}

/** The last value of a parameter; null when it is missing or empty. */
export function textOf(query: Query, name: string): string | null {
  const value = query[name];
  const text = typeof value === 'object' ? value.at(-1) : value;
  return text === undefined || text.trim() === '' ? null : text.trim();
}

function formatAsked(query: Query): Format | null {
  const text = textOf(query, 'format');
  if (text === null) return null;
  const found = FORMAT_NAMES.find((name) => name === text) ?? formatOfSuffix(text);
  if (found !== undefined) return found;
  throw invalidInput(
    `\`format\` must be one of: ${FORMAT_NAMES.join(', ')}; not "${text}".`,
    'format',
  );
}

function listOf(query: Query): ListRequest | null {
  const type = textOf(query, 'relations');
  if (type === null) return null;
  const direction = DIRECTIONS.find((one) => one === (textOf(query, 'direction') ?? 'BOTH'));
  if (isRelationType(type) && direction !== undefined) return { type, direction };
  throw invalidInput(
    '`relations` takes a type of relation, as MEMBER_OF, and `direction` OUT, IN or BOTH.',
    'relations',
  );
}

/** What may stand behind the address of a thing. */
export interface Behind {
  readonly view?: TimeView;
  readonly format?: Format;
  readonly list?: ListRequest | null;
  readonly after?: string | null;
}

/** `<base>/id/organisation/iom.ttl?asOf=2018`; an empty base gives a link within this server. */
export function addressOf(base: string, id: string, behind: Behind = {}): string {
  const { view, format, list, after } = behind;
  const suffix = format === undefined ? '' : `.${FORMATS[format].suffix}`;
  const query = queryText({
    relations: list?.type,
    direction: list?.direction,
    asOf: view?.validOn,
    knownAt: view?.knownAt,
    after,
  });
  return permalink(base, id) + suffix + query;
}
