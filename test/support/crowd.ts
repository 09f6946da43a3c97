import { post } from './test-server.js';

/** One answer that a client of a crowd got. */
export interface Heard {
  /** `OK`, the code of an error, or what went wrong with HTTP. */
  readonly what: string;
  readonly who: 'reader' | 'writer';
  readonly asked: number;
  readonly ms: number;
}

const READ = '{ organisations(first: 1) { totalCount } }';
const WRITE = `mutation ($id: ID!) {
  upsertDocument(input: { id: $id, title: "A page" }) { changed }
}`;

/** Clients that ask and change without pause, one question at a time each, until told to stop. */
export class Crowd {
  readonly heard: Heard[] = [];
  /** Ids of the documents whose storing was acknowledged. */
  readonly promised: string[] = [];
  readonly #url: string;
  readonly #key: string;
  readonly #clients: readonly Promise<void>[];
  #going = true;

  constructor(
    url: string,
    key: string,
    { readers, writers }: { readers: number; writers: number },
  ) {
    this.#url = url;
    this.#key = key;
    this.#clients = [
      ...Array.from({ length: readers }, () => this.#client('reader', () => this.#ask(READ))),
      ...Array.from({ length: writers }, (_, at) =>
        this.#client('writer', (turn) => this.#write(at, turn)),
      ),
    ];
  }

  /** What was answered since a moment of `performance.now()`. */
  since(moment: number): Heard[] {
    return this.heard.filter(({ asked, ms }) => asked + ms >= moment);
  }

  async leave(): Promise<void> {
    this.#going = false;
    await Promise.all(this.#clients);
  }

  async #client(who: Heard['who'], ask: (turn: number) => Promise<string>): Promise<void> {
    for (let turn = 0; this.#going; turn += 1) {
      const asked = performance.now();
      const what = await ask(turn).catch((error: unknown) => String(error));
      this.heard.push({ what, who, asked, ms: performance.now() - asked });
    }
  }

  async #write(writer: number, turn: number): Promise<string> {
    const id = `document:page-${writer}-${turn}`;
    const what = await this.#ask(WRITE, { id });
    if (what === 'OK') this.promised.push(id);
    return what;
  }

  async #ask(query: string, variables: object = {}): Promise<string> {
    const headers = { authorization: `Bearer ${this.#key}` };
    const { body } = await post(`${this.#url}/graphql`, { query, variables }, headers);
    const code = body.errors?.[0]?.extensions['code'];
    return typeof code === 'string' ? code : 'OK';
  }
}
