/** What is done to a pack of the library at the moment, or was done last and failed. */
export interface PackWork {
  readonly does: 'ADD' | 'REMOVE';
  /** Items done, of so many; 0 of 0 before they are counted. */
  readonly done: number;
  readonly total: number;
  /** Why it stopped before its end; null while it goes on. */
  readonly failure: string | null;
}

/** Whether the graph has a pack. */
export const OFFERED_STATES = {
  WANTED: { description: 'Not yet: it is loaded when the server comes to it.' },
  LOADING: { description: 'A part of it: a load goes on, or broke off. Adding it again goes on.' },
  LOADED: { description: 'All of it.' },
  REMOVING: {
    description: 'A part of it: a removal goes on, or broke off. Removing it again goes on.',
  },
} as const;
export type OfferedState = keyof typeof OFFERED_STATES;

/** A pack of the library as the API tells of it. */
export interface OfferedPack {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly licence: string;
  /** Names of packs that must be there before; `core` is the shipped graph. */
  readonly needs: readonly string[];
  readonly counts: { readonly entities: number; readonly relations: number };
  /** Whether the graph has it, or is to have it; null when not. */
  readonly state: OfferedState | null;
  readonly work: PackWork | null;
}

/** Where packs are added and removed: it takes minutes, so the work goes on after the answer. */
export interface PackDesk {
  list(): Promise<readonly OfferedPack[]>;
  /**
   * Begins the work and returns the pack as it is then. NOT_FOUND for an unknown name; CONFLICT
   * while another is worked on.
   */
  begin(name: string, does: PackWork['does']): Promise<OfferedPack>;
}
