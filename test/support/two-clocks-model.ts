import { relationId } from '../../src/domain/relation.js';

/** What a source says: years, of which each may be missing. */
export interface Saying {
  readonly subject: string;
  readonly document: string;
  readonly from: number | null;
  readonly to: number | null;
}

type State = 'PROPOSED' | 'ACCEPTED' | 'REJECTED' | 'RETRACTED';

interface Kept extends Saying {
  state: State;
  /** When it counted, and in which relation. */
  readonly spans: { readonly since: string; until: string | null; readonly spell: string }[];
}

/** A relation as it must be shown. */
export interface Shown {
  readonly id: string;
  readonly subject: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly confidence: number;
  readonly sourceCount: number;
  readonly claims: number;
}

/** How sure each saying is; the documents have publishers of their own and are trusted fully. */
export const SURE = 0.8;

/**
 * A memory of who said what and when it counted, written down as simply as can be: the graph must
 * answer as it does, at every time on either clock.
 */
export class TwoClocksModel {
  readonly #kept: Kept[] = [];
  readonly #gone = new Set<string>();

  constructor(private readonly object: string) {}

  get size(): number {
    return this.#kept.length;
  }

  /** Index of the claim that says just this; -1 when there is none. */
  find(saying: Saying): number {
    return this.#kept.findIndex((kept) =>
      (['subject', 'document', 'from', 'to'] as const).every((part) => kept[part] === saying[part]),
    );
  }

  say(saying: Saying, accepted: boolean, now: string): string | null {
    const index = this.find(saying);
    const known = this.#kept[index];
    if (known?.state === 'ACCEPTED' || (known !== undefined && !accepted)) return null;
    if (this.#gone.has(saying.subject)) return 'NOT_FOUND';
    const kept = known ?? { ...saying, state: 'PROPOSED' as const, spans: [] };
    if (known === undefined) this.#kept.push(kept);
    if (accepted) this.#accept(kept, now);
    return null;
  }

  decide(index: number, to: Exclude<State, 'PROPOSED'>, now: string): string | null {
    const kept = this.#kept[index];
    if (kept === undefined || kept.state === to) return null;
    if (kept.state !== (to === 'RETRACTED' ? 'ACCEPTED' : 'PROPOSED')) return 'CONFLICT';
    if (to === 'ACCEPTED' && this.#gone.has(kept.subject)) return 'NOT_FOUND';
    if (to === 'ACCEPTED') this.#accept(kept, now);
    else end(kept, to, now);
    return null;
  }

  withdraw(subject: string, now: string): string | null {
    if (this.#gone.has(subject)) return null;
    this.#gone.add(subject);
    const counting = this.#kept.filter(
      (kept) => kept.subject === subject && kept.state === 'ACCEPTED',
    );
    for (const kept of counting) end(kept, 'RETRACTED', now);
    return null;
  }

  /** The relations that were known at a time and may have held in a year (null: any year). */
  shown(knownAt: string, year: number | null): Shown[] {
    const spells = new Map<string, Kept[]>();
    for (const kept of this.#kept) {
      const span = kept.spans.find(
        ({ since, until }) => since <= knownAt && (until === null || knownAt < until),
      );
      if (span !== undefined) spells.set(span.spell, [...(spells.get(span.spell) ?? []), kept]);
    }
    return [...spells]
      .map(([id, claims]) => summary(id, claims))
      .filter(({ validFrom, validTo }) => year === null || within(year, validFrom, validTo))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #accept(kept: Kept, now: string): void {
    const spells = this.shown(now, null).filter(({ subject }) => subject === kept.subject);
    const spell = placeOf(kept, spells) ?? this.#opened(kept);
    kept.state = 'ACCEPTED';
    kept.spans.push({ since: now, until: null, spell });
  }

  #opened({ subject, from, to }: Saying): string {
    const key = {
      subject,
      type: 'MEMBER_OF',
      object: this.object,
      role: null,
      action: null,
      vote: null,
    } as const;
    return relationId(key, text(from ?? to));
  }
}

function end(kept: Kept, state: 'REJECTED' | 'RETRACTED', now: string): void {
  kept.state = state;
  const last = kept.spans.at(-1);
  if (last?.until === null) last.until = now;
}

const text = (year: number | null): string | null => (year === null ? null : String(year));

function within(year: number, from: string | null, to: string | null): boolean {
  return Number(from ?? -Infinity) <= year && year <= Number(to ?? Infinity);
}

const isDated = ({ validFrom, validTo }: Shown): boolean => validFrom !== null || validTo !== null;

/** The earliest spell it overlaps, else an undated one; without dates the latest spell. */
function placeOf({ from, to }: Saying, spells: readonly Shown[]): string | null {
  const start = ({ validFrom }: Shown): number => Number(validFrom ?? -Infinity);
  const dated = spells
    .filter(isDated)
    .sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1));
  const undated = spells.find((spell) => !isDated(spell));
  if (from === null && to === null) return (dated.at(-1) ?? undated)?.id ?? null;
  const met = dated.find(
    ({ validFrom, validTo }) =>
      (from ?? -Infinity) <= Number(validTo ?? Infinity) &&
      Number(validFrom ?? -Infinity) <= (to ?? Infinity),
  );
  return (met ?? undated)?.id ?? null;
}

function summary(id: string, claims: readonly Kept[]): Shown {
  const documents = new Set(claims.map(({ document }) => document)).size;
  const from = surest(claims, 'from', () => true);
  const to = surest(claims, 'to', (year) => from === null || from <= year);
  return {
    id,
    subject: claims[0]?.subject ?? '',
    validFrom: text(from),
    validTo: text(to),
    confidence: Math.round((1 - (1 - SURE) ** documents) * 1e6) / 1e6,
    sourceCount: documents,
    claims: claims.length,
  };
}

/** The year that most documents state, of equals the earlier. */
function surest(
  claims: readonly Kept[],
  end: 'from' | 'to',
  fits: (year: number) => boolean,
): number | null {
  const years = [...new Set(claims.map((kept) => kept[end]))]
    .filter((year) => year !== null)
    .filter(fits);
  const documents = (year: number): number =>
    new Set(claims.filter((kept) => kept[end] === year).map(({ document }) => document)).size;
  return years.sort((a, b) => documents(b) - documents(a) || a - b)[0] ?? null;
}
