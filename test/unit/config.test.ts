import { ConfigError, describeSettings, readConfig } from '../../src/config.js';

describe('settings', () => {
  it('have the defaults that the documentation names', () => {
    expect(readConfig({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      neo4j: null,
      logLevel: 'info',
      seed: 'if-empty',
      introspection: true,
      corsOrigins: ['*'],
      readAccess: 'open',
      jwt: null,
      limits: { maxCost: 100_000, maxDepth: 20, maxTokens: 4_000 },
    });
    expect(readConfig({}).dataDirectory).toBe(`${process.cwd()}/data`);
  });

  it('choose Neo4j by its address', () => {
    const { neo4j } = readConfig({ NEO4J_URI: 'neo4j+s://graph.example', NEO4J_PASSWORD: 'p' });
    expect(neo4j).toMatchObject({ uri: 'neo4j+s://graph.example', user: 'neo4j', password: 'p' });
  });

  it('take tokens when they name the identity provider and whom tokens are for', () => {
    const settings = {
      JWT_JWKS_URL: 'https://login.example/jwks.json',
      JWT_ISSUER: 'https://login.example',
      JWT_AUDIENCE: 'graph',
    };
    const { jwt } = readConfig(settings);
    expect(jwt).toEqual({
      jwksUrl: 'https://login.example/jwks.json',
      issuer: 'https://login.example',
      audience: 'graph',
      roleClaim: 'role',
    });
    expect(Object.isFrozen(jwt)).toBe(true);
    const { JWT_JWKS_URL } = settings;
    expect(() => readConfig({ JWT_JWKS_URL })).toThrow(
      'The setting JWT_ISSUER must be set with JWT_JWKS_URL.\nThe setting JWT_AUDIENCE must',
    );
  });

  it('count an empty value as none', () => {
    expect(readConfig({ NEO4J_URI: '', PORT: '' })).toMatchObject({ neo4j: null, port: 4000 });
  });

  it('cannot be changed later', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
    expect(Object.isFrozen(readConfig({}).limits)).toBe(true);
  });

  it.each([
    ['PORT', '70000', 'must be a whole number from 0 to 65535'],
    ['PORT', '80.5', 'must be a whole number from 0 to 65535'],
    ['MAX_COST', '0', 'must be a whole number from 1 to 1000000000'],
    ['SEED', 'always', 'must be one of: if-empty, never'],
    ['INTROSPECTION', 'false', 'must be one of: on, off'],
    ['NEO4J_URI', 'graph.example:7687', 'must be an address like neo4j://host:7687'],
    ['READ_ACCESS', 'closed', 'must be one of: open, key'],
    ['JWT_JWKS_URL', 'http://login.example/jwks.json', 'must be an address with https://'],
    ['CORS_ORIGINS', 'https://a.example/path', 'must be * or origins like https://example.org'],
  ])('refuse %s=%s and say what it must be', (name, value, must) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => readConfig({ [name]: value })).toThrow(`The setting ${name} ${must}`);
  });

  it('name each wrong one', () => {
    expect(() => readConfig({ PORT: 'x', SEED: 'y' })).toThrow(/PORT.*\n.*SEED/);
  });

  it.each([
    ['READ_ACESS', 'READ_ACCESS'],
    ['read_access', 'READ_ACCESS'],
    ['NEO4J_URL', 'NEO4J_URI'],
    ['MAX_TOKEN', 'MAX_TOKENS'],
    ['METRIC', 'METRICS'],
  ])('are refused as %s, since %s was meant', (given, meant) => {
    expect(() => readConfig({ [given]: 'key' })).toThrow(
      `There is no setting ${given}. Write ${meant}, or unset ${given} for this program.`,
    );
  });

  it('leave what others read alone', () => {
    const foreign = ['PATH', 'HOME', 'POST', 'HOSTNAME', 'NEO4J_AUTH', 'XDG_DATA_DIRS', 'NODE_ENV'];
    const given = Object.fromEntries(foreign.map((name) => [name, 'x']));
    expect(readConfig(given).readAccess).toBe('open');
  });

  it('are all described for --help', () => {
    const text = describeSettings();
    for (const name of [
      'PORT (4000)',
      'DATA_DIR (./data)',
      'SHUTDOWN_MS (10000)',
      'SEED (if-empty)',
    ])
      expect(text).toContain(`  ${name}\n      `);
    expect(text).not.toMatch(/\n {6}\n/);
  });
});
