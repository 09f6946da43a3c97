import type { Name } from '../../src/domain/entity.js';

/** What a document says of an entity: the parts of which it speaks, and nothing where null. */
export interface Words {
  readonly name?: string;
  readonly adoptedOn?: string | null;
  readonly periodFrom?: string | null;
  readonly periodTo?: string | null;
  readonly names?: readonly Name[];
  readonly codes?: readonly string[];
}

/** One document that says something of one entity. */
export interface Speech {
  readonly about: string;
  readonly document: string;
  readonly confidence: number;
  readonly denies: boolean;
  readonly words: Words;
}

/** A document as the model has it: all have a date of their own. */
export interface Source {
  readonly publisher: string;
  readonly date: string;
  reliability: number;
}

/** An entity as it must be shown. */
export interface Seen {
  readonly name: string;
  readonly adoptedOn: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly names: readonly Name[];
  readonly codes: readonly string[];
}

/** What documents add up to, worked out in the plainest way. */
export class PlainWeights {
  constructor(readonly sources: ReadonlyMap<string, Source>) {}

  /** The surest value first, of equals that in the later document. */
  ranked<One extends Speech>(said: readonly One[], of: (one: One) => string | null): string[] {
    const values = [...new Set(said.map(of))].filter((value) => value !== null);
    const saying = (value: string): One[] => said.filter((one) => of(one) === value);
    const latest = (value: string): string =>
      saying(value)
        .filter(({ denies }) => !denies)
        .map(({ document }) => this.sources.get(document)?.date ?? '')
        .sort()
        .at(-1) ?? '';
    return values
      .filter((value) => this.weight(saying(value)) > 0)
      .sort(
        (a, b) =>
          this.weight(saying(b)) - this.weight(saying(a)) ||
          latest(b).localeCompare(latest(a)) ||
          a.localeCompare(b),
      );
  }

  /** (1 − ∏ over publishers of (1 − their strongest c·r)) × ∏ (1 − c·r of denials). */
  weight(said: readonly Speech[]): number {
    const publishers = new Map<string, number>();
    let denial = 1;
    for (const { document, confidence, denies } of said) {
      const { publisher = '', reliability = 0 } = this.sources.get(document) ?? {};
      const sure = confidence * reliability;
      if (denies) denial *= 1 - sure;
      else publishers.set(publisher, Math.max(sure, publishers.get(publisher) ?? 0));
    }
    const doubt = [...publishers.values()].reduce((product, sure) => product * (1 - sure), 1);
    return Math.round((1 - doubt) * denial * 1e6) / 1e6;
  }

  /** Names of one text whose years meet are one, with the best evidenced years. */
  names(said: readonly Speech[]): Name[] {
    const single = said.flatMap((one) =>
      (one.words.names ?? []).map((named) => ({ ...one, named })),
    );
    const texts = new Set(single.map(({ named }) => named.value));
    return [...texts].flatMap((value) => {
      const same = single.filter(({ named }) => named.value === value);
      const denying = same.filter(({ denies }) => denies);
      const spells = chained(same.filter(({ denies }) => !denies));
      return spells.flatMap((spell): Name[] => {
        const [first] = spell;
        if (first === undefined || this.weight([...spell, ...denying]) === 0) return [];
        const from = this.ranked(spell, ({ named }) => named.from)[0] ?? null;
        const ends = this.ranked(spell, ({ named }) => named.to);
        const to = ends.find((end) => from === null || from <= end) ?? null;
        return [{ ...first.named, from, to }];
      });
    });
  }
}

interface Dated {
  readonly named: Name;
}

const start = ({ named }: Dated): string => named.from ?? '0000';
const end = ({ named }: Dated): string => named.to ?? '9999';

/** Those without a year go with the first. */
function chained<One extends Dated>(said: readonly One[]): One[][] {
  const isDated = ({ named }: Dated): boolean => named.from !== null || named.to !== null;
  const spells: One[][] = [];
  for (const one of said.filter(isDated).sort((a, b) => start(a).localeCompare(start(b)))) {
    const last = spells.at(-1);
    if (last?.some((other) => start(one) <= end(other))) last.push(one);
    else spells.push([one]);
  }
  const undated = said.filter((one) => !isDated(one));
  if (undated.length === 0) return spells;
  return [[...(spells[0] ?? []), ...undated], ...spells.slice(1)];
}

/** The name that was borne on the first of June of a year: certain before possible, then the shorter period. */
export function borneIn({ name, names }: Seen, year: string): string {
  const certain = ({ from, to }: Name): boolean =>
    (from === null || from < year) && (to === null || year < to);
  const length = ({ from, to }: Name): number => Number(to) - (from === null ? -1e6 : Number(from));
  const [best] = names
    .filter(
      ({ kind, from, to }) =>
        kind === 'FORMER' && to !== null && (from ?? '') <= year && year <= to,
    )
    .sort(
      (a, b) =>
        Number(certain(b)) - Number(certain(a)) ||
        length(a) - length(b) ||
        a.value.localeCompare(b.value),
    );
  return best?.value ?? name;
}
