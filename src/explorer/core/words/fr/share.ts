import type { Words } from '../en.js';

export const share: Words['share'] = {
  open: 'Partager et citer',
  title: 'Partager et citer cette vue',
  close: 'Fermer',
  link: 'Lien',
  permalink: 'Lien permanent de l’entité choisie',
  citation: 'Citation',
  element: 'L’insérer dans votre page : deux lignes de HTML',
  frame: 'Le même en cadre (iframe), là où une page n’admet pas de scripts extérieurs',
  embedNote:
    'Il reste vivant : il montre cette vue du graphe à mesure qu’il grandit, avec ses sources.',
  embedExamples: 'Exemples',
  embedOpen: 'L’insérer dans votre page',
  known: 'Connu le',
  knownHelp: 'Ce que ce graphe savait à ce moment. Vide : maintenant.',
  knownSet: 'Montrer',
  query: 'GraphQL de cette vue',
  tryQuery: 'Ouvrir l’éditeur de requêtes',
  files: 'Fichiers',
  copy: 'Copier',
  copied: 'Copié',
  png: 'Image (PNG)',
  svg: 'Dessin (SVG)',
  gexf: 'GEXF pour Gephi',
  csv: 'Tables CSV',
  cite: ({ subject, asOf, read, link }) =>
    `Migration Governance Graph : ${subject}. ${asOf}, consulté le ${read}. ${link}`,
};
