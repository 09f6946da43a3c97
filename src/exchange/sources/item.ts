import type { ClaimInput } from '../../domain/claims/claim.js';
import type { DescriptionInput } from '../../domain/claims/description.js';
import type { DocumentInput } from '../../domain/claims/document.js';
import type { EntityInput } from '../../domain/entity.js';
import type { Settling } from '../../graph/write/settle-entities.js';

/** Where an item stands in what was read, for people: `members.csv`, `line 12`. */
export interface Place {
  readonly file: string;
  /** A line, a row or a byte: `line 12`, `sheet Partners, row 7`, `byte 20481`. */
  readonly at: string;
}

/**
 * How an entity of a source finds its own in the graph.
 * - `ID`: its id is that of the graph, as in packs; unknown ids make new entities.
 * - `CODE`: a thing of the source that has a code of its own, such as an activity: the entity that
 *   carries one of its codes, else a new one. Names decide nothing.
 * - `NAME`: somebody whom the source names: by code, then by name with country, kind and function.
 */
export type MatchBy = 'ID' | 'CODE' | 'NAME';

/**
 * What comes only where the graph lacks it. It counts for no batch, so that a second run over the
 * same data has the batches of the first, in which names are matched.
 */
interface WhereMissing {
  readonly whereMissing?: true;
}

export interface DocumentItem extends WhereMissing {
  readonly item: 'document';
  readonly place: Place;
  readonly document: DocumentInput;
}

/**
 * An entity that later items of the source call by `entity.id`. That id must be the same in every
 * run over the same data; it becomes the entity's own only when no other answers for it.
 */
export interface EntityItem extends WhereMissing {
  readonly item: 'entity';
  readonly place: Place;
  readonly matchBy: MatchBy;
  /** What the source says of it, for matching: name, other names, codes, country and functions. */
  readonly entity: EntityInput;
  /** Kinds that it may be as well: a donor may be a country. */
  readonly orKinds: readonly EntityInput['kind'][];
  /** What documents say of it, recorded when it is new or when the source is its authority. */
  readonly descriptions: readonly DescriptionInput[];
  /** Our own words, which need no document. */
  readonly own: Settling | null;
}

/** A relation with its evidence; both ends are ids of entities of the source or of the graph. */
export interface ClaimItem extends WhereMissing {
  readonly item: 'claim';
  readonly place: Place;
  readonly claim: ClaimInput;
  /** A claim that a person should look at first is recorded as PROPOSED. */
  readonly proposed: boolean;
}

/**
 * All that the document says has been given: what the graph holds from an earlier run over the same
 * document and was not said again is retracted with this reason.
 */
export interface CompleteItem {
  readonly item: 'complete';
  readonly place: Place;
  readonly document: string;
  readonly reason: string;
}

/** Something that cannot be taken, and why. `left` is what stood there, for the file of rejects. */
export interface RejectedItem {
  readonly item: 'rejected';
  readonly place: Place;
  readonly reason: string;
  readonly left: string | null;
}

export type Item = DocumentItem | EntityItem | ClaimItem | CompleteItem | RejectedItem;
