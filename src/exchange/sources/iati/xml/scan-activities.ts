/** What the bytes of a file hold, in their order. Positions are bytes of the unpacked file. */
export type Scanned =
  | { readonly found: 'root'; readonly byte: number; readonly tag: string }
  | { readonly found: 'start'; readonly byte: number }
  | { readonly found: 'piece'; readonly bytes: Buffer }
  | { readonly found: 'end' }
  /** The activity cannot be read on: it is left out, and the next one is looked for. */
  | { readonly found: 'broken'; readonly byte: number; readonly why: string }
  /** The file is not read on. */
  | { readonly found: 'refused'; readonly byte: number; readonly why: string };

type Steps = Generator<Scanned, boolean>;

/** The longest text, tag or section of an activity that is held in memory, in bytes. */
const LONGEST = 1_000_000;
const LONGEST_ROOT = 65_536;
const LONGEST_END = 1000;
/** How many bytes tell what a tag is. */
const LOOK_AHEAD = 32;

const COMMENT_END = Buffer.from('-->');
const SECTION_END = Buffer.from(']]>');
const INSTRUCTION_END = Buffer.from('?>');

/**
 * Finds the activities in the bytes of a file without understanding them, so that one that is broken
 * does not spoil the others and nothing is held that is longer than it may be. Comments and
 * instructions are left out; a document type is refused, since it may define entities that grow.
 */
export class ActivityScanner {
  #rest: Buffer = Buffer.alloc(0);
  /** The byte of the file at which `#rest` begins. */
  #base = 0;
  /** Where in `#rest` is looked next, and from where on nothing has been handed on. */
  #at = 0;
  #kept = 0;
  #inside = false;
  /** In an activity whose end is looked for only to go on behind it. */
  #skipping = false;
  /** In a comment, an instruction or a section: what ends it, and whether it is handed on. */
  #until: { readonly end: Buffer; readonly keep: boolean } | null = null;
  #lastTag = 0;
  #root: 'none' | 'open' | 'closed' = 'none';
  #stopped = false;

  /** What a further piece of the file holds. */
  *push(piece: Buffer): Generator<Scanned> {
    this.#rest = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    yield* this.#scan(false);
  }

