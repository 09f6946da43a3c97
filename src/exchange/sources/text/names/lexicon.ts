import type { EntityKind } from '../../../../domain/kinds.js';
import { ENTITY_KINDS } from '../../../../domain/kinds.js';
import { PRESENT } from '../../../../domain/time/time-view.js';
import type { Engine } from '../../../../engine/engine.js';
import type { Key, PageRequest } from '../../../../graph/query/keyset.js';
import { entityPage, type EntityItem } from '../../../../graph/read/entity-page.js';
import { joined, nameKeysOf, type Token } from '../words/tokens.js';
import type { Form } from './form.js';
import { formsOf } from './forms.js';

/** A word on the way to names; names that end here stand in `forms`. */
export interface Step {
  readonly next: Map<string, Step>;
  readonly forms: Form[];
}

/** How many entities one statement reads. */
const PAGE = 2000;
/** A name that more entities have says nothing. */
const MOST_NAMESAKES = 40;
/** Shorter ones are no names written as one word. */
const SHORTEST_JOINED = 8;
const NONE: readonly Form[] = [];

/**
 * The names of the graph that may stand in a text, read from the store once. Only those all of whose
 * words stand in the text are kept, so that it grows with the text, not with the graph.
 */
export class Lexicon {
  readonly root: Step = { next: new Map(), forms: [] };
  readonly #short = new Map<string, Form[]>();
  readonly #joined = new Map<string, Form[]>();
  readonly words = new Set<string>();
  readonly #raw = new Set<string>();
  readonly #whole = new Set<string>();

  private constructor(text: string, tokens: readonly Token[]) {
    for (const { raw, keys } of tokens) {
      this.#raw.add(raw);
      for (const key of keys) this.words.add(key);
    }
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (word.length >= SHORTEST_JOINED) this.#whole.add(joined(word));
    }
  }

  static async of(
    engine: Pick<Engine, 'read'>,
    text: string,
    tokens: readonly Token[],
  ): Promise<Lexicon> {
    const lexicon = new Lexicon(text, tokens);
    for (const kind of ENTITY_KINDS) await lexicon.#read(engine, kind);
    return lexicon;
  }

  /** Whose initials these are, written exactly so. */
  short(raw: string): readonly Form[] {
    return this.#short.get(raw) ?? NONE;
  }

  /** Whose name this is, written as one word. */
  joined(word: string): readonly Form[] {
    return this.#joined.get(joined(word)) ?? NONE;
  }

  async #read(engine: Pick<Engine, 'read'>, kind: EntityKind): Promise<void> {
    let key: Key | null = null;
    for (let more = true; more;) {
      const request: PageRequest = { size: PAGE, backward: false, key };
      const page: EntityItem[] = await engine.read(
        entityPage({ kinds: [kind] }, 'RECORDED_AT_ASC', request, PRESENT),
      );
      const some = page.slice(0, PAGE);
      for (const { entity } of some) for (const form of formsOf(entity)) this.#put(form);
      const last = some.at(-1);
      if (last !== undefined) key = { value: last.key, id: last.entity.id };
      more = page.length > PAGE;
    }
  }

  #put(form: Form): void {
    const { written, form: how } = form;
    const isShort = how === 'ACRONYM' || how === 'FORMER_ACRONYM';
    if (isShort && !/\s/.test(written)) this.#putShort(form);
    else this.#putName(form);
  }

  #putShort(form: Form): void {
    const { written } = form;
    if (!this.#raw.has(written) && !this.#raw.has(`${written}s`)) return;
    add(this.#short, written, form);
  }

  #putName(form: Form): void {
    const { written, form: how } = form;
    if (how === 'NAME' && this.#whole.has(joined(written)))
      add(this.#joined, joined(written), form);
    const keys = nameKeysOf(written);
    if (keys.length === 0 || !keys.every((key) => this.words.has(key))) return;
    let step = this.root;
    for (const key of keys) {
      const next = step.next.get(key) ?? { next: new Map<string, Step>(), forms: [] };
      step.next.set(key, next);
      step = next;
    }
    if (step.forms.length < MOST_NAMESAKES) step.forms.push(form);
  }
}

function add(forms: Map<string, Form[]>, key: string, form: Form): void {
  const known = forms.get(key);
  if (known === undefined) forms.set(key, [form]);
  else if (known.length < MOST_NAMESAKES) known.push(form);
}
