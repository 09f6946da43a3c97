import { matchId } from '../../src/domain/match-decision.js';
import type { Engine } from '../../src/engine/engine.js';
import { askMatches } from '../../src/graph/write/matches/ask-matches.js';
import { startServer, type TestServer } from '../support/test-server.js';

const KHARTOUM = 'dialogue:khartoum-process';
const MADE = 'dialogue:horn-initiative';
const NAME = { source: 'table', code: null, name: 'Horn of Africa Initiative' };
const EVIDENCE = '[{ document: "document:small", locator: "row 1" }]';
const ADD = `mutation { upsertEntity(
  input: { dialogue: { id: "${MADE}", name: "Horn of Africa Initiative" } }, evidence: ${EVIDENCE}
) { changed } }`;
const OPEN = `query ($minScore: Float) { matchQuestions(source: "table", minScore: $minScore) {
  totalCount nodes { id name place score entity { id } candidates { score why entity { id } } } } }`;
const ANSWER = `mutation ($same: ID, $question: ID!) {
  answerMatches(answers: [{ question: $question, same: $same }], reason: "I read both.") {
    mergeId refusal { code } } }`;

describe('questions about names', () => {
  let server: TestServer;
  let engine: Engine | null = null;
  let editor: Record<string, string>;
  const question = matchId(NAME);

  const ask = async (query: string, variables: object = {}): Promise<Record<string, unknown>> => {
    const { body } = await server.ask(query, variables, editor);
    expect(body.errors).toBeUndefined();
    return body.data as Record<string, unknown>;
  };
  const open = async (minScore: number | null = null): Promise<unknown> =>
    (await ask(OPEN, { minScore }))['matchQuestions'];
  const answer = async (same: string | null): Promise<{ mergeId: string | null }> => {
    const { answerMatches } = await ask(ANSWER, { question, same });
    return (answerMatches as [{ mergeId: string | null }])[0];
  };

  beforeEach(async () => {
    server = await startServer({ through: (opened) => (engine = opened) });
    const key = await server.addKey({ name: 'ada', role: 'EDITOR', expiresAt: null });
    editor = { authorization: `Bearer ${key}` };
    await ask(ADD);
    const candidates = [{ id: KHARTOUM, score: 0.8, why: 'they have members in common' }];
    await engine?.write((transaction) =>
      askMatches(
        transaction,
        [{ ...NAME, place: 'dialogues.csv, line 7', entity: MADE, candidates }],
        { now: '2026-01-01T00:00:00.000Z', by: null },
      ),
    );
  });
  afterEach(() => server.close());

  it('are shown with the place, both candidates and what speaks for them', async () => {
    expect(await open()).toEqual({
      totalCount: 1,
      nodes: [
        {
          ...{ id: question, name: NAME.name, place: 'dialogues.csv, line 7', score: 0.8 },
          entity: { id: MADE },
          candidates: [
            { score: 0.8, why: 'they have members in common', entity: { id: KHARTOUM } },
          ],
        },
      ],
    });
    expect(await open(0.9)).toEqual({ totalCount: 0, nodes: [] });
  });

  it('are answered by a merge, which can be undone: then they are open again', async () => {
    const { mergeId } = await answer(KHARTOUM);
    expect(await ask(`{ node(id: "${MADE}") { id } }`)).toEqual({ node: { id: KHARTOUM } });
    expect(await open()).toMatchObject({ totalCount: 0 });
    await ask('mutation ($id: ID!) { undoMerge(id: $id) { changed } }', { id: mergeId });
    expect(await open()).toMatchObject({ totalCount: 1 });
  });

  it('are answered by none of them: then the two cannot be merged', async () => {
    expect(await answer(null)).toEqual({ mergeId: null, refusal: null });
    expect(await open()).toMatchObject({ totalCount: 0 });
    const merging = `mutation { mergeEntities(keep: "${KHARTOUM}", merge: "${MADE}", reason: "x") { changed } }`;
    const { body } = await server.ask(merging, {}, editor);
    expect(body.errors?.[0]?.extensions['code']).toBe('CONFLICT');
  });

  it('say why an answer is refused, and hide from strangers', async () => {
    await answer(null);
    expect(await answer(KHARTOUM)).toEqual({ mergeId: null, refusal: { code: 'CONFLICT' } });
    const { body } = await server.ask(OPEN, {});
    expect(body.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});
