import { fold } from '../../../../domain/names/fold.js';

/** What people write into a cell that has nothing to say. */
const NOTHING = new Set(
  [
    ...[
      '',
      '-',
      '--',
      '?',
      '.',
      '/',
      'n/a',
      'n.a.',
      'n.a',
      '#n/a',
      'none',
      'nil',
      'null',
      'tbd',
      'tbc',
    ],
    ...['to be determined', 'to be confirmed', 'unknown', 'not known', 'not applicable', 'no data'],
    ...['s.o.', 'sans objet', 'n.d.', 'neant', 'aucun', 'aucune', 'inconnu', 'a determiner'],
    ...['a confirmer', 'non applicable', '…', '...'],
  ].map(fold),
);

/** Whether a cell says nothing, in the words that people have for it. */
export function saysNothing(text: string): boolean {
  return NOTHING.has(fold(text).trim());
}

const YES = new Set(
  ['yes', 'y', 'oui', 'o', 'x', '1', 'true', 'vrai', '✓', '✔', 'si', 'ja'].map(fold),
);
const NO = new Set(['no', 'n', 'non', '0', 'false', 'faux', '✗', '✘', 'nein'].map(fold));

/** What a cell answers; null where it is no answer. An empty cell is a no among crosses. */
export function yesOrNo(text: string): boolean | null {
  const word = fold(text).trim();
  if (YES.has(word)) return true;
  return NO.has(word) || saysNothing(text) ? false : null;
}
