import { hashId } from '../ids.js';
import type { EntityInput, NameKind } from '../entity.js';
import type { EntityKind } from '../kinds.js';
import type { ClaimMethod, ClaimState, Polarity } from './claim.js';

/** One value that a document gives to an entity. */
export interface StatedValue {
  /** `name`, `acronym`, `website`, a field of the kind, or `identifier:<scheme>`. */
  readonly property: string;
  /** As text; numbers in digits, countries by id. */
  readonly value: string;
  /** Of a name: BCP 47; null when not known. */
  readonly language: string | null;
  /** What a further name is. Null for the primary name and for all that is not a name. */
  readonly nameKind: NameKind | null;
  /** Of a further name: in use since, and until. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where it stands, how sure the reading is and what is said there, where the rest differs. */
  readonly locator: string | null;
  readonly confidence: number | null;
  readonly note: string | null;
}

/** What an editor writes in our own words, which needs no document. */
export type Editorial = Partial<Pick<EntityInput, 'shortName' | 'description'>>;

/** What a writer gives: this document, at this place, says this of an entity. */
export interface DescriptionInput {
  /** Id of the entity as the writer knows it, also one that was merged into another. */
  readonly statedFor: string;
  readonly kind: EntityKind;
  readonly values: readonly StatedValue[];
  /** The parts of which it speaks, also to say nothing of them any more; null for all. */
  readonly speaksOf: readonly string[] | null;
  /** Our own words, which are taken over when it is accepted; null for none. */
  readonly editorial: Editorial | null;
  /** Id of the document. */
  readonly document: string;
  readonly locator: string;
  readonly note: string | null;
  /** Whether the document says so, or that it is not so. */
  readonly polarity: Polarity;
  /** How sure the reading is, 0–1. */
  readonly confidence: number;
  readonly method: ClaimMethod;
}

/** A description as it is kept: a claim about an entity. */
export interface Description extends DescriptionInput {
  readonly id: string;
  /** The entity that it speaks of now: that in `statedFor`, or the one it was merged into. */
  readonly entity: string;
  readonly state: ClaimState;
  /** The later description by the same document that stands in its place. */
  readonly replacedBy: string | null;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
}

/** Same document, entity, place, values and sureness: same id, so writing twice changes nothing. */
export function descriptionId(given: DescriptionInput): string {
  const { document, statedFor, locator, note, polarity, confidence, values, speaksOf } = given;
  return hashId('claim', [
    ...[document, statedFor, locator, note, polarity],
    String(confidence),
    JSON.stringify(values.map(inOrder)),
    speaksOf === null ? null : JSON.stringify([...speaksOf].sort()),
    ...(given.editorial === null ? [] : [JSON.stringify(given.editorial)]),
  ]);
}

function inOrder(value: StatedValue): unknown[] {
  const { property, value: text, language, nameKind, from, to, locator, confidence, note } = value;
  return [property, text, language, nameKind, from, to, locator, confidence, note];
}

/** Descriptions of one entity by one document: the later stand in place of the earlier. */
export function voiceOf({
  document,
  statedFor,
}: Pick<Description, 'document' | 'statedFor'>): string {
  return `${document} ${statedFor}`;
}
