import { answerIn, mayPass, Trouble } from '../../../src/explorer/core/ask/trouble.js';

function troubleIn(body: Parameters<typeof answerIn>[0]): Trouble {
  try {
    answerIn(body);
  } catch (error) {
    if (error instanceof Trouble) return error;
  }
  throw new Error('There was no trouble.');
}

describe('an answer of the API', () => {
  it('is what was asked for', () => {
    expect(answerIn({ data: { id: 'a' } })).toEqual({ id: 'a' });
  });

  it.each([
    ['too much to do, said with the answer', 'BUSY', 'busy', true],
    ['too dear a question', 'QUERY_TOO_COSTLY', 'tooCostly', false],
    ['too long a search', 'TIMEOUT', 'tooCostly', false],
    ['a key that is missing', 'UNAUTHENTICATED', 'key', false],
    ['a store that is away', 'STORE_UNAVAILABLE', 'server', true],
  ])('tells %s', (_, code, kind, passes) => {
    const trouble = troubleIn({ errors: [{ message: 'No.', extensions: { code } }] });
    expect([trouble.kind, mayPass(trouble)]).toEqual([kind, passes]);
  });

  it('tells a refusal before the question was looked at, which has no errors of GraphQL', () => {
    const body = { code: 'RATE_LIMITED', message: 'Ask again in 20 seconds.' };
    expect(troubleIn(body)).toMatchObject({ kind: 'busy', detail: 'Ask again in 20 seconds.' });
    expect(troubleIn({}).kind).toBe('server');
  });
});
