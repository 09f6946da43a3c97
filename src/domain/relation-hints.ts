import type { EntityKind } from './kinds.js';

/** What a type of relation may want to be called in other places; without a hint the usual holds. */
export interface RelationHints {
  /** The role that goes without saying: "member" under "has member". */
  readonly usualRole?: string;
  /** Who has such a relation to a body belongs to it: as its member, or by taking part in it. */
  readonly belongs?: 'member' | 'participant';
  /** The symbol of a link to a framework in the table of linkages; else `other`. */
  readonly mark?: LinkMark;
  /** Plain triples of other vocabularies that say the same; the first that fits is taken. */
  readonly rdf?: readonly RdfForm[];
  /** How FollowTheMoney says it; else as an `UnknownLink`. */
  readonly ftm?: FtmForm;
}

/** What somebody did with a framework, for which readers know a symbol. */
export type LinkMark =
  | 'champion'
  | 'signed'
  | 'bound'
  | 'endorsed'
  | 'adopted'
  | 'implements'
  | 'follows'
  | 'contributes';

export interface RdfForm {
  readonly predicate: string;
  /** From object to subject. */
  readonly inverse?: true;
  /** Only where the ends are of these kinds. */
  readonly subject?: readonly EntityKind[];
  readonly object?: readonly EntityKind[];
}

export interface FtmForm {
  /** The schema between two bodies, with its names for the two ends. */
  readonly bodies?: FtmLink;
  /** True when a body that does this in a project is its participant. */
  readonly inProject?: true;
}

export interface FtmLink {
  readonly schema: string;
  readonly subject: string;
  readonly object: string;
}
