import { relationId } from '../../src/domain/relation.js';

/** What a source says: years, of which each may be missing. */
export interface Saying {
  readonly subject: string;
  readonly document: string;
  readonly from: number | null;
  readonly to: number | null;
}

type State = 'PROPOSED' | 'ACCEPTED' | 'REJECTED' | 'RETRACTED';

/** The states from which each is decided. */
export const FROM: Readonly<Record<State, readonly State[]>> = {
  ACCEPTED: ['PROPOSED'],
  REJECTED: ['PROPOSED'],
  RETRACTED: ['ACCEPTED'],
  PROPOSED: ['ACCEPTED', 'REJECTED'],
};

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

  decide(index: number, to: State, now: string): string | null {
    const kept = this.#kept[index];
    if (kept === undefined || kept.state === to) return null;
    if (!FROM[to].includes(kept.state)) return 'CONFLICT';
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
      .filter(([, claims]) => year === null || mayHold(claims, year))
      .map(([id, claims]) => summary(id, claims))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #spellsOf(subject: string): Spell[] {
    const counting = this.#kept.filter(
      (kept) => kept.subject === subject && kept.spans.at(-1)?.until === null,
    );
    const ids = new Set(counting.map(({ spans }) => spans.at(-1)?.spell ?? ''));
    return [...ids].map((id) => ({
      id,
      claims: counting.filter(({ spans }) => spans.at(-1)?.spell === id),
    }));
  }

  #accept(kept: Kept, now: string): void {
    const spell = placeOf(kept, this.#spellsOf(kept.subject)) ?? this.#opened(kept);
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

function end(kept: Kept, state: Exclude<State, 'ACCEPTED'>, now: string): void {
  kept.state = state;
  const last = kept.spans.at(-1);
  if (last?.until === null) last.until = now;
}

const text = (year: number | null): string | null => (year === null ? null : String(year));

interface Spell {
  readonly id: string;
  readonly claims: readonly Kept[];
}

/** First and last year that some claim leaves possible; what a claim does not say, others may. */
function reach(claims: readonly Kept[]): { from: number; to: number } {
  const [first, last] = [Math.min(...years(claims, 'from')), Math.max(...years(claims, 'to'))];
  const begun = claims.every(({ from, to }) => from !== null || to === null || first <= to);
  const ended = claims.every(({ from, to }) => to !== null || from === null || from <= last);
  return {
    from: begun && first < Infinity ? first : -Infinity,
    to: ended && last > 0 ? last : Infinity,
  };
}

function mayHold(claims: readonly Kept[], year: number): boolean {
  const { from, to } = reach(claims);
  return from <= year && year <= to;
}

const years = (claims: readonly Kept[], end: 'from' | 'to'): number[] =>
  claims.map((kept) => kept[end]).filter((year) => year !== null);

const isDated = ({ claims }: Spell): boolean =>
  claims.some(({ from, to }) => from !== null || to !== null);

/**
 * The earliest spell it overlaps, a mere end the latest, else an undated one; without dates the
 * latest spell.
 */
function placeOf({ from, to }: Saying, spells: readonly Spell[]): string | null {
  const dated = spells
    .filter(isDated)
    .sort((a, b) => reach(a.claims).from - reach(b.claims).from || (a.id < b.id ? -1 : 1));
  const undated = spells.find((spell) => !isDated(spell));
  if (from === null && to === null) return (dated.at(-1) ?? undated)?.id ?? null;
  const met = dated.filter(({ claims }) => {
    const covered = reach(claims);
    return (from ?? -Infinity) <= covered.to && covered.from <= (to ?? Infinity);
  });
  return (met.at(from === null ? -1 : 0) ?? undated)?.id ?? null;
}

/** 2003–2006 goes on in 2006–2009. */
function goesOn(first: Kept, next: Kept): boolean {
  const meet = first.to !== null && first.from !== null && first.to === next.from;
  return meet && first.from < first.to && (next.to === null || first.to < next.to);
}

function summary(id: string, claims: readonly Kept[]): Shown {
  const documents = new Set(claims.map(({ document }) => document)).size;
  const begins = claims.filter((kept) => !claims.some((other) => goesOn(other, kept)));
  const ends = claims.filter((kept) => !claims.some((other) => goesOn(kept, other)));
  const from = surest(begins, 'from', () => true);
  const to = surest(ends, 'to', (year) => from === null || from <= year);
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
  const stated = [...new Set(years(claims, end))].filter(fits);
  const documents = (year: number): number =>
    new Set(claims.filter((kept) => kept[end] === year).map(({ document }) => document)).size;
  return stated.sort((a, b) => documents(b) - documents(a) || a - b)[0] ?? null;
}
