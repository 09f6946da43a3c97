import type { Name } from '../../src/domain/entity.js';
import { FROM } from './two-clocks-model.js';
import { PlainWeights, type Seen, type Source, type Speech, type Words } from './plain-weights.js';

type State = 'PROPOSED' | 'ACCEPTED' | 'REJECTED' | 'RETRACTED';

interface Kept extends Speech {
  state: State;
  /** Record time since which it counts, or counted last. */
  since: string;
  /** What stands in its place. */
  replacedBy: Kept | null;
}

interface Version {
  readonly at: string;
  readonly seen: Seen | null;
}

type Single = 'name' | 'adoptedOn' | 'periodFrom' | 'periodTo';

const parts = (words: Words): (keyof Words)[] => Object.keys(words) as (keyof Words)[];
const sameSpeech = (a: Speech, b: Speech): boolean => text(a) === text(b);
const text = ({ about, document, confidence, denies, words }: Speech): string =>
  JSON.stringify([about, document, confidence, denies, words]);

/**
 * A memory of what documents say of two entities, written down as simply as can be: after each
 * change it notes what each of them shows, alone and, while they are merged, together.
 */
export class ValuesModel {
  readonly #weights: PlainWeights;
  readonly #kept: Kept[] = [];
  readonly #gone = new Set<string>();
  readonly #alone = new Map<string, Version[]>();
  #together: Version[] = [];
  #mergedAt: string | null = null;
  #weighedAnew = false;
  /** The name of the merged one, when it had kept it though no document gave it any more. */
  #brought: string | null = null;
  /** Record times whose views an undo cannot know: documents keep no memory of their reliability. */
  readonly #unknowable: [from: string, to: string][] = [];

  constructor(
    readonly keep: string,
    readonly merged: string,
    private readonly sources: ReadonlyMap<string, Source>,
  ) {
    this.#weights = new PlainWeights(sources);
  }

  get size(): number {
    return this.#kept.length;
  }

  get isMerged(): boolean {
    return this.#mergedAt !== null;
  }

  isGone(id: string): boolean {
    return this.#gone.has(id);
  }

  find(speech: Speech): number {
    return this.#kept.findIndex((kept) => sameSpeech(kept, speech));
  }

