import {
  makeKey,
  parseKey,
  provesKey,
  stateOf,
  withoutSecrets,
  type AccessKey,
} from '../../../src/access/keys.js';

const NOW = new Date('2026-03-01T12:00:00.000Z');

const make = (request: Partial<AccessKey> = {}): ReturnType<typeof makeKey> =>
  makeKey({ name: 'Ana', role: 'EDITOR', expiresAt: null, ...request }, NOW);

describe('a key', () => {
  it('is an id and 256 random bits, and only a hash of them is kept', () => {
    const { text, key } = make();
    expect(text).toMatch(/^mgg_[0-9a-f]{12}_[\w-]{43}$/);
    expect(key).toEqual({
      id: text.slice(4, 16),
      name: 'Ana',
      role: 'EDITOR',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      createdAt: '2026-03-01T12:00:00.000Z',
      expiresAt: null,
      revokedAt: null,
    });
    expect(make().text).not.toBe(text);
  });

  it('is known again by its secret, and by no other', () => {
    const { text, key } = make();
    const secret = parseKey(text)?.secret ?? '';
    expect(parseKey(text)?.id).toBe(key.id);
    expect(provesKey(key, secret)).toBe(true);
    const wrong = `${secret.startsWith('A') ? 'B' : 'A'}${secret.slice(1)}`;
    expect(provesKey(key, wrong)).toBe(false);
    expect(provesKey(key, '')).toBe(false);
    expect(provesKey(key, key.hash)).toBe(false);
  });

  it.each([
    ['empty', ''],
    ['a beginning', 'mgg_'],
    ['another secret', 'secret'],
    ['too short', `mgg_${'0'.repeat(12)}_${'a'.repeat(42)}`],
    ['too long', `mgg_${'0'.repeat(12)}_${'a'.repeat(44)}`],
    ['something before it', ` ${make().text}`],
  ])('is not what is %s', (_what, text) => {
    expect(parseKey(text)).toBeNull();
  });

  it('is live until the moment it expires or is revoked', () => {
    const expiresAt = '2026-03-02T00:00:00.000Z';
    const { key } = make({ expiresAt });
    expect(stateOf(key, NOW)).toBe('live');
    expect(stateOf(key, new Date(Date.parse(expiresAt) - 1))).toBe('live');
    expect(stateOf(key, new Date(expiresAt))).toBe('expired');
    expect(stateOf({ ...key, revokedAt: NOW.toISOString() }, NOW)).toBe('revoked');
  });

  it('loses its secret wherever it is shown', () => {
    const { text, key } = make();
    expect(withoutSecrets(`unknown command '${text}'`)).toBe(`unknown command 'mgg_${key.id}_…'`);
  });
});

describe('the name of a key', () => {
  it('is taken without spaces around it, and up to 80 characters of any script', () => {
    expect(make({ name: ' Ana Lučić ' }).key.name).toBe('Ana Lučić');
    expect(make({ name: '🙂'.repeat(80) }).key.name).toHaveLength(160);
  });

  it.each([
    ['empty', ' '],
    ['too long', 'a'.repeat(81)],
    ['of two lines', 'a\nb'],
    ['a command to a terminal', 'a\u001b[2J'],
    ['like an id', '0123456789ab'],
    ['a key', make().text],
  ])('cannot be %s', (_what, name) => {
    expect(() => make({ name })).toThrow(
      expect.objectContaining({ kind: 'INVALID_INPUT' }) as Error,
    );
  });
});
