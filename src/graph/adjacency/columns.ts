import { STATUS_ORDER, type RelationStatus } from '../../domain/relation.js';
import { RELATION_TYPE_NAMES, type RelationType } from '../../domain/relation-types.js';

/** The subject end, the object end, and both at once: a relation of an entity to itself. */
export const OUT = 1;
export const IN = 2;
const STATUS_SHIFT = 8;
const DIRECTION_SHIFT = 10;

/** In place of a kind: the entity was merged or withdrawn. */
export const GONE = 255;

/** Relations as seen from one end, each in the lists of both its ends; of one to itself in one. */
export interface Halves {
  /** The number of the other end. */
  readonly other: Int32Array;
  /** Type, status and direction: see `codeOf`. */
  readonly code: Uint16Array;
  /** The first and the last day on which it may have held. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly confidence: Float64Array;
}

/**
 * The graph by numbers of entities. The halves of an entity are those from its `start` to before its
 * `end`; others between are out of use. Nothing in it ever changes: a change makes a new one, which
 * shares what stayed.
 */
export interface Adjacency extends Halves {
  /** How many numbers there are. */
  readonly nodes: number;
  /** Place in `ENTITY_KINDS`, or `GONE`. */
  readonly kind: Uint8Array;
  /** The order by name, then id, and the order by id. */
  readonly nameRank: Float64Array;
  readonly idRank: Float64Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const TYPES = new Map<string, number>(RELATION_TYPE_NAMES.map((type, at) => [type, at]));
const STATUSES = new Map<string, number>(STATUS_ORDER.map((status, at) => [status, at]));

export function typeNumber(type: RelationType): number {
  return TYPES.get(type) ?? -1;
}

/** A bit for each of these statuses. */
export function statusBits(statuses: readonly RelationStatus[]): number {
  return statuses.reduce((bits, status) => bits | (1 << (STATUSES.get(status) ?? 0)), 0);
}

export function codeOf(type: string, status: string): number {
  return (TYPES.get(type) ?? 0) | ((STATUSES.get(status) ?? 0) << STATUS_SHIFT);
}

/** The code as seen from an end: OUT, IN or both. */
export function codeFrom(code: number, direction: number): number {
  return code | (direction << DIRECTION_SHIFT);
}

/** Which halves count. */
export interface HalfRule {
  /** For each type the directions that count. */
  readonly types: Uint8Array;
  /** A bit for each status that counts. */
  readonly statuses: number;
  /** It must begin by this day and end on this day or later. */
  readonly beginsBy: number;
  readonly endsFrom: number;
  readonly minConfidence: number;
}

/** Whether a half counts. */
export function counts(graph: Halves, half: number, rule: HalfRule): boolean {
  const code = graph.code[half] as number;
  return (
    ((rule.types[code & 255] as number) & (code >> DIRECTION_SHIFT)) !== 0 &&
    (rule.statuses & (1 << ((code >> STATUS_SHIFT) & 3))) !== 0 &&
    (graph.from[half] as number) <= rule.beginsBy &&
    (graph.to[half] as number) >= rule.endsFrom &&
    (graph.confidence[half] as number) >= rule.minConfidence
  );
}

/** Whether an entity is of one of the kinds that have a bit. */
export function isOfKinds({ kind }: Pick<Adjacency, 'kind'>, node: number, kinds: number): boolean {
  return ((kinds >> (kind[node] as number)) & 1) === 1;
}

/** Columns in memory that threads share. */
export const shared = {
  bytes: (length: number) => new Uint8Array(new SharedArrayBuffer(length)),
  codes: (length: number) => new Uint16Array(new SharedArrayBuffer(length * 2)),
  numbers: (length: number) => new Int32Array(new SharedArrayBuffer(length * 4)),
  floats: (length: number) => new Float64Array(new SharedArrayBuffer(length * 8)),
};

/** Room for so many halves. */
export function emptyHalves(room: number): Halves {
  return {
    other: shared.numbers(room),
    code: shared.codes(room),
    from: shared.numbers(room),
    to: shared.numbers(room),
    confidence: shared.floats(room),
  };
}

/** What the columns take, in bytes. */
export function bytesOf({ nodes, ...columns }: Adjacency): number {
  const all: readonly { readonly byteLength: number }[] = Object.values(columns);
  return nodes === 0 ? 0 : all.reduce((sum, { byteLength }) => sum + byteLength, 0);
}
