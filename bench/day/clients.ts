import { setTimeout as wait } from 'node:timers/promises';

/** One answer that a client got. */
export interface Heard {
  readonly does: 'read' | 'write' | 'own';
  readonly at: number;
  readonly ms: number;
  /** `200`, `200 STORE_UNAVAILABLE`, `503 BUSY`, or what went wrong with the connection. */
  readonly what: string;
}

interface Answer {
  readonly data?: { readonly document?: { readonly id: string } | null } | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  readonly code?: string;
}

/** Between two questions of one client. */
const THINK_MS = 1_000;
const NAMES = ['migration', 'iom', 'ireland', 'kenya', 'budapest', 'refugees', 'libya', 'compact'];

const SEARCH = `query Search($text: String!) {
  search(text: $text, first: 10) { totalCount nodes { id name } }
}`;
const LIST = '{ organisations(first: 20) { totalCount nodes { id name relationCount } } }';
const ENTITY = `{ organisation(id: "organisation:iom") { name
  relations(first: 10) { nodes { type object { id name } } } } }`;
const WRITE = `mutation Write($id: ID!) {
  upsertDocument(input: { id: $id, title: "A page of a day" }) { changed }
}`;
const OWN = 'query Own($id: ID!) { document(id: $id) { id } }';

/** Clients that ask and think, some of which also change and look at once for what they changed. */
export class Clients {
  readonly heard: Heard[] = [];
  /** What was acknowledged. */
  readonly promised: string[] = [];
  /** Changes that their author did not see in the next answer. */
  unseen = 0;
  readonly #url: string;
  readonly #clients: readonly Promise<void>[];
  #going = true;

  /** @param keys of those who change; others are strangers. */
  constructor(url: string, count: number, keys: readonly string[]) {
    this.#url = `${url}/graphql`;
    this.#clients = Array.from({ length: count }, (_, at) => this.#client(at, keys[at] ?? null));
  }

  async leave(): Promise<void> {
    this.#going = false;
    await Promise.all(this.#clients);
  }

  async #client(number: number, key: string | null): Promise<void> {
    const headers = { 'x-forwarded-for': `10.0.${Math.floor(number / 200)}.${number % 200}` };
    await wait((THINK_MS * number) / 50);
    for (let turn = 0; this.#going; turn += 1) {
      if (key === null) await this.#read(turn + number, headers);
      else await this.#write(`document:day-${number}-${turn}`, { ...headers, ...bearer(key) });
      await wait(THINK_MS * (0.5 + Math.random()));
    }
  }

  async #read(turn: number, headers: Record<string, string>): Promise<void> {
    const text = NAMES[turn % NAMES.length];
    const asked = [{ query: SEARCH, variables: { text } }, { query: LIST }, { query: ENTITY }];
    await this.#ask('read', asked[turn % asked.length] ?? {}, headers);
  }

  async #write(id: string, headers: Record<string, string>): Promise<void> {
    const { ok, bookmark } = await this.#ask('write', { query: WRITE, variables: { id } }, headers);
    if (!ok) return;
    this.promised.push(id);
    const own = { query: OWN, variables: { id } };
    const seen = await this.#ask('own', own, { ...headers, 'graph-bookmark': bookmark });
    if (seen.ok && seen.answer?.data?.document?.id !== id) this.unseen += 1;
  }

  async #ask(
    does: Heard['does'],
    content: object,
    headers: Record<string, string>,
  ): Promise<{ ok: boolean; bookmark: string; answer?: Answer }> {
    const at = performance.now();
    const hear = (what: string): void => {
      this.heard.push({ does, at, ms: performance.now() - at, what });
    };
    try {
      const reply = await fetch(this.#url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(content),
      });
      const answer = (await reply.json()) as Answer;
      const code = answer.errors?.[0]?.extensions?.code ?? answer.code;
      hear(code === undefined ? String(reply.status) : `${reply.status} ${code}`);
      const bookmark = reply.headers.get('graph-bookmark') ?? '';
      return { ok: reply.ok && code === undefined, bookmark, answer };
    } catch {
      hear('connection broken');
      return { ok: false, bookmark: '' };
    }
  }
}

const bearer = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });
