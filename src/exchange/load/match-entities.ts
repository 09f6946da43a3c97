import { identifierKey } from '../../domain/entity.js';
import { matchId, type MatchCandidate, type MatchDecision } from '../../domain/match-decision.js';
import type { Engine } from '../../engine/engine.js';
import { identified } from '../../graph/read/identified.js';
import { readDecisions } from '../../graph/read/match-decisions.js';
import { Matcher } from '../../reconcile/match/match.js';
import type { Match } from '../../reconcile/match/party.js';
import type { EntityItem } from '../sources/item.js';
import { knownBefore } from './known-before.js';
import { partyOf } from './party-of.js';

/** Who an entity of a source is. */
export interface MatchedEntity {
  readonly item: EntityItem;
  /** The entity of the graph that answers for it; its own id when it is new. */
  readonly id: string;
  /** UNSURE: it becomes an entity of its own and a person is asked. */
  readonly how: 'SAME' | 'NEW' | 'UNSURE';
  /** True where it was found by its name and no import before knew it: to be remembered. */
  readonly found: boolean;
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
    const answers = await this.#named(named);
    return items.map((item) => {
      const { entity, matchBy } = item;
      if (matchBy === 'ID') return known(item, entity.id);
      const answer = answers.get(item);
      if (answer !== undefined) return answer;
      const holder = entity.identifiers.map((one) => holders.get(identifierKey(one))).find(Boolean);
      return holder === undefined ? matched(item, undefined) : known(item, holder);
    });
  }

  async #holders(items: readonly EntityItem[]): Promise<ReadonlyMap<string, string>> {
    const codes = items.flatMap(({ entity }) => entity.identifiers);
    const found = codes.length === 0 ? [] : await this.engine.read(identified(codes));
    return new Map(found.map(({ key, id }) => [key, id]));
  }

  /** What an earlier run made or found stays, unless it was decided otherwise; others are matched. */
  async #named(items: readonly EntityItem[]): Promise<ReadonlyMap<EntityItem, MatchedEntity>> {
    if (items.length === 0) return new Map();
    const ask = <Value>(statement: Parameters<typeof this.engine.read<Value>>[0]) =>
      this.engine.read(statement);
    const before = await knownBefore(
      ask,
      items.map(({ entity }) => entity.id),
    );
    const named = items
      .filter(({ entity }) => !before.made.has(entity.id))
      .map((item) => ({ item, party: partyOf(item, this.source) }));
    const decisions = await readDecisions(
      ask,
      named.map(({ party }) => party),
    );
    const answers = new Map<EntityItem, MatchedEntity>();
    const fresh: typeof named = [];
    for (const one of named) {
      const id = before.found.get(one.item.entity.id);
      const stands = id !== undefined && agrees(decisions.get(matchId(one.party)), id);
      if (stands) answers.set(one.item, known(one.item, id));
      else fresh.push(one);
    }
    const matches = await this.#matcher.match(
      fresh.map(({ party }) => party),
      decisions,
    );
    for (const [at, { item }] of fresh.entries()) answers.set(item, matched(item, matches[at]));
    for (const item of items) {
      const id = before.made.get(item.entity.id);
      if (id !== undefined) answers.set(item, known(item, id));
    }
    return answers;
  }
}

/** Whether what people decided on a name, if anything, leaves it to be this entity. */
function agrees(decision: MatchDecision | undefined, id: string): boolean {
  if (decision === undefined) return true;
  return decision.answer === null && !decision.not.includes(id);
}

const known = (item: EntityItem, id: string): MatchedEntity => ({
  ...{ item, id, how: 'SAME', found: false, candidates: [] },
});

function matched(item: EntityItem, match: Match | undefined): MatchedEntity {
  if (match?.decision === 'SAME') return { ...known(item, match.id), found: true };
  const own = { item, id: item.entity.id, found: false };
  if (match?.decision !== 'UNSURE') return { ...own, how: 'NEW', candidates: [] };
  return { ...own, how: 'UNSURE', candidates: match.candidates };
}
