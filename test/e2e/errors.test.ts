import { storeUnavailable } from '../../src/domain/errors.js';
import type { Engine } from '../../src/engine/engine.js';
import { startServer, type AnswerError, type TestServer } from '../support/test-server.js';

/** An engine whose reads fail. */
const failing =
  (error: Error) =>
  (engine: Engine): Engine => ({
    dialect: engine.dialect,
    read: () => Promise.reject(error),
    write: (work) => engine.write(work),
    findNames: (query) => engine.findNames(query),
    checkpoint: () => engine.checkpoint(),
    close: () => engine.close(),
  });

const STATISTICS = '{ statistics { entities } }';

async function errorOf(
  server: TestServer,
  query: string,
  variables?: object,
): Promise<AnswerError> {
  const { body } = await server.ask(query, variables);
  expect(body.errors).toHaveLength(1);
  return body.errors?.[0] as AnswerError;
}

describe('what clients see of errors', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  it('names the limit that an argument passes', async () => {
    const error = await errorOf(server, '{ countries(first: 101) { nodes { id } } }');
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', path: 'first' });
    expect(error.message).toBe('`first` must be between 0 and 100, not 101.');
    // Before anything runs, so it is told where it stands and not what came of it.
    expect(error.locations).toEqual([{ line: 1, column: 3 }]);
  });

  it('gives a wrong date the same code as a literal and as a variable', async () => {
    const literal = await errorOf(server, '{ asOf(validOn: "soon") { validOn } }');
    const variable = await errorOf(
      server,
      'query At($on: PartialDate) { asOf(validOn: $on) { validOn } }',
      { on: 'soon' },
    );
    expect(literal.extensions['code']).toBe('BAD_USER_INPUT');
    expect(variable.extensions['code']).toBe('BAD_USER_INPUT');
    expect(literal.message).toContain('Write a year, a month or a day');
  });

  it('does not guess at what else there is in the schema', async () => {
    const query =
      'query Of($types: [RelationType!]) { country(id: "country:ita") { relations(types: $types) { totalCount } } }';
    const value = await errorOf(server, query, { types: ['VOTED_ONE'] });
    expect(value.message).toContain('"VOTED_ONE" does not exist in "RelationType" enum.');
    const field = await errorOf(server, '{ country(id: "country:ita") { nam } }');
    expect(value.message + field.message).not.toContain('Did you mean');
  });

  it('never shows where in the program it failed', async () => {
    const { body } = await server.ask('{ countries(first: 0) { nodes { id } } }');
    expect(JSON.stringify(body)).not.toMatch(/stack|node_modules|\.js:/);
  });
});

describe('an error that is our own fault', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ through: failing(new Error('secret of the store')) });
  });
  afterAll(() => server.close());

  it('is shown as a reference only, under which the log has the cause and the request', async () => {
    const { body, headers } = await server.ask(STATISTICS, {}, { 'x-request-id': 'mine-7' });
    const [error] = body.errors as [AnswerError];
    const reference = String(error.extensions['reference']);
    expect(reference).toMatch(/^[0-9a-f-]{36}$/);
    expect(error).toMatchObject({
      message: `Something went wrong. Reference ${reference}.`,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(headers.get('x-request-id')).toBe('mine-7');
    expect(server.log.find((line) => line['reference'] === reference)).toMatchObject({
      requestId: 'mine-7',
      err: { message: 'secret of the store' },
    });
  });
});

describe('a store that is gone', () => {
  let server: TestServer;
  beforeAll(async () => {
    const error = storeUnavailable('The store does not answer. Try again in a moment.');
    server = await startServer({ through: failing(error) });
  });
  afterAll(() => server.close());

  it('is said to be so', async () => {
    expect(await errorOf(server, STATISTICS)).toMatchObject({
      message: 'The store does not answer. Try again in a moment.',
      extensions: { code: 'STORE_UNAVAILABLE' },
    });
  });
});
