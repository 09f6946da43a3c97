import type { Words } from '../en.js';
export const compared: Words['compared'] = {
  title: (before, after) => `De ${before} à ${after}`,
  learnt: (since) => `Appris depuis le ${since}`,
  learntUntil: (since, until) => `Appris du ${since} au ${until}`,
  with: (date) => `comparé à ${date}`,
  open: 'Comparer à…',
  date: 'Comparer à (vide : une seule date)',
  since: 'Ou : ce qui a été appris depuis (jour, ou heure UTC)',
  end: 'Montrer une seule date',
  filter: 'Montrer seulement',
  differences: { new: 'nouveau', gone: 'disparu', changed: 'changé', same: 'inchangé' },
  was: (before) => `avant : ${before}`,
  sure: (confidence) => `fiabilité ${confidence}`,
  facts: 'Ce qui en est dit',
};
