import type { Candidate } from '../documents/queues.js';

/** A line of one side, and whether the other side has it too. */
export interface Line {
  readonly text: string;
  readonly isShared: boolean;
}

export interface Side {
  readonly names: readonly Line[];
  readonly codes: readonly Line[];
  /** Whom it is related to, and how. */
  readonly neighbours: readonly Line[];
  readonly relations: number;
}

/** What a merge adds to the entity that is kept. */
export interface Gain {
  readonly names: readonly string[];
  readonly codes: readonly string[];
}

const fold = (text: string): string => text.toLowerCase();

const namesOf = ({ name, acronym, names }: Candidate): string[] => [
  ...new Set([name, ...(acronym === null ? [] : [acronym]), ...names.map(({ value }) => value)]),
];

const codesOf = ({ identifiers }: Candidate): string[] =>
  identifiers.map(({ scheme, value }) => `${scheme} ${value}`);

interface Neighbour {
  /** The entity at the other end. */
  readonly id: string;
  readonly text: string;
}

function neighboursOf({ id, relations }: Candidate): Neighbour[] {
  const found = relations.nodes.map(({ label, subject, object }) =>
    subject.id === id
      ? { id: object.id, text: `${label} ${object.name}` }
      : { id: subject.id, text: `${subject.name} ${label}` },
  );
  return [...new Map(found.map((one) => [one.text, one])).values()];
}

/** One entity as it is laid beside another; what both have comes first. */
export function sideOf(own: Candidate, other: Candidate | null): Side {
  const others = other === null ? [] : neighboursOf(other).map(({ id }) => id);
  const neighbours = neighboursOf(own).map(({ id, text }) => ({
    text,
    isShared: others.includes(id),
  }));
  return {
    names: linesOf(namesOf(own), other === null ? [] : namesOf(other)),
    codes: linesOf(codesOf(own), other === null ? [] : codesOf(other)),
    neighbours: sharedFirst(neighbours),
    relations: own.relations.totalCount,
  };
}

/** What the kept one answers to after a merge, and did not before. */
export function gainOf(kept: Candidate, merged: Candidate): Gain {
  return {
    names: without(namesOf(merged), namesOf(kept)),
    codes: without(codesOf(merged), codesOf(kept)),
  };
}

function linesOf(own: readonly string[], others: readonly string[]): Line[] {
  const there = new Set(others.map(fold));
  return own.map((text) => ({ text, isShared: there.has(fold(text)) }));
}

const sharedFirst = (lines: readonly Line[]): Line[] =>
  [...lines].sort((a, b) => Number(b.isShared) - Number(a.isShared));

function without(own: readonly string[], others: readonly string[]): string[] {
  const there = new Set(others.map(fold));
  return own.filter((text) => !there.has(fold(text)));
}
