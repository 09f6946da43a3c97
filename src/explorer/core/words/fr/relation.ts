import type { Words } from '../en.js';
import { many } from './many.js';

export const relation: Words['relation'] = {
  title: (n) => many(n, 'relation entre les deux', 'relations entre les deux'),
  sources: (n) => many(n, 'source', 'sources'),
  noDates: 'sans date',
  since: (date) => `depuis ${date}`,
  until: (date) => `jusqu’à ${date}`,
  fromTo: (from, to) => `de ${from} à ${to}`,
  on: (date) => date,
  seen: (since, date) => `${since}, vu pour la dernière fois ${date}`,
  endUnknown: 'fin inconnue',
  startUnknown: 'début inconnu',
  possible: 'possible à cette date',
  planned: 'prévu',
  claimed: 'allégué par un tiers',
  disagree: (what) => `les sources divergent : ${what}`,
  denied: 'contesté par une source',
  votes: { YES: 'a voté pour', NO: 'a voté contre', ABSTAIN: 's’est abstenu' },
  confidence: (value) => `Confiance ${value}`,
};
