import type { Action } from '../../../../domain/actions.js';
import type { RelationType } from '../../../../domain/relation-types.js';

/** Ways in which sentences state one type of relation. */
export interface PatternRow {
  readonly type: RelationType;
  /** As the documentation lists it. */
  readonly says: string;
  /** What the claim notes, in our own words. */
  readonly note: string;
  /** How sure a reading by it is, 0–1. */
  readonly confidence: number;
  readonly action?: Action;
  readonly role?: string;
  /** Whether the relation begins with the date of the sentence, also where it goes on. */
  readonly begins?: true;
  /**
   * Regular expressions over a sentence in which every mention is one sign. `{S}` and `{O}` are
   * subject and object, lists of names of these kinds (`{S:COUNTRY|ORGANISATION}`); `~` are up to
   * four words; `BE` is a form of "to be" or nothing.
   */
  readonly forms: readonly string[];
}

/** A row of the table: type, confidence, what it says and what it notes, forms. */
export const row = (
  type: RelationType,
  confidence: number,
  [says, note]: readonly [string, string],
  forms: readonly string[],
  more: Pick<PatternRow, 'action' | 'role' | 'begins'> = {},
): PatternRow => ({ type, confidence, says, note, forms, ...more });

/** The forms in which a commitment to a text is stated. */
export const commitment = (action: Action, verb: string, noun: string, says: string): PatternRow =>
  row(
    'ENDORSES',
    0.75,
    [says, `Says that the subject ${says.split(' ')[1] ?? ''} the text`],
    [
      `{S:COUNTRY|ORGANISATION|EVENT}~ ${verb} {O:FRAMEWORK}`,
      `{O:FRAMEWORK} BE~ ${verb.replace(/ to$/, ' to')} by {S}`,
      `${noun} (?:of|to) {O:FRAMEWORK} by {S}`,
    ],
    { action },
  );

/** Words that several patterns share. */
export const WITH = '(?:partnership|cooperation|co-operation|collaboration)';
export const HELD =
  '(?:held|took place|takes place|take place|taking place|organi[sz]ed|hosted|convened)';
export const MEMBER =
  '(?:full |core |founding |active )?(?:member|observer)(?: states?| countr(?:y|ies))?s?';
export const INCLUDING = '(?:such as|including|includes?|are|namely|like)';
