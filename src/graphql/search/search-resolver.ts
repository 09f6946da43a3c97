import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Int,
  Resolver,
  Root,
} from 'type-graphql';
import { detailOf } from '../../domain/entity-detail.js';
import { invalidInput } from '../../domain/errors.js';
import type { EntityKind } from '../../domain/kinds.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Page } from '../../graph/query/keyset.js';
import { entitiesOf, type Match } from '../../graph/read/find-by-name.js';
import { searchFor, searchNear } from '../../graph/read/search.js';
import { decodeCursor, encodeCursor } from '../../fact/cursor.js';
import { LazyConnection, type ConnectionSource, type Edge } from '../connection/lazy-connection.js';
import { MAX_PAGE_SIZE, PAGE_SIZE, limitOf } from '../connection/page-args.js';
import type { Context } from '../context.js';
import { entitySource } from '../entity/entity-source.js';
import type { EntitySource } from '../entity/entity.js';
import type { Plain } from '../define-field.js';
import { EntityKindEnum } from '../enums.js';
import { shownBy } from '../selection/shown-by.js';
import { Read } from '../time/read.js';
import { Snapshot } from '../time/snapshot.js';
import { SearchConnection, Suggestion } from './search.js';

const LONGEST_TEXT = 200;
const MOST_SUGGESTIONS = 20;
const RELEVANCE = 'RELEVANCE';

@ArgsType()
class SearchArgs {
  @Field(() => String, {
    description: `A name, part of one, an acronym or a code; at most ${LONGEST_TEXT} characters.`,
  })
  text!: string;

  @Field(() => [EntityKindEnum], { nullable: true, description: 'Only these kinds.' })
  kinds?: EntityKind[] | null;

  @Field(() => Int, { defaultValue: PAGE_SIZE, description: `How many: 1–${MAX_PAGE_SIZE}.` })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Begin after this cursor.' })
  after?: string | null;
}

interface SearchEdge extends Edge<EntitySource> {
  readonly score: number;
  readonly matchedName: string;
}

@Resolver(() => Snapshot)
export class SearchResolver {
  @Read(() => SearchConnection, {
    description:
      'Entities by name or code: all names, former names and acronyms in any script; accents and one typing slip a word forgiven. Where nothing has all words, what has most of them, in different names or in its kind, place and date, with scores below 0.5. At most 200 candidates; `totalCount` counts those that match.',
  })
  search(
    @Root() { view }: Snapshot,
    @Args(() => SearchArgs) { text, kinds, first, after }: SearchArgs,
    @Ctx() { engine }: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    checkText(text, 'text');
    const size = limitOf(first, 'first', MAX_PAGE_SIZE);
    const key = after == null ? null : decodeCursor(after, RELEVANCE, 'after');
    const shown = shownBy(info);
    let found: Promise<Match[]> | null = null;
    const matches = (): Promise<Match[]> =>
      (found ??= searchFor(engine, text, kinds ?? null, view));
    const page = async (): Promise<Page<SearchEdge>> => {
      const start = key === null ? 0 : Number(key.value) + 1;
      const all = await matches();
      const some = all.slice(start, start + size);
      const entities = await entitiesOf(engine, some, view, shown);
      const items = some.flatMap(({ id, score, matchedName }, index) => {
        const entity = entities.get(id);
        if (entity === undefined) return [];
        const cursor = encodeCursor(RELEVANCE, { value: start + index, id });
        return [{ cursor, node: entitySource(entity, view), score, matchedName }];
      });
      return { items, more: all.length > start + size };
    };
    const count = async (): Promise<number> => (await matches()).length;
    const suggestions = async (most: number): Promise<Match[]> =>
      (await searchNear(engine, text, kinds ?? null, view, await matches())).slice(0, most);
    const request = { size, backward: false, key };
    return new SearchList({ request, page, count }, view, suggestions);
  }

  @Read(() => [Suggestion], {
    description: 'Entities whose name begins so, for a search box. Best match first.',
  })
  async suggest(
    @Root() { view }: Snapshot,
    @Arg('prefix', () => String, { description: 'What has been typed so far.' }) prefix: string,
    @Arg('kinds', () => [EntityKindEnum], { nullable: true, description: 'Only these kinds.' })
    kinds: EntityKind[] | null,
    @Arg('limit', () => Int, { defaultValue: 10, description: 'How many at most: 1–50.' })
    limit: number,
    @Ctx() { engine }: Context,
  ): Promise<Plain<Suggestion>[]> {
    checkText(prefix, 'prefix');
    const size = limitOf(limit, 'limit', 50);
    const found = (await searchFor(engine, prefix, kinds ?? null, view)).slice(0, size);
    return suggested(engine, found, view);
  }
}

/** Matches of a search, and what else may have been meant. */
class SearchList extends LazyConnection<SearchEdge> {
  constructor(
    source: ConnectionSource<SearchEdge>,
    readonly view: TimeView,
    readonly nearest: (most: number) => Promise<Match[]>,
  ) {
    super(source);
  }
}

@Resolver(() => SearchConnection)
export class SuggestionsResolver {
  @FieldResolver(() => [Suggestion], {
    description:
      '"Did you mean": entities whose names come nearest to the text, best first, where nothing was found that has all its words; none otherwise. A letter or two may differ in a word, words may be missing on either side, and Cyrillic and Greek letters are read as Latin ones.',
  })
  async suggestions(
    @Root() list: SearchList,
    @Arg('limit', () => Int, { defaultValue: 5, description: 'How many at most: 1–20.' })
    limit: number,
    @Ctx() { engine }: Context,
  ): Promise<Plain<Suggestion>[]> {
    const size = limitOf(limit, 'limit', MOST_SUGGESTIONS);
    return suggested(engine, await list.nearest(size), list.view);
  }
}

async function suggested(
  engine: Context['engine'],
  found: readonly Match[],
  view: TimeView,
): Promise<Plain<Suggestion>[]> {
  const entities = await entitiesOf(engine, found, view);
  return found.flatMap(({ id, matchedName }) => {
    const entity = entities.get(id);
    if (entity === undefined) return [];
    return [{ entity: entitySource(entity, view), matchedName, detail: detailOf(entity) }];
  });
}

function checkText(text: string, path: string): void {
  if (text.length <= LONGEST_TEXT) return;
  throw invalidInput(`\`${path}\` must be at most ${LONGEST_TEXT} characters.`, path);
}