  /** What is told by the end of the file. */
  *end(): Generator<Scanned> {
    yield* this.#scan(true);
    const byte = this.#base + this.#rest.length;
    if (this.#stopped) return;
    if (this.#inside) yield broken(byte, 'The file ends within this activity. Get it again.');
    else if (this.#root === 'open') {
      yield refused(byte, 'The file ends before its last tag. It may be cut off; get it again.');
    }
  }

  *#scan(final: boolean): Generator<Scanned> {
    let goesOn = true;
    while (goesOn && !this.#stopped) {
      goesOn = this.#until === null ? yield* this.#nextTag(final) : this.#pastEnd(this.#until);
    }
    yield* this.#handOn(this.#at);
    this.#base += this.#at;
    this.#rest = this.#rest.subarray(this.#at);
    this.#at = 0;
    this.#kept = 0;
  }

  /** Looks for the end of a comment, an instruction or a section. */
  #pastEnd({ end, keep }: { readonly end: Buffer; readonly keep: boolean }): boolean {
    const found = this.#rest.indexOf(end, this.#at);
    const partly = Math.max(this.#at, this.#rest.length - end.length + 1);
    this.#at = found === -1 ? partly : found + end.length;
    if (!keep) this.#kept = this.#at;
    if (found !== -1) this.#until = null;
    return found !== -1;
  }

  *#nextTag(final: boolean): Steps {
    const tag = this.#rest.indexOf('<', this.#at);
    this.#at = tag === -1 ? this.#rest.length : tag;
    if (tag === -1 || (this.#rest.length - tag < LOOK_AHEAD && !final)) return false;
    const text = this.#rest.toString('latin1', tag, tag + LOOK_AHEAD);
    if (text.startsWith('<!--')) return yield* this.#leaveOut(4, COMMENT_END);
    if (text.startsWith('<?')) return yield* this.#leaveOut(2, INSTRUCTION_END);
    this.#lastTag = this.#base + tag;
    if (text.startsWith('<![CDATA[')) return this.#enter(9, { end: SECTION_END, keep: true });
    if (text.startsWith('<!')) return yield* this.#stop(DOCUMENT_TYPE);
    return yield* this.#element(text, final);
  }

  *#element(text: string, final: boolean): Steps {
    if (/^<iati-activity[\s/>]/.test(text)) return yield* this.#begin();
    if (this.#inside && /^<\/iati-activity[\s>]/.test(text)) return yield* this.#finish(final);
    if (/^<\/iati-activities[\s>]/.test(text)) this.#root = 'closed';
    if (this.#root === 'none' && !this.#inside) return yield* this.#readRoot(final);
    this.#at += 1;
    return true;
  }

  *#begin(): Steps {
    const byte = this.#base + this.#at;
    if (this.#inside && !this.#skipping) {
      yield broken(byte, 'Another activity begins before the end of this one.');
    }
    this.#inside = true;
    this.#skipping = false;
    this.#kept = this.#at;
    this.#at += 1;
    yield { found: 'start', byte };
    return true;
  }

  *#finish(final: boolean): Steps {
    const end = this.#rest.indexOf('>', this.#at);
    if (end === -1) {
      const waits = !final && this.#rest.length - this.#at < LONGEST_END;
      if (!waits) this.#at += 1;
      return !waits && !final;
    }
    this.#at = end + 1;
    yield* this.#handOn(this.#at);
    if (!this.#skipping) yield { found: 'end' };
    this.#inside = false;
    this.#skipping = false;
    return true;
  }

  *#readRoot(final: boolean): Steps {
    const end = this.#rest.indexOf('>', this.#at);
    const tag = this.#rest.toString('latin1', this.#at, end === -1 ? undefined : end + 1);
    if (end === -1 && tag.length < LONGEST_ROOT && !final) return false;
    if (end === -1 || !/^<iati-activities[\s>]/.test(tag)) return yield* this.#stop(NO_ACTIVITIES);
    yield { found: 'root', byte: this.#base + this.#at, tag };
    this.#root = tag.endsWith('/>') ? 'closed' : 'open';
    this.#at = end + 1;
    return true;
  }

  *#leaveOut(length: number, end: Buffer): Steps {
    yield* this.#handOn(this.#at);
    return this.#enter(length, { end, keep: false });
  }

  #enter(length: number, until: { readonly end: Buffer; readonly keep: boolean }): boolean {
    this.#at += length;
    this.#until = until;
    if (!until.keep) this.#kept = this.#at;
    return true;
  }

  *#stop(why: string): Steps {
    this.#stopped = true;
    yield refused(this.#base + this.#at, why);
    return false;
  }

  /** Hands on what was read of an activity, unless it holds more than may be held. */
  *#handOn(to: number): Generator<Scanned> {
    const [from, isWanted] = [this.#kept, this.#inside && !this.#skipping];
    this.#kept = to;
    if (!isWanted || to <= from) return;
    if (this.#base + to - this.#lastTag > LONGEST) {
      this.#skipping = true;
      yield broken(this.#lastTag, TOO_LONG);
    } else {
      yield { found: 'piece', bytes: this.#rest.subarray(from, to) };
    }
  }
}

const DOCUMENT_TYPE =
  'The file has a document type, which may define entities. IATI files have none: take it out.';
const NO_ACTIVITIES =
  'This is no file of IATI activities: its first element is not iati-activities.';
const TOO_LONG = `A text or tag of more than ${LONGEST.toLocaleString('en')} bytes.`;

function broken(byte: number, why: string): Scanned {
  return { found: 'broken', byte, why };
}

function refused(byte: number, why: string): Scanned {
  return { found: 'refused', byte, why };
}