  /** Whether saying it anew changes anything: all that it says is heard already. */
  say(speech: Speech, accepted: boolean, now: string): string | null {
    const known = this.#kept[this.find(speech)];
    if (known !== undefined && !accepted) return null;
    if (known?.state === 'ACCEPTED' && this.#isHeard(known)) return null;
    if (this.#gone.has(this.#standsFor(speech.about))) return 'CONFLICT';
    const kept = known ?? { ...speech, state: 'PROPOSED' as const, since: '', replacedBy: null };
    if (known === undefined) this.#kept.push(kept);
    if (accepted) this.#accept(kept, now);
    this.note(now);
    return null;
  }

  decide(index: number, to: State, now: string): string | null {
    const kept = this.#kept[index];
    if (kept === undefined || kept.state === to) return null;
    if (!FROM[to].includes(kept.state)) return 'CONFLICT';
    if (to === 'ACCEPTED' && this.#gone.has(this.#standsFor(kept.about))) return 'CONFLICT';
    if (to === 'ACCEPTED') this.#accept(kept, now);
    else kept.state = to;
    if (to === 'PROPOSED') this.#bringBack(kept, now);
    this.note(now);
    return null;
  }

  trust(document: string, reliability: number, now: string): void {
    const source = this.sources.get(document);
    if (source === undefined || source.reliability === reliability) return;
    source.reliability = reliability;
    this.#weighedAnew = true;
    this.note(now);
  }

  withdraw(id: string, now: string): string | null {
    if (this.isMerged && id === this.merged) return 'CONFLICT';
    if (this.#gone.has(id)) return null;
    this.#gone.add(id);
    for (const kept of this.#kept) {
      if (this.#standsFor(kept.about) === id && kept.state === 'ACCEPTED') kept.state = 'RETRACTED';
    }
    this.note(now);
    return null;
  }

  merge(now: string): void {
    this.#mergedAt = now;
    this.#weighedAnew = false;
    this.#together = [];
    const isGiven = this.#weights.ranked(
      this.#voices(this.merged, 'name').filter(({ words }) => words.name !== undefined),
      ({ words }) => words.name ?? null,
    );
    const name = this.#alone.get(this.merged)?.at(-1)?.seen?.name ?? null;
    this.#brought = isGiven.length === 0 ? name : null;
    this.note(now);
  }

  undo(now: string): void {
    if (this.#weighedAnew) this.#unknowable.push([this.#mergedAt ?? '', now]);
    this.#mergedAt = null;
    this.note(now);
  }

  /** Notes what is shown now. */
  note(now: string): void {
    for (const id of [this.keep, this.merged]) {
      const versions = this.#alone.get(id) ?? [];
      versions.push({ at: now, seen: this.#seen(id, [], versions.at(-1)?.seen?.name) });
      this.#alone.set(id, versions);
    }
    if (!this.isMerged) return;
    const name = (this.#together.at(-1) ?? this.#alone.get(this.keep)?.at(-1))?.seen?.name;
    this.#together.push({ at: now, seen: this.#seen(this.keep, [this.merged], name) });
  }

  /** What an entity showed at a record time; undefined where nobody can know. */
  shown(id: string, knownAt: string): Seen | null | undefined {
    const mergedAt = this.#mergedAt;
    if (this.#unknowable.some(([from, to]) => from <= knownAt && knownAt < to)) return undefined;
    if (mergedAt === null) return at(this.#alone.get(id) ?? [], knownAt);
    if (id === this.merged) return null;
    if (knownAt >= mergedAt) return at(this.#together, knownAt);
    return this.#beforeMerge(mergedAt, knownAt);
  }

  /** A merge holds in views of the past too. */
  #beforeMerge(mergedAt: string, knownAt: string): Seen | null | undefined {
    const before = [this.keep, this.merged].map((one) =>
      (this.#alone.get(one) ?? []).filter((version) => version.at < mergedAt),
    );
    const standsSince = before.map(lastChange).sort().at(-1) ?? '';
    if (knownAt >= standsSince) return this.#together[0]?.seen;
    const [keep, merged] = before.map((versions) => at(versions, knownAt));
    return keep == null || merged == null ? keep : asOne(keep, merged);
  }

  #standsFor(id: string): string {
    return this.isMerged ? this.keep : id;
  }

  /** What one document says later of a part stands in place of what it said before. */
  #accept(kept: Kept, now: string): void {
    kept.state = 'ACCEPTED';
    kept.since = now;
    kept.replacedBy = null;
    for (const older of this.#kept) {
      const sameVoice = older.document === kept.document && older.about === kept.about;
      const covered = parts(older.words).every((part) => part in kept.words);
      if (older !== kept && sameVoice && covered && older.state === 'ACCEPTED') {
        older.state = 'RETRACTED';
        older.replacedBy = kept;
      }
    }
  }

  /** What it stood in place of counts again, unless its document spoke of that meanwhile. */
  #bringBack(kept: Kept, now: string): void {
    const back = this.#kept.filter((older) => {
      if (older.replacedBy !== kept) return false;
      return !this.#kept.some(
        ({ document, about, state, words }) =>
          document === older.document &&
          about === older.about &&
          state === 'ACCEPTED' &&
          parts(words).some((part) => part in older.words),
      );
    });
    for (const older of back) {
      older.state = 'ACCEPTED';
      older.since = now;
      older.replacedBy = null;
    }
  }

  #isHeard(kept: Kept): boolean {
    return parts(kept.words).every((part) => this.#voices(kept.about, part).includes(kept));
  }

  /** Of each document what it said last of a part of an entity. */
  #voices(about: string, part: keyof Words): Kept[] {
    const last = new Map<string, Kept>();
    for (const kept of this.#kept) {
      if (kept.about !== about || kept.state !== 'ACCEPTED' || !(part in kept.words)) continue;
      // Of two that count since the same time, the one recorded later.
      if (kept.since >= (last.get(kept.document)?.since ?? '')) last.set(kept.document, kept);
    }
    return [...last.values()];
  }

  #seen(id: string, others: readonly string[], before = ''): Seen | null {
    if (this.#gone.has(id)) return null;
    const all = [id, ...others];
    const best = (part: Single, after: string | null = null): string | null => {
      const said = all.flatMap((one) => this.#voices(one, part));
      const own = said.filter(({ about, denies }) => about === id && !denies);
      return (
        this.#weights
          .ranked(said, ({ words }) => words[part] ?? null)
          .filter((value) => own.some(({ words }) => words[part] === value))
          .find((value) => after === null || after <= value) ?? null
      );
    };
    const name = best('name') ?? before;
    const periodFrom = best('periodFrom');
    const names = this.#weights.names(all.flatMap((one) => this.#voices(one, 'names')));
    const mains = this.#weights.ranked(
      all.flatMap((one) => this.#voices(one, 'name')),
      ({ words }) => words.name ?? null,
    );
    const brought = others.length === 0 || this.#brought === null ? [] : [this.#brought];
    const aliases = [...mains, ...brought].filter((value) => value !== name).map(alias);
    const codes = all.flatMap((one) => this.#voices(one, 'codes'));
    const united = new Set(codes.flatMap(({ words }) => words.codes ?? []));
    return {
      ...{ name, periodFrom, adoptedOn: best('adoptedOn'), periodTo: best('periodTo', periodFrom) },
      names: inOrder([...names, ...aliases]),
      codes: [...united]
        .filter(
          (code) =>
            this.#weights.weight(codes.filter(({ words }) => words.codes?.includes(code))) > 0,
        )
        .sort(),
    };
  }
}

const alias = (value: string): Name => ({
  ...{ value, kind: 'ALIAS' },
  ...{ language: null, from: null, to: null },
});

export function inOrder(names: readonly Name[]): Name[] {
  const key = ({ value, kind, language, from, to }: Name): string =>
    JSON.stringify([value, kind, language, from, to]);
  return [...new Map(names.map((name) => [key(name), name])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { value, language, kind, from, to }]) => ({ value, language, kind, from, to }));
}

const at = (versions: readonly Version[], time: string): Seen | null =>
  versions.filter((version) => version.at <= time).at(-1)?.seen ?? null;

/** Since when an entity has shown what it shows last. */
function lastChange(versions: readonly Version[]): string {
  const last = JSON.stringify(versions.at(-1)?.seen);
  const other = versions.findLastIndex(({ seen }) => JSON.stringify(seen) !== last);
  return versions[other + 1]?.at ?? '';
}

/** The kept entity of a past view: its own values, and the names and codes of both. */
function asOne(keep: Seen, merged: Seen): Seen {
  const others = [...merged.names, alias(merged.name)].filter(({ value }) => value !== keep.name);
  return {
    ...keep,
    names: inOrder([...keep.names, ...others]),
    codes: [...new Set([...keep.codes, ...merged.codes])].sort(),
  };
}
