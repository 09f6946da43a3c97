import type { LaterWords } from '../later-words.js';
import { many } from './many.js';
import { moneyWords } from './money.js';
import { spaced } from './spaced.js';

export const map = spaced<LaterWords['map']>({
  tools: 'Outils de la carte',
  whole: 'Monde entier',
  as: { map: 'Carte', table: 'Tableau' },
  shows: 'Ce que disent les couleurs',
  colours: 'Couleurs',
  by: {
    votes: 'Votes',
    members: 'Membres',
    links: 'Liens',
    projects: 'Projets sur place',
    money: 'Fonds pour les projets sur place',
    given: 'Fonds donnés',
  },
  titles: {
    votes: (of) => (of === null ? 'Votes par pays' : `Votes sur ${of}`),
    members: (of) =>
      of === null ? 'Adhésions par pays' : `Membres de ${of} et ceux qui y participent`,
    links: (of) => (of === null ? 'Liens par pays' : `Liens entre les pays et ${of}`),
    projects: (of) => (of === null ? 'Projets par pays' : `Projets liés à ${of}, par pays`),
    money: (of) =>
      of === null
        ? 'Fonds donnés aux projets, par pays du projet'
        : `Fonds donnés aux projets liés à ${of}, par pays du projet`,
    given: (of) =>
      of === null ? 'Fonds que donnent les pays' : `Fonds que les pays donnent à ${of}`,
  },
  subjects: (name, others) => (others === 0 ? name : `${name} et ${others} autres`),
  counted: (n) => many(n, 'pays ou territoire', 'pays et territoires'),
  projectMoney: 'Un projet mené dans plusieurs pays compte dans chacun d’eux.',
  votes: { YES: 'Pour', NO: 'Contre', ABSTAIN: 'Abstention' },
  role: (role) => role.charAt(0).toUpperCase() + role.slice(1),
  noRole: 'Rôle non précisé',
  money: moneyWords,
  count: 'Nombre',
  sum: 'Total',
  missing: {
    votes: 'Aucun vote enregistré',
    members: 'Non enregistré comme membre',
    links: 'Aucun lien enregistré',
    projects: 'Aucun projet enregistré',
    money: 'Aucun montant enregistré',
    given: 'Aucun montant enregistré',
  },
  otherwise: 'Autres montants seulement',
  hidden: 'Les filtres masquent ce que comptent ces couleurs.',
  nothing: 'Rien de tel n’est enregistré. Choisissez d’autres couleurs ou un autre sujet.',
  from: (from, to) => (to === null ? `${from} et plus` : `de ${from} à moins de ${to}`),
  exactly: (from, to) => {
    if (to === null) return `${from} et plus`;
    return from === to ? from : `de ${from} à ${to}`;
  },
  value: (name, said) => `${name} : ${said}`,
  spot: (own, others) =>
    others.length === 0
      ? own
      : `${own}. Ici aussi : ${others.slice(0, 4).join(', ')}${others.length > 4 ? ` et ${others.length - 4} autres` : ''}`,
  here: (n) => `${n} ici`,
  line: ([a, b], n) => `${a} – ${b} : ${many(n, 'relation', 'relations')}`,
  lines: (n) => many(n, 'ligne entre des sièges', 'lignes entre des sièges'),
  fewLines: (n, all) =>
    `${n} lignes sur ${all} sont tracées : celles du sujet. Choisissez une entité pour voir les siennes.`,
  symbols: 'Ce qui est dans une ville, ou quelque part dans un pays',
  dot: 'Terre trop petite pour être vue',
  open: 'Frontière contestée ou non fixée',
  disputed: 'Statut contesté',
  unplaced: (n) =>
    many(
      n,
      'entité de cette image n’est pas sur la carte',
      'entités de cette image ne sont pas sur la carte',
    ),
  unplacedWhy: 'Aucun document ne dit où elles sont, ou elles ne sont nulle part en particulier.',
  disclaimer:
    'Les frontières, les noms et les appellations employés n’impliquent aucune prise de position quant au statut juridique des pays, territoires, villes ou zones, ou de leurs autorités, ni quant au tracé de leurs frontières. La ligne au Jammu-et-Cachemire correspond à peu près à la ligne de contrôle ; les parties ne sont pas encore convenues de son statut. Là où l’atlas montre qui tient une zone, les cartes des Nations Unies sont suivies.',
  source:
    'Projection Equal Earth : les surfaces sont à l’échelle. Contours : Natural Earth, domaine public.',
  country: 'Pays ou territoire',
  caption: 'Les chiffres de la carte',
  fileName: 'carte.csv',
  save: 'Enregistrer en CSV',
});
