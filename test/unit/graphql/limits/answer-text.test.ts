import type { GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { AnswerText } from '../../../../src/graphql/limits/answer-text.js';

type Asked = GraphQLRequestContextWillSendResponse<object>;

/** What the plugin leaves of an answer, and its text. */
async function written(answers: AnswerText, data: Record<string, unknown>) {
  const http: { status?: number } = {};
  const body = { kind: 'single' as const, singleResult: { data, extensions: { more: true } } };
  const listener = await answers.plugin.requestDidStart?.({} as never);
  const context = { response: { body, http } } as unknown as Asked;
  await listener?.willSendResponse?.(context);
  return { text: answers.stringify(body.singleResult), status: http.status };
}

const rows = (count: number): Record<string, unknown> => ({
  rows: Array.from({ length: count }, (_, n) => ({
    id: `row:${n}`,
    name: n % 3 === 0 ? null : `Ünïcode "${n}"`,
    numbers: [n, n / 3, true],
    inner: { empty: {}, none: [] },
  })),
});

describe('the text of an answer', () => {
  it.each([0, 1, 300, 30_000])('is its JSON: %d rows', async (count) => {
    const data = rows(count);
    const { text, status } = await written(new AnswerText(100_000_000), data);
    expect(text).toBe(`${JSON.stringify({ data, extensions: { more: true } })}\n`);
    expect(status).toBeUndefined();
  });

  it('is a refusal when it would be longer than the limit', async () => {
    const { text, status } = await written(new AnswerText(1_000_000), rows(30_000));
    expect(status).toBe(400);
    expect(JSON.parse(text)).toEqual({
      errors: [
        {
          message:
            'This answer is longer than 1 MB. Ask for smaller pages, fewer fields, or several queries one after the other.',
          extensions: { code: 'QUERY_TOO_COSTLY', limit: 1_000_000 },
        },
      ],
    });
  });

  it('gives others a turn while it is written', async () => {
    let turns = 0;
    const count = (): void => {
      turns += 1;
      timer = setImmediate(count);
    };
    let timer = setImmediate(count);
    await written(new AnswerText(100_000_000), rows(60_000));
    clearImmediate(timer);
    expect(turns).toBeGreaterThan(2);
  });
});
