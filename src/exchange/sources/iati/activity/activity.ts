import type { AmountKind, YearAmount } from '../../../../domain/relation.js';
import type { Place } from '../../item.js';
import type { Narrative } from '../element.js';

/** An organisation as an activity names it, by its code, its name, or both. */
export interface Party {
  readonly ref: string | null;
  readonly names: readonly Narrative[];
  /** Code of the OrganisationType list. */
  readonly type: string | null;
}

/** What a party does in an activity: the four roles of IATI under our names. */
export type Participation = 'FUNDS' | 'ACCOUNTABLE_FOR' | 'EXTENDS' | 'IMPLEMENTS';

/** Money that comes into an activity, or goes out of it. */
export interface Payment extends YearAmount {
  readonly kind: AmountKind;
  readonly way: 'IN' | 'OUT';
  readonly provider: Party | null;
  readonly receiver: Party | null;
}

/** A country, region, sector, tag or crisis that an activity is about. */
export interface Subject {
  readonly code: string;
  /** Code of the list that `code` is from; null where there is one list only. */
  readonly vocabulary: string | null;
  readonly names: readonly Narrative[];
  /** How much of the activity it is, 0–100. */
  readonly percentage: number | null;
  /** Stated of the activity as a whole, or of single transactions. */
  readonly of: 'activity' | 'transactions';
}

/** A crisis: an emergency, or an appeal. */
export interface Scope extends Subject {
  readonly type: 'emergency' | 'appeal';
}

/** How another activity is related: it is its parent, its child, and so on. */
export type Kinship = 'parent' | 'child' | 'sibling' | 'co-funded' | 'third party';

export interface Related {
  readonly identifier: string;
  readonly kinship: Kinship;
}

export interface ActivityDates {
  readonly plannedStart?: string;
  readonly actualStart?: string;
  readonly plannedEnd?: string;
  readonly actualEnd?: string;
}

/** An activity as it is understood, in whatever form and version it came. */
export interface Activity {
  readonly place: Place;
  readonly identifier: string;
  readonly reporter: Party;
  readonly titles: readonly Narrative[];
  /** The language of its texts, where it says so. */
  readonly language: string | null;
  readonly status: string | null;
  readonly dates: ActivityDates;
  /** The total, where all of it is in one currency. */
  readonly budget: { readonly value: number; readonly currency: string } | null;
  /** The day of its last change as it says so, and the day of its file. */
  readonly updated: string | null;
  readonly fileDate: string;
  readonly url: string | null;
  /** The data set that d-portal took it from. */
  readonly dataset: string | null;
  readonly roles: readonly { readonly type: Participation; readonly party: Party }[];
  readonly payments: readonly Payment[];
  readonly countries: readonly Subject[];
  readonly regions: readonly Subject[];
  readonly sectors: readonly Subject[];
  readonly tags: readonly Subject[];
  readonly scopes: readonly Scope[];
  readonly related: readonly Related[];
}
