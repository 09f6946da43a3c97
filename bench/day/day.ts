import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Clients } from './clients.js';
import { ApiServer, freePort, mgg, type Settings } from './processes.js';
import type { Phase } from './table.js';

/** How many clients have keys of their own, of which the first is revoked. */
const WRITERS = 5;
/** How often an import is begun, and how long the operator waits before the next time. */
const MOST_TRIES = 50;
const AGAIN_MS = 5_000;

/** Two servers, their Neo4j, and what is done to them. */
export class Day {
  servers: readonly [ApiServer, ApiServer];
  readonly phases: Phase[] = [];
  readonly keys: string[] = [];
  readonly #settings: Settings;
  readonly #startNeo4j: () => Promise<() => Promise<void>>;
  readonly #copy: string;
  readonly #restored: Settings;
  #stopNeo4j: () => Promise<void> = () => Promise.resolve();
  #import: Promise<string> = Promise.resolve('');
  readonly #codes: string[] = [];

  constructor(
    uri: string,
    folder: string,
    startNeo4j: () => Promise<() => Promise<void>>,
    private readonly say: (text: string) => void,
  ) {
    this.#startNeo4j = startNeo4j;
    this.#copy = join(folder, 'graph.jsonl.gz');
    this.#restored = { DATA_DIR: join(folder, 'restored'), SEED: 'never' };
    this.#settings = {
      ...{ NEO4J_URI: uri, PACKS: 'none', LOG_LEVEL: 'warn' },
      // However slow the machine is.
      ...{ STORE_WAIT_S: '600', STATEMENT_TIMEOUT_MS: '30000' },
      ...{ TRUSTED_PROXIES: 'loopback', MAX_LOOP_DELAY_MS: '5000' },
    };
    this.servers = [new ApiServer('', 0, {}), new ApiServer('', 0, {})];
  }

  /** Both servers start at once on an empty database. */
  async begin(): Promise<void> {
    const [one, two] = [await freePort(), await freePort()];
    this.servers = [
      new ApiServer('the first server', one, this.#settings),
      new ApiServer('the second server', two, this.#settings),
    ];
    const starting = this.servers.map((server) => server.start());
    starting.forEach((start) => void start.catch(() => undefined));
    // Servers and store may come in any order.
    this.#stopNeo4j = await this.#startNeo4j();
    await Promise.all(starting);
    this.say('Both servers are ready');
    for (let at = 0; at < WRITERS; at += 1) {
      const words = ['key', 'create', '--role', 'editor', '--name', `writer ${at}`];
      this.keys.push(await mgg(words, this.#settings));
    }
  }

  beginImport(): void {
    this.#import = this.#imported();
    this.#import.then(this.say, (error: unknown) => {
      this.say(String(error));
    });
  }

  async restartNeo4j(): Promise<void> {
    await this.#stopNeo4j();
    this.say('Neo4j is away');
    this.#stopNeo4j = await this.#startNeo4j();
    this.say('Neo4j is there again');
  }

  async killed(server: ApiServer): Promise<void> {
    await server.end('SIGKILL');
    await server.start();
  }

  async revokeKey(): Promise<void> {
    await mgg(['key', 'revoke', 'writer 0'], this.#settings);
  }

  async replace(server: ApiServer): Promise<void> {
    this.#codes.push(`${server.name} ended with ${await server.end('SIGTERM')}`);
    await server.start();
  }

  async backUp(): Promise<void> {
    await mgg(['export', '--out', this.#copy], this.#settings);
  }

  /** What is there afterwards, in words. Throws where something that was acknowledged is not. */
  async reckoning({ promised, unseen }: Clients): Promise<string[]> {
    const imported = await this.#import;
    const verified = await mgg(['verify'], this.#settings);
    const lost = await this.#lost(promised);
    if (lost.length > 0) throw new Error(`Lost: ${lost.join(', ')}`);
    await mgg(['import', 'jsonl', this.#copy], this.#restored);
    const faults = this.servers.flatMap((server) => server.faults);
    return [
      `${promised.length} changes were acknowledged and are there; ${unseen} of them were not seen by their author in the next answer.`,
      `The import: ${imported}`,
      `\`mgg verify\`: ${verified}`,
      `Restored into an embedded store, \`mgg verify\`: ${await mgg(['verify'], this.#restored)}`,
      `The upgrade: ${this.#codes.join(', ')}.`,
      `Lines of the log that tell of a fault of ours: ${faults.length}.${faults.slice(0, 3).join(' ')}`,
    ];
  }

  async end(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.end('SIGTERM')));
    await this.#stopNeo4j();
  }

  /** Begun again when Neo4j went away meanwhile, as an operator would. */
  async #imported(): Promise<string> {
    for (let tries = 1; ; tries += 1) {
      try {
        await mgg(['library', 'add', 'iom-projects'], this.#settings);
        return `all of IOM's projects, begun ${tries} times.`;
      } catch (error) {
        if (tries === MOST_TRIES) throw error;
        this.say(`The import broke off: ${String(error).slice(-200)}`);
        await wait(AGAIN_MS);
      }
    }
  }

  async #lost(promised: readonly string[]): Promise<string[]> {
    const [{ port }] = this.servers;
    const lost: string[] = [];
    for (let at = 0; at < promised.length; at += 100) {
      const ids = promised.slice(at, at + 100);
      const content = {
        query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        variables: { ids },
      };
      const reply = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(content),
      });
      const { data } = (await reply.json()) as { data: { nodes: readonly (object | null)[] } };
      lost.push(...ids.filter((_, number) => data.nodes[number] === null));
    }
    return lost;
  }
}
