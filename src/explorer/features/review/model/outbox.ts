import { Trouble, type TroubleKind } from '../../../core/ask/trouble.js';
import { inverseOf, type Command, type Outcome } from './command.js';
import { sendCommand } from './send-command.js';

/** A decision that was taken here, and how far it has come. */
export interface Entry {
  readonly id: string;
  /** What was decided, in words. */
  readonly label: string;
  readonly command: Command;
  /** Why, for the change log. */
  readonly reason: string;
  readonly state: 'waiting' | 'sending' | 'done' | 'undone';
  /** What became of it, once it is done. */
  readonly outcome: Outcome | null;
  /** The entry that this one takes back. */
  readonly undoes: string | null;
  /** Entries of one act, which are taken back together. */
  readonly act: string;
}

const KEPT = 'mgg-review-unsent';

/**
 * The decisions of this tab, sent one after the other in the order in which they were taken. What
 * the server has not answered is kept, through a reload too, and sent again. Tells of changes by
 * `change`, of each decision that is done by `settled`, of one that is dropped by `dropped`.
 */
export class Outbox extends EventTarget {
  #entries: readonly Entry[] = restored();
  #isSending = false;
  /** Entries on their way that are to be taken back when they have arrived. */
  readonly #regretted = new Map<string, string>();
  /** Why sending stopped; null while it goes on. */
  trouble: TroubleKind | null = null;

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Decisions that the server does not have yet. */
  get unsent(): readonly Entry[] {
    return this.#entries.filter(({ state }) => state === 'waiting' || state === 'sending');
  }

  /** What `undo` would take back. */
  get last(): Entry | null {
    return this.#entries.findLast((entry) => this.#isUndoable(entry)) ?? null;
  }

  decide(command: Command, label: string, reason: string, act: string = newId()): Entry {
    const entry: Entry = {
      ...{ id: newId(), label, command, reason, act, undoes: null },
      ...{ state: 'waiting' as const, outcome: null },
    };
    this.#add(entry);
    return entry;
  }

  /** Takes the last act back: what is not sent yet is dropped. */
  undo(label: (said: string) => string): void {
    const { last } = this;
    if (last === null) return;
    const act = this.#entries.filter((entry) => entry.act === last.act && this.#isUndoable(entry));
    for (const entry of act.reverse()) this.#undoOne(entry, label(entry.label));
  }

  /** Sends what waits, from the oldest on. */
  async send(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      for (let next = this.#next(); next !== undefined; next = this.#next()) {
        await this.#sendOne(next);
      }
      this.trouble = null;
    } catch (error) {
      this.trouble = error instanceof Trouble ? error.kind : 'server';
    } finally {
      this.#isSending = false;
      this.#changed();
    }
  }

  async #sendOne(entry: Entry): Promise<void> {
    this.#put({ ...entry, state: 'sending' });
    try {
      const outcome = await sendCommand(entry.command, entry.reason);
      const done: Entry = { ...entry, state: 'done', outcome };
      this.#put(done);
      this.dispatchEvent(new CustomEvent('settled', { detail: done }));
      const regret = this.#regretted.get(entry.id);
      if (regret !== undefined) this.#undoOne(done, regret);
    } catch (error) {
      this.#put({ ...entry, state: 'waiting' });
      throw error;
    }
  }

  #undoOne(entry: Entry, label: string): void {
    if (entry.state === 'waiting') {
      this.#put({ ...entry, state: 'undone' });
      this.dispatchEvent(new CustomEvent('dropped', { detail: entry }));
      return;
    }
    if (entry.state === 'sending') {
      this.#regretted.set(entry.id, label);
      this.#changed();
      return;
    }
    const command = entry.outcome === null ? null : inverseOf(entry.command, entry.outcome);
    if (command === null) return;
    this.#put({ ...entry, state: 'undone' });
    const { reason } = entry;
    this.#add({
      ...{ id: newId(), label, command, reason, act: newId(), undoes: entry.id },
      ...{ state: 'waiting', outcome: null },
    });
  }

  /** What waits is dropped, what is on its way follows, what is done is taken back if it can be. */
  #isUndoable({ id, state, outcome, undoes, command }: Entry): boolean {
    if (undoes !== null || state === 'undone' || this.#regretted.has(id)) return false;
    return outcome === null || inverseOf(command, outcome) !== null;
  }

  #next(): Entry | undefined {
    return this.#entries.find(({ state }) => state === 'waiting');
  }

  #add(entry: Entry): void {
    this.#entries = [...this.#entries, entry];
    this.#changed();
    void this.send();
  }

  #put(entry: Entry): void {
    this.#entries = this.#entries.map((one) => (one.id === entry.id ? entry : one));
    this.#changed();
  }

  #changed(): void {
    sessionStorage.setItem(KEPT, JSON.stringify(this.unsent));
    this.dispatchEvent(new Event('change'));
  }
}

const newId = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-');

function restored(): Entry[] {
  const kept = sessionStorage.getItem(KEPT);
  const entries = kept === null ? [] : (JSON.parse(kept) as Entry[]);
  return entries.map((entry) => ({ ...entry, state: 'waiting' }));
}
