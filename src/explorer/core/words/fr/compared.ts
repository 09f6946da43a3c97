import type { Words } from '../en.js';
export const compared: Words['compared'] = {
  title: (before, after) => `De ${before} à ${after}`,
  with: (date) => `comparé à ${date}`,
  open: 'Comparer à…',
  date: 'Comparer à (vide : une seule date)',
  end: 'Montrer une seule date',
  filter: 'Montrer seulement',
  differences: { new: 'nouveau', gone: 'disparu', changed: 'changé', same: 'inchangé' },
  was: (before) => `avant : ${before}`,
};
