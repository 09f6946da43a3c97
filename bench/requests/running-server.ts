import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import type { Told, Used } from './server.js';

export interface Answered {
  readonly status: number;
  readonly text: string;
}

/** The product's server in a process of its own, and one client of it. */
export class RunningServer {
  readonly #process: ChildProcess;
  readonly #address: string;
  readonly #agent = new Agent({ keepAlive: true });

  private constructor(server: ChildProcess, address: string) {
    this.#process = server;
    this.#address = address;
  }

  /** @param entities of a generated graph; 0 for the shipped one. */
  static async start(
    entities: number,
    settings: Readonly<Record<string, string>> = {},
  ): Promise<RunningServer> {
    const server = fork(new URL('server.js', import.meta.url), [String(entities)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, ...settings },
    });
    const { address } = (await heard(server)) as { address: string };
    return new RunningServer(server, address);
  }

  async used(): Promise<Used> {
    const told = heard(this.#process);
    this.#process.send('used');
    return (await told) as Used;
  }

  /** The data of the answer; one with errors fails. */
  async ask(query: string, variables: object = {}): Promise<unknown> {
    const { text } = await this.post(query, variables);
    const answer = JSON.parse(text) as { data?: unknown; errors?: unknown };
    if (answer.errors !== undefined) throw new Error(text.slice(0, 500));
    return answer.data;
  }

  post(query: string, variables: object = {}): Promise<Answered> {
    return this.send('/graphql', JSON.stringify({ query, variables }));
  }

  /** Sends one request and reads the whole answer; GET without a body. */
  async send(path: string, body: string | null = null): Promise<Answered> {
    const headers =
      body === null
        ? {}
        : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const method = body === null ? 'GET' : 'POST';
    const sent = request(`${this.#address}${path}`, { agent: this.#agent, method, headers });
    sent.end(body);
    const [response] = (await once(sent, 'response')) as [
      AsyncIterable<Buffer> & { statusCode?: number },
    ];
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    return { status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() };
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    this.#process.disconnect();
    await once(this.#process, 'exit');
  }
}

async function heard(server: ChildProcess): Promise<Told> {
  const [told] = (await once(server, 'message')) as [Told];
  return told;
}
