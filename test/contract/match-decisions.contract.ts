import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { matchId, type AskedMatch, type MatchDecision } from '../../src/domain/match-decision.js';
import type { Engine } from '../../src/engine/engine.js';
import { command } from '../../src/engine/statement.js';
import { exportJsonl } from '../../src/exchange/formats/jsonl.js';
import { importJsonl } from '../../src/exchange/sources/jsonl/import-jsonl.js';
import { OPERATOR } from '../../src/graph/curate/curate.js';
import { acceptMatch, decideName, refuseMatch } from '../../src/graph/curate/decide-match.js';
import { merge, tellApart, tellApartNoMore, undo } from '../../src/graph/curate/merge.js';
import { changePage } from '../../src/graph/read/change-page.js';
import { readDecisions } from '../../src/graph/read/match-decisions.js';
import { openQuestionCount, openQuestions } from '../../src/graph/read/match-questions.js';
import { verify } from '../../src/graph/verify/verify.js';
import { askMatches } from '../../src/graph/write/matches/ask-matches.js';
import { matchParties } from '../../src/reconcile/match/match.js';
import { dump } from '../support/dump.js';
import { entity } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import type { EngineUnderTest } from '../support/engines.js';
import { party } from '../support/parties.js';
import { useEngine } from '../support/use-engine.js';

const [FUND, CLUB, MADE] = ['organisation:fund', 'organisation:club', 'organisation:made'];
const reason = 'I read both pages.';
const NAME = { source: 'list', code: { scheme: 'iati-org', value: 'XM-1' }, name: 'Sea Fund' };
const ID = matchId(NAME);

const asked = (more: Partial<AskedMatch> = {}): AskedMatch => ({
  ...{ ...NAME, place: 'partners.csv, line 12', entity: MADE },
  candidates: [
    { id: FUND, score: 0.8, why: 'its name is like "Seas Fund"' },
    { id: CLUB, score: 0.7, why: 'its name is like "Sea Club"' },
  ],
  ...more,
});

