import { drawn } from '../core/words/en/drawn.js';
import { embed } from '../core/words/en/embed.js';
import { evidence } from '../core/words/en/evidence.js';
import { kinds } from '../core/words/en/kinds.js';
import { relation } from '../core/words/en/relation.js';
import { faults, trouble } from '../core/words/en-trouble.js';
import { drawn as frenchDrawn } from '../core/words/fr/drawn.js';
import { embed as french } from '../core/words/fr/embed.js';
import { evidence as frenchEvidence } from '../core/words/fr/evidence.js';
import { kinds as frenchKinds } from '../core/words/fr/kinds.js';
import { relation as frenchRelation } from '../core/words/fr/relation.js';
import { spaced } from '../core/words/fr/spaced.js';
import { faults as frenchFaults, trouble as frenchTrouble } from '../core/words/fr/trouble.js';

/** Every word of an embedded graph, and the tag for its dates. */
export interface Speech extends Readonly<typeof ENGLISH> {
  readonly tag: string;
}

const ENGLISH = { embed, evidence, kinds, relation, faults, trouble, drawing: drawn };
const FRENCH: typeof ENGLISH = {
  ...{ embed: french, evidence: frenchEvidence, kinds: frenchKinds, relation: frenchRelation },
  ...{ faults: frenchFaults, trouble: frenchTrouble, drawing: frenchDrawn },
};

/** The languages of the element, by the first part of their tag. */
export const SPEECHES: Readonly<Record<string, typeof ENGLISH>> = {
  en: ENGLISH,
  fr: spaced(FRENCH),
};

/** The words for a language tag; British English where there are none for it. */
export function speechFor(tag: string): Speech {
  const found = SPEECHES[tag.split('-', 1)[0]?.toLowerCase() ?? ''];
  const isUsable = found !== undefined && Intl.getCanonicalLocales.length > 0 && isTag(tag);
  return isUsable && tag.includes('-')
    ? { ...found, tag }
    : { ...(found ?? ENGLISH), tag: 'en-GB' };
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
