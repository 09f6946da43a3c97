import { ArgsType, Field, Int } from 'type-graphql';
import { invalidInput } from '../../domain/errors.js';
import type { PageRequest } from '../../graph/query/keyset.js';
import { decodeCursor } from '../../fact/cursor.js';

export const PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

/** Relay's page arguments: forward with `first` and `after`, backward with `last` and `before`. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many, from the beginning or after \`after\`: 0–${MAX_PAGE_SIZE}; 0 for totals and groups alone. Without \`first\` and \`last\`: ${PAGE_SIZE}.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Begin after this cursor.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many, from the end or before \`before\`: 0–${MAX_PAGE_SIZE}. Not together with \`first\`.`,
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'End before this cursor.' })
  before?: string | null;
}

/** The same without the class, for values that resolvers make. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** The page asked for; INVALID_INPUT names the limit that was passed. */
export function pageRequest(args: PageArguments, order: string): PageRequest {
  const first = args.first ?? null;
  const last = args.last ?? null;
  if (first !== null && last !== null) {
    throw invalidInput('Give either `first` or `last`, not both.', 'last');
  }
  return last === null
    ? onePage(first ?? PAGE_SIZE, 'first', args.after, args.before, order)
    : onePage(last, 'last', args.before, args.after, order);
}

type Cursor = string | null | undefined;

function onePage(
  asked: number,
  name: 'first' | 'last',
  cursor: Cursor,
  wrong: Cursor,
  order: string,
): PageRequest {
  const backward = name === 'last';
  if (wrong != null) {
    throw invalidInput(
      '`after` goes with `first`, `before` with `last`.',
      backward ? 'after' : 'before',
    );
  }
  return {
    size: limitOf(asked, name, MAX_PAGE_SIZE, 0),
    backward,
    key: cursor == null ? null : decodeCursor(cursor, order, backward ? 'before' : 'after'),
  };
}

/** The number itself when it is within `least`–`most`; INVALID_INPUT naming the limit when not. */
export function limitOf(asked: number, name: string, most: number, least = 1): number {
  if (asked >= least && asked <= most) return asked;
  throw invalidInput(`\`${name}\` must be between ${least} and ${most}, not ${asked}.`, name);
}
