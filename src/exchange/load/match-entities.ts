import { identifierKey } from '../../domain/entity.js';
import type { MatchCandidate } from '../../domain/match-decision.js';
import { PRESENT } from '../../domain/time/time-view.js';
import type { Engine } from '../../engine/engine.js';
import { NAMED } from '../../graph/query/shown.js';
import { entitiesById } from '../../graph/read/entities-by-id.js';
import { identified } from '../../graph/read/identified.js';
import { readDecisions } from '../../graph/read/match-decisions.js';
import { findMerged } from '../../graph/read/redirects.js';
import { Matcher } from '../../reconcile/match/match.js';
import type { Match } from '../../reconcile/match/party.js';
import type { EntityItem } from '../sources/item.js';
import { partyOf } from './party-of.js';

/** Who an entity of a source is. */
export interface MatchedEntity {
  readonly item: EntityItem;
  /** The entity of the graph that answers for it; its own id when it is new. */
  readonly id: string;
  /** UNSURE: it becomes an entity of its own and a person is asked. */
  readonly how: 'SAME' | 'NEW' | 'UNSURE';
  /** Whom it may be, the likeliest first; some where it is UNSURE. */
  readonly candidates: readonly MatchCandidate[];
}

/** Finds which entities of the graph those of a source are, by the way that each asks for. */
export class EntityMatching {
  readonly #matcher: Matcher;

  /** @param source under which decisions are remembered. */
  constructor(
    private readonly engine: Pick<Engine, 'read'>,
    private readonly source: string,
  ) {
    this.#matcher = new Matcher(engine);
  }

  /** In the order of the items. */
  async match(items: readonly EntityItem[]): Promise<MatchedEntity[]> {
    const holders = await this.#holders(items.filter(({ matchBy }) => matchBy === 'CODE'));
    const named = items.filter(({ matchBy }) => matchBy === 'NAME');
    const matches = await this.#named(named);
    return items.map((item) => {
      const { entity, matchBy } = item;
      if (matchBy === 'ID') return known(item, entity.id);
      if (matchBy === 'NAME') return matched(item, matches.get(item));
      const holder = entity.identifiers.map((one) => holders.get(identifierKey(one))).find(Boolean);
      return holder === undefined ? matched(item, undefined) : known(item, holder);
    });
  }

  async #holders(items: readonly EntityItem[]): Promise<ReadonlyMap<string, string>> {
    const codes = items.flatMap(({ entity }) => entity.identifiers);
    const found = codes.length === 0 ? [] : await this.engine.read(identified(codes));
    return new Map(found.map(({ key, id }) => [key, id]));
  }

  /** What an earlier run made is there under its id; others are decided, or matched. */
  async #named(items: readonly EntityItem[]): Promise<ReadonlyMap<EntityItem, Match>> {
    if (items.length === 0) return new Map();
    const ask = <Value>(statement: Parameters<typeof this.engine.read<Value>>[0]) =>
      this.engine.read(statement);
    const made = await findMerged(
      ask,
      items.map(({ entity }) => entity.id),
      (ids) => entitiesById(ids, PRESENT, NAMED),
      ({ id }) => id,
    );
    const fresh = items.filter(({ entity }) => !made.has(entity.id));
    const parties = fresh.map((item) => partyOf(item, this.source));
    const decisions = await readDecisions(ask, parties);
    const matches = await this.#matcher.match(parties, decisions);
    const why = 'an earlier import made it';
    return new Map([
      ...items.flatMap((item): [EntityItem, Match][] => {
        const id = made.get(item.entity.id)?.id;
        return id === undefined ? [] : [[item, { decision: 'SAME', id, score: 1, why }]];
      }),
      ...fresh.flatMap((item, at): [EntityItem, Match][] => {
        const match = matches[at];
        return match === undefined ? [] : [[item, match]];
      }),
    ]);
  }
}

const known = (item: EntityItem, id: string): MatchedEntity => ({
  ...{ item, id, how: 'SAME', candidates: [] },
});

function matched(item: EntityItem, match: Match | undefined): MatchedEntity {
  if (match?.decision === 'SAME') return known(item, match.id);
  const own = { item, id: item.entity.id };
  if (match?.decision !== 'UNSURE') return { ...own, how: 'NEW', candidates: [] };
  return { ...own, how: 'UNSURE', candidates: match.candidates };
}
