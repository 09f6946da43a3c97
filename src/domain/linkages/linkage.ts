import type { Relation } from '../relation.js';

/** A framework that belongs to another one, and the relation that says so. */
export interface FrameworkPart {
  readonly id: string;
  /** PART_OF, to the framework itself or to another of its parts. */
  readonly relation: Relation;
  /** Steps below the framework: 1 for its own parts. */
  readonly depth: number;
}

/** A framework with its parts, nearest first. */
export interface FrameworkFamily {
  readonly id: string;
  readonly parts: readonly FrameworkPart[];
  /** True when a limit left parts out. */
  readonly truncated: boolean;
}

/** One relation that ties an entity to a framework, or to a part of it. */
export interface Linkage {
  readonly entity: string;
  /** The framework that was asked for. */
  readonly framework: string;
  /** The part that the relation leads to; null when it is the framework itself. */
  readonly part: string | null;
  readonly relation: Relation;
}

/** The framework and its parts: what counts as the framework. */
export function membersOf({ id, parts }: FrameworkFamily): string[] {
  return [id, ...parts.map((part) => part.id)];
}

/** The relations that lead from a part up to the framework, the part's own first. */
export function chainOf({ parts }: FrameworkFamily, part: string | null): Relation[] {
  const chain: Relation[] = [];
  for (let at = part; at !== null;) {
    const found = parts.find(({ id }) => id === at);
    if (found !== undefined) chain.push(found.relation);
    at = found?.relation.object ?? null;
  }
  return chain;
}
