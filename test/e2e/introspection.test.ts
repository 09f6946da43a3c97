import { startServer } from '../support/test-server.js';

const QUERY = '{ __schema { queryType { name } } }';

describe('introspection', () => {
  it('is on by default', async () => {
    const server = await startServer();
    const { body } = await server.ask(QUERY);
    await server.close();
    expect(body).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
  });

  it('can be turned off; the schema stays public as text', async () => {
    const server = await startServer({ settings: { INTROSPECTION: 'off' } });
    const { status, body } = await server.ask(QUERY);
    const text = await fetch(`${server.url}/schema.graphql`);
    await server.close();
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toContain('introspection is not allowed');
    expect(text.status).toBe(200);
  });
});
