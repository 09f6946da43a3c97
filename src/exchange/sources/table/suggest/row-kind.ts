import { fold } from '../../../../domain/names/fold.js';
import type { EntityKind } from '../../../../domain/kinds.js';

interface KindWords {
  readonly kind: EntityKind;
  readonly words: RegExp;
}

/** Words by which headers, sheets and file names tell what a row is, in English and French. */
const KIND_WORDS: readonly KindWords[] = [
  {
    kind: 'EVENT',
    words:
      /\b(?:trainings?|formations?|workshops?|ateliers?|seminars?|seminaires?|events?|evenements?|meetings?|reunions?|conferences?|courses?|webinars?)\b/g,
  },
  {
    kind: 'PROJECT',
    words: /\b(?:projects?|projets?|programmes?|programs?|activit(?:y|ies)|activites?|grants?)\b/g,
  },
  { kind: 'RESOURCE', words: /\b(?:publications?|reports?|rapports?|tools?|outils?)\b/g },
  {
    kind: 'FRAMEWORK',
    words:
      /\b(?:treat(?:y|ies)|agreements?|accords?|conventions?|policies|policy|laws?|strateg\w+)\b/g,
  },
  { kind: 'DIALOGUE', words: /\b(?:dialogues?|consultative process(?:es)?)\b/g },
  {
    kind: 'ORGANISATION',
    words: /\b(?:organi[sz]ations?|institutions?|ngos?|ongs?|agencies|ministries|stakeholders?)\b/g,
  },
  { kind: 'COUNTRY', words: /\b(?:countries|states parties)\b/g },
];

/** What rows are about, and the word that told; null where no word does. */
export interface ToldKind {
  readonly kind: EntityKind;
  /** `training`, where all of the table speaks of that. */
  readonly eventType: string | null;
}

const EVENT_TYPES: readonly (readonly [string, RegExp])[] = [
  ['training', /\b(?:trainings?|formations?|courses?)\b/],
  ['workshop', /\b(?:workshops?|ateliers?)\b/],
  ['seminar', /\b(?:seminars?|seminaires?)\b/],
  ['conference', /\bconferences?\b/],
  ['meeting', /\b(?:meetings?|reunions?)\b/],
];

/** Of texts that speak of the whole table, most telling first: the header of names, sheet, file, titles. */
export function rowKindIn(texts: readonly string[]): ToldKind | null {
  for (const text of texts) {
    const words = fold(text).replace(/_/g, ' ');
    const counts = KIND_WORDS.map(({ kind, words: pattern }) => ({
      kind,
      times: words.match(pattern)?.length ?? 0,
    }));
    const best = counts.reduce((one, other) => (other.times > one.times ? other : one));
    if (best.times === 0) continue;
    const type = EVENT_TYPES.find(([, pattern]) => pattern.test(words));
    return { kind: best.kind, eventType: best.kind === 'EVENT' ? (type?.[0] ?? null) : null };
  }
  return null;
}
