import { GraphKeyStore } from '../../src/access/graph-key-store.js';
import type { KeyStore } from '../../src/access/key-store.js';
import { makeKey, type AccessKey } from '../../src/access/keys.js';
import { command } from '../../src/engine/statement.js';
import type { EngineUnderTest } from '../support/engines.js';
import { useEngine } from '../support/use-engine.js';

const NOON = new Date('2026-03-01T12:00:00Z');
const LATER = new Date('2026-03-02T12:00:00Z');

interface Made {
  readonly text: string;
  readonly key: AccessKey;
}

function made(name: string, expiresAt: string | null = null, now = NOON): Made {
  return makeKey({ name, role: 'EDITOR', expiresAt }, now);
}

/** What every store of keys promises. `open` gives the same store each time within one test. */
export function describeKeyStore(open: () => KeyStore): void {
  it('holds nothing at first', async () => {
    expect(await open().list()).toEqual([]);
    expect(await open().find('000000000000')).toBeNull();
  });

  it('keeps a key as it was given, also one that expires', async () => {
    const { key } = made('Ana', LATER.toISOString());
    await open().add(key);
    expect(await open().find(key.id)).toEqual(key);
    expect(await open().list()).toEqual([key]);
  });

  it('lists the oldest first, ended ones too', async () => {
    const [second, first] = [made('b', null, LATER).key, made('a').key];
    await open().add(second);
    await open().add(first);
    await open().revoke('a', LATER);
    const listed = await open().list();
    expect(listed.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(listed[0]?.revokedAt).toBe(LATER.toISOString());
  });

  it('refuses the name of a live key, and takes it again when that one is revoked', async () => {
    await open().add(made('Ana').key);
    await expect(open().add(made('Ana').key)).rejects.toMatchObject({ kind: 'CONFLICT' });
    expect(await open().list()).toHaveLength(1);
    await open().revoke('Ana', NOON);
    await open().add(made('Ana').key);
    expect(await open().list()).toHaveLength(2);
  });

  it('takes the name of a key that expired', async () => {
    await open().add(made('Ana', new Date(NOON.getTime() + 1).toISOString()).key);
    await open().add(made('Ana', null, LATER).key);
    expect(await open().list()).toHaveLength(2);
  });

  it.each([
    ['its id', ({ key }: Made) => key.id],
    ['its name', ({ key }: Made) => key.name],
    ['the whole key', ({ text }: Made) => text],
  ])('revokes a key by %s, and no other', async (_how, which) => {
    const [one, other] = [made('one'), made('other')];
    await open().add(one.key);
    await open().add(other.key);
    const ended = { ...one.key, revokedAt: LATER.toISOString() };
    expect(await open().revoke(which(one), LATER)).toEqual(ended);
    expect(await open().find(one.key.id)).toEqual(ended);
    expect(await open().find(other.key.id)).toEqual(other.key);
  });

  it('revokes the live one of several keys with a name', async () => {
    const [old, young] = [made('Ana').key, made('Ana', null, LATER).key];
    await open().add(old);
    await open().revoke('Ana', NOON);
    await open().add(young);
    expect((await open().revoke('Ana', LATER)).id).toBe(young.id);
  });

  it('leaves a revoked key as it is', async () => {
    await open().add(made('Ana').key);
    await open().revoke('Ana', NOON);
    expect((await open().revoke('Ana', LATER)).revokedAt).toBe(NOON.toISOString());
  });

  it('does not know a key that is not there, and does not repeat what may be one', async () => {
    const { text } = made('never kept');
    const revoking = open().revoke(text, NOON);
    await expect(revoking).rejects.toMatchObject({ kind: 'NOT_FOUND' });
    await expect(revoking).rejects.not.toThrow(text.slice(-20));
  });

  it('loses none of many keys added at once', async () => {
    const keys = Array.from({ length: 20 }, (_, at) => made(`key ${at}`).key);
    await Promise.all(keys.map((key) => open().add(key)));
    const ids = (await open().list()).map(({ id }) => id).sort();
    expect(ids).toEqual(keys.map(({ id }) => id).sort());
  });

  it('gives a name to one of many who want it at once', async () => {
    const tries = Array.from({ length: 5 }, () => open().add(made('Ana').key));
    const outcomes = (await Promise.allSettled(tries)).map(({ status }) => status);
    expect(outcomes.filter((status) => status === 'fulfilled')).toHaveLength(1);
    expect(await open().list()).toHaveLength(1);
  });
}

export function describeGraphKeyStore(underTest: EngineUnderTest): void {
  describe('the store of keys in the graph', () => {
    const engine = useEngine(underTest);
    describeKeyStore(() => new GraphKeyStore(engine()));

    it('refuses an id that exists', async () => {
      const { key } = made('Ana');
      const keys = new GraphKeyStore(engine());
      await keys.add(key);
      await expect(keys.add({ ...key, name: 'Ben' })).rejects.toMatchObject({ kind: 'CONFLICT' });
    });

    it('holds nothing that makes a key work', async () => {
      const { key, text } = made('Ana');
      await new GraphKeyStore(engine()).add(key);
      const rows = await engine().read(command('MATCH (k:AccessKey) RETURN k {.*} AS stored'));
      expect(rows).toHaveLength(1);
      expect(JSON.stringify(rows)).not.toContain(text.split('_').slice(2).join('_'));
    });
  });
}