export function describeMatchDecisions(underTest: EngineUnderTest): void {
  describe('decisions on whom a source means', () => {
    const engine = useEngine(underTest);
    const put = (...questions: AskedMatch[]): Promise<number> =>
      engine().write((transaction) =>
        askMatches(transaction, questions, { now: '2026-01-01T00:00:00.000Z', by: null }),
      );
    const open = (source: string | null = null) =>
      engine().read(
        openQuestions({ source: source, minScore: null }, { size: 10, backward: false, key: null }),
      );
    const decided = async (name = NAME): Promise<MatchDecision | undefined> =>
      (await readDecisions((statement) => engine().read(statement), [name])).get(matchId(name));
    const lastAction = async () =>
      (await engine().read(changePage(null, null, { size: 100, backward: false, key: null }))).at(
        -1,
      )?.action;
    const sound = (of: Engine = engine()) => findings(of);

    beforeEach(async () => {
      const store = new Curator(engine());
      await store.store(
        entity(FUND, 'Seas Fund'),
        entity(CLUB, 'Sea Club'),
        entity(MADE, 'Sea Fund'),
      );
    });

    it('lists open questions, the likeliest first, page by page and by source', async () => {
      const candidates = [{ id: CLUB, score: 0.9, why: 'so' }];
      const other = asked({ source: 'other', entity: CLUB, candidates });
      expect(await put(asked(), other, asked({ name: 'Nobody', candidates: [] }))).toBe(2);
      expect((await open()).map(({ source, score }) => [source, score])).toEqual([
        ['other', 0.9],
        ['list', 0.8],
      ]);
      const [first] = await engine().read(
        openQuestions({ source: null, minScore: null }, { size: 1, backward: false, key: null }),
      );
      const key = { value: first?.score ?? 0, id: first?.id ?? '' };
      const next = await engine().read(
        openQuestions({ source: null, minScore: null }, { size: 1, backward: false, key }),
      );
      expect(next).toEqual([
        {
          ...{ ...asked(), id: ID, score: 0.8, at: '2026-01-01T00:00:00.000Z', by: null },
          ...{ closedAt: null, mergeId: null },
        },
      ]);
      expect(await open('other')).toHaveLength(1);
      expect(await engine().read(openQuestionCount({ source: 'list', minScore: null }))).toEqual([
        1,
      ]);
    });

    it('asks a name once, however it is spelled, and never again when it is answered', async () => {
      expect(await put(asked())).toBe(1);
      expect(await put(asked({ name: 'SEA  FUND' }))).toBe(0);
      await refuseMatch(engine(), OPERATOR, { id: ID, reason });
      expect(await put(asked())).toBe(0);
      expect(await open()).toEqual([]);
    });

    it('accepts by a merge, and the name means the kept entity from then on', async () => {
      await put(asked());
      await acceptMatch(engine(), OPERATOR, { id: ID, entity: FUND, reason });
      expect(await decided()).toMatchObject({ answer: 'SAME', entity: FUND, by: null });
      expect(await open()).toEqual([]);
      expect(await lastAction()).toBe('ENTITIES_MERGED');
      await merge(engine(), OPERATOR, { keep: CLUB, merged: FUND, reason });
      expect(await decided()).toMatchObject({ answer: 'SAME', entity: CLUB });
      const again = acceptMatch(engine(), OPERATOR, { id: ID, entity: FUND, reason });
      await expect(again).rejects.toMatchObject({ kind: 'CONFLICT' });
      expect(await sound()).toEqual([]);
    });

    it('asks again when that merge is taken back', async () => {
      await put(asked());
      const done = await acceptMatch(engine(), OPERATOR, { id: ID, entity: FUND, reason });
      await undo(engine(), OPERATOR, { id: done.merge.id, reason });
      expect(await open()).toMatchObject([{ id: ID, entity: MADE }]);
      expect(await decided()).toMatchObject({ answer: null, entity: null });
      expect(await sound()).toEqual([]);
    });

    it('refuses by declaring the entities different, one by one or all', async () => {
      await put(asked());
      await refuseMatch(engine(), OPERATOR, { id: ID, entities: [FUND], reason });
      expect(await open()).toMatchObject([{ candidates: [{ id: CLUB }], score: 0.7 }]);
      expect(await decided()).toMatchObject({ answer: null, not: [FUND] });
      await refuseMatch(engine(), OPERATOR, { id: ID, reason });
      expect(await open()).toEqual([]);
      expect(await decided()).toMatchObject({ answer: 'SAME', entity: MADE, not: [FUND, CLUB] });
      expect(await lastAction()).toBe('DECLARED_DIFFERENT');
      const merging = merge(engine(), OPERATOR, { keep: FUND, merged: MADE, reason });
      await expect(merging).rejects.toMatchObject({ kind: 'CONFLICT' });
    });

    it('asks again when a refusal is taken back, one by one', async () => {
      await put(asked());
      const before = await open();
      await refuseMatch(engine(), OPERATOR, { id: ID, reason });
      const back = (a: string, b: string) => tellApartNoMore(engine(), OPERATOR, { a, b, reason });
      expect(await back(MADE, CLUB)).toEqual({ changed: true, questions: [ID] });
      expect(await open()).toMatchObject([{ candidates: [{ id: CLUB }], score: 0.7 }]);
      expect(await decided()).toMatchObject({ answer: null, entity: null, not: [FUND] });
      expect(await lastAction()).toBe('DIFFERENCE_WITHDRAWN');
      expect(await back(FUND, MADE)).toEqual({ changed: true, questions: [ID] });
      expect(await open()).toEqual(before);
      expect(await back(FUND, MADE)).toEqual({ changed: false, questions: [] });
      await merge(engine(), OPERATOR, { keep: FUND, merged: MADE, reason });
      expect(await sound()).toEqual([]);
    });

    it('takes a merge or a difference of the two for an answer, wherever it was decided', async () => {
      await put(asked());
      await tellApart(engine(), OPERATOR, { a: CLUB, b: MADE, reason });
      expect(await open()).toMatchObject([{ candidates: [{ id: FUND }] }]);
      await merge(engine(), OPERATOR, { keep: FUND, merged: MADE, reason });
      expect(await open()).toEqual([]);
      expect(await decided()).toMatchObject({ answer: 'SAME', entity: FUND, not: [CLUB] });
    });

    it('decides a name beforehand, which matching obeys', async () => {
      const name = { source: 'list', code: null, name: 'Sea Club' };
      const told = async () => {
        const decisions = await readDecisions((statement) => engine().read(statement), [name]);
        return (await matchParties(engine(), [party('Sea Club')], decisions))[0];
      };
      expect(await told()).toMatchObject({ decision: 'SAME', id: CLUB });
      const is = { ...name, answer: 'SAME', entity: FUND, not: [] } as const;
      await decideName(engine(), OPERATOR, is, reason);
      expect(await told()).toMatchObject({ decision: 'SAME', id: FUND });
      expect(await lastAction()).toBe('MATCH_DECIDED');
      await decideName(engine(), OPERATOR, { ...is, answer: 'NEW', entity: null }, reason);
      expect(await told()).toMatchObject({ decision: 'NEW' });
      for (const entity of ['organisation:nowhere', null]) {
        await expect(decideName(engine(), OPERATOR, { ...is, entity }, reason)).rejects.toThrow();
      }
      expect(await told()).toMatchObject({ decision: 'NEW' });
    });

    it('go with an export into another store', async () => {
      await put(asked(), asked({ source: 'other' }));
      await refuseMatch(engine(), OPERATOR, { id: ID, reason });
      const copy = await underTest.open();
      try {
        await copyInto(engine(), copy.engine);
        expect(await dump(copy.engine)).toEqual(await dump(engine()));
        expect(await sound(copy.engine)).toEqual([]);
      } finally {
        await copy.close();
      }
    });

    it('are checked', async () => {
      await put(asked());
      await decideName(
        engine(),
        OPERATOR,
        { ...NAME, answer: 'NEW', entity: null, not: [] },
        reason,
      );
      expect(await sound()).toEqual([]);
      await engine().write(async (transaction) => {
        await transaction.run(
          command(`MATCH (q:MatchQuestion) SET q.entity = 'organisation:gone'`),
        );
        await transaction.run(command(`MATCH (d:MatchDecision) SET d.answer = 'SAME'`));
      });
      expect(await sound()).toEqual([
        `${ID} has an answer that does not fit its entity`,
        `${ID} speaks of organisation:gone, which is not there`,
      ]);
    });
  });
}

async function findings(engine: Engine): Promise<string[]> {
  const found: string[] = [];
  for await (const checked of verify(engine)) found.push(...checked.findings);
  return found;
}

async function copyInto(engine: Engine, copy: Engine): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'matches-'));
  try {
    const lines: string[] = [];
    for await (const line of exportJsonl(engine)) lines.push(line);
    const file = join(folder, 'all.jsonl');
    await writeFile(file, lines.join(''));
    await importJsonl(copy, [file]);
  } finally {
    await rm(folder, { recursive: true });
  }
}
