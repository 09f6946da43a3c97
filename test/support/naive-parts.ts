import type { EntityKind } from '../../src/domain/kinds.js';

/** A relation of a graph with parts. */
export interface PlainTie {
  readonly subject: string;
  readonly type: 'PART_OF' | 'PARTICIPATES_IN' | 'MEMBER_OF' | 'PARTNERS_WITH';
  readonly object: string;
  readonly role: string | null;
  readonly status: 'ACTUAL' | 'PLANNED' | 'CLAIMED';
}

const kindOf = (id: string): EntityKind => (id.split(':')[0] ?? '').toUpperCase() as EntityKind;
const acts = (id: string): boolean => ['ORGANISATION', 'COUNTRY', 'DIALOGUE'].includes(kindOf(id));

/** What parts do for their wholes, found by looking at everything: no statement, no table. */
export class NaiveParts {
  readonly #partOf: readonly PlainTie[];

  constructor(private readonly ties: readonly PlainTie[]) {
    this.#partOf = ties.filter(
      ({ subject, type, object, status }) =>
        type === 'PART_OF' &&
        status === 'ACTUAL' &&
        kindOf(subject) === 'ORGANISATION' &&
        acts(object) &&
        subject !== object,
    );
  }

  /** Everything that leads up to it in five steps at most. */
  partsOf(whole: string): Set<string> {
    let found = [whole];
    for (let level = 1; level <= 5; level += 1) {
      const above = found;
      const next = this.#partOf.filter(({ object }) => above.includes(object));
      found = [...new Set([...above, ...next.map(({ subject }) => subject)])];
    }
    return new Set(found.filter((id) => id !== whole));
  }

  isPartOf(part: string, whole: string): boolean {
    return this.partsOf(whole).has(part);
  }

  /** As which bodies somebody is counted, where some may be found. */
  countedAs(id: string, found: (id: string) => boolean): string[] {
    const climb = (at: string, way: readonly string[]): string[] => {
      const up = this.#partOf
        .filter(({ subject, object }) => subject === at && !way.includes(object))
        .filter(({ object, role }) => {
          const inItsName =
            kindOf(object) !== 'ORGANISATION' ||
            ['unit', 'office', 'secretariat', 'ministry'].includes(role ?? '');
          return !found(at) || inItsName;
        })
        .flatMap(({ object }) => (way.length === 6 ? [] : climb(object, [...way, object])));
      if (up.length > 0) return up;
      return found(at) ? [at] : [];
    };
    return [...new Set(climb(id, [id]))];
  }

  /** As whom somebody is met where some were asked for: the nearest of these that it is part of. */
  metAs(id: string, asked: readonly string[]): string[] {
    const climb = (at: string, way: readonly string[]): string[] => {
      if (asked.includes(at)) return [at];
      return this.#partOf
        .filter(({ subject, object }) => subject === at && !way.includes(object))
        .flatMap(({ object }) => (way.length === 6 ? [] : climb(object, [...way, object])));
    };
    const nearest = [...new Set(climb(id, [id]))];
    return nearest.length > 0 ? nearest : this.countedAs(id, () => true);
  }

  /** Who is tied to it, by any relation that is not a mere allegation. */
  tiedTo(id: string): string[] {
    const others = this.ties
      .filter(({ status }) => status !== 'CLAIMED')
      .flatMap(({ subject, object }) => {
        if (subject === id) return [object];
        return object === id ? [subject] : [];
      });
    return [...new Set(others)].filter((other) => other !== id);
  }

  /** Who is at a thing, each counted once; nobody is at himself or at his own part. */
  at(thing: string, found: (id: string) => boolean): string[] {
    const there = this.tiedTo(thing)
      .filter(acts)
      .flatMap((id) => this.countedAs(id, found));
    return [...new Set(there)].filter((id) => id !== thing && !this.isPartOf(thing, id));
  }

  /** Partners with what is shared and how much it weighs. */
  partnersOf(
    actor: string,
    via: readonly EntityKind[],
    kinds: readonly EntityKind[],
  ): Map<string, { things: string[]; weight: number }> {
    const own = new Set([actor, ...this.partsOf(actor)]);
    const isWhole = (id: string): boolean => this.isPartOf(actor, id);
    const found = (id: string): boolean => kinds.includes(kindOf(id)) && !isWhole(id);
    const things = [...own].flatMap((member) => this.tiedTo(member));
    const partners = new Map<string, { things: string[]; weight: number }>();
    for (const thing of new Set(things)) {
      if (own.has(thing) || !via.includes(kindOf(thing))) continue;
      const others = this.#seenFrom(thing, found).filter((id) => !own.has(id));
      for (const other of others) {
        if (isWhole(other) || !kinds.includes(kindOf(other))) continue;
        const known = partners.get(other) ?? { things: [], weight: 0 };
        partners.set(other, {
          things: [...known.things, thing],
          weight: known.weight + 1 / others.length,
        });
      }
    }
    return partners;
  }

  /** Who can't be found at all counts as one with its whole. */
  #seenFrom(thing: string, found: (id: string) => boolean): string[] {
    const there = this.tiedTo(thing)
      .filter(acts)
      .flatMap((id) => {
        const heads = this.countedAs(id, found);
        return heads.length > 0 ? heads : this.countedAs(id, () => true);
      });
    return [...new Set(there)].filter((id) => id !== thing && !this.isPartOf(thing, id));
  }
}
