import type { EntityKind } from '../../../../domain/kinds.js';

/** One way in which a text may write the name of an entity. */
export interface Form {
  readonly entityId: string;
  readonly kind: EntityKind;
  /** As the entity has it. */
  readonly written: string;
  /**
   * - `NAME`: any of its names.
   * - `ACRONYM`: initials that it has today, written exactly so.
   * - `FORMER_ACRONYM`: initials that it had; they count where its name stands in the text too.
   * - `PART`: its name without the words that tell it from others of that name; these stand near.
   * - `ADJECTIVE`: that of a country.
   */
  readonly form: 'NAME' | 'ACRONYM' | 'FORMER_ACRONYM' | 'PART' | 'ADJECTIVE';
  /** Of a part: what must stand near, the country or words in their compared form. */
  readonly near: { readonly country: string | null; readonly words: readonly string[] } | null;
}
