import type { Words } from '../en.js';

export const evidence: Words['evidence'] = {
  asserts: 'L’affirme',
  denies: 'Le conteste',
  seen: (date) => `au ${date}`,
  states: (period) => `Indique ${period}.`,
  copy: 'Copier la citation',
  copied: 'Copié',
  open: 'Ouvrir la source',
  history: 'Historique',
  historyLine: (recorded, period) => `Enregistré le ${recorded} : ${period}`,
  replaced: (when) => `, remplacé le ${when}`,
  character: (n) => `caractère ${n}`,
  dated: (date) => `daté du ${date}`,
  retrieved: (date) => `lu le ${date}`,
  more: (n) => `${n} autres documents l’affirment.`,
};
