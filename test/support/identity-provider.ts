import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';

const ALGORITHM = 'ES256';

/** A service where people sign in: publishes its public key and makes tokens. */
export interface IdentityProvider {
  /** Settings of a server that takes its tokens. */
  readonly settings: Readonly<Record<string, string>>;
  /** A token of `ana` for this server that is good for a minute, but for what is given. */
  token(payload?: Readonly<Record<string, unknown>>, privateKey?: CryptoKey): Promise<string>;
  close(): Promise<void>;
}

/** A key that no provider published. */
export async function strangeKey(): Promise<CryptoKey> {
  return (await generateKeyPair(ALGORITHM)).privateKey;
}

export async function startIdentityProvider(): Promise<IdentityProvider> {
  const pair = await generateKeyPair(ALGORITHM);
  const jwks = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'first' }] };
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(jwks));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const usual = { iss: issuer, aud: 'graph', sub: 'ana' };
  return {
    settings: { JWT_JWKS_URL: `${issuer}/jwks.json`, JWT_ISSUER: issuer, JWT_AUDIENCE: 'graph' },
    token: (payload = {}, privateKey = pair.privateKey) => {
      const exp = Math.floor(Date.now() / 1000) + 3_600;
      return new SignJWT({ ...usual, exp, ...payload })
        .setProtectedHeader({ alg: ALGORITHM, kid: 'first' })
        .sign(privateKey);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
