import type { Words } from '../en.js';
import { many } from './many.js';

const FIGURES = ['zéro', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit'];

export const paths: Words['paths'] = {
  view: 'Chemins',
  title: 'Comment deux entités sont-elles liées ?',
  ends: { from: 'De', to: 'À' },
  placeholder: 'Nom ou sigle…',
  clear: (end) => `Effacer « ${end} »`,
  swap: 'Échanger les deux bouts',
  apart: (from, to, n) =>
    `${from} et ${to} sont à ${FIGURES[n] ?? String(n)} ${n < 2 ? 'étape' : 'étapes'} l’un de l’autre`,
  withFilters: (said) => `${said} avec ces filtres`,
  steps: (n) => many(n, 'étape', 'étapes'),
  atMost: (n) => `Au plus ${many(n, 'étape', 'étapes')}`,
  first: (from, label, to) => `${from} ${label} ${to}`,
  next: (label, to) => `, qui ${label} ${to}`,
  found: (n) => (n === 1 ? 'Le seul chemin' : `Les ${n} chemins les plus courts`),
  order:
    'Le plus court d’abord ; à longueur égale, celui dont l’étape la plus faible est la mieux attestée.',
  weakest: 'étape la plus faible',
  straight: 'Aucune entité entre les deux',
  throughParts: (names) => `par ${names}`,
  through: 'À travers',
  anyKind: 'toute nature',
  avoid: 'Éviter…',
  avoiding: (n) => `${n} à éviter`,
  avoidLabel: 'Entités par lesquelles aucun chemin ne doit passer',
  avoidThis: (name) => `Éviter ${name}`,
  allow: (name) => `Admettre de nouveau ${name}`,
  claimed: 'Ce qui n’est qu’allégué compte aussi',
  claimedOn: 'Allégations comptées',
  more: 'Plus',
  sureness: 'En tout',
  surenessHint:
    'Le degré de certitude de la relation selon tous ses documents, chacun pesé selon sa fiabilité. Le chiffre à côté d’un document dit avec quelle clarté il l’affirme.',
  pick: 'Choisissez deux entités pour voir comment elles sont liées, étape par étape, et qui le dit.',
  pickOther: (name) => `Choisissez une autre entité pour voir comment ${name} lui est lié.`,
  same: (name) => `Les deux bouts sont ${name}. Choisissez une autre entité pour l’un d’eux.`,
  none: (n) => `Aucun chemin de ${many(n, 'étape', 'étapes')} ou moins.`,
  allowMore: 'Admettre plus d’étapes',
  noneFiltered: 'Des filtres restreignent la recherche.',
  incomplete:
    'La recherche a été arrêtée avant d’avoir tout essayé. Il peut y avoir d’autres chemins.',
  others: (n) => many(n, 'autre relation entre les deux', 'autres relations entre les deux'),
  noSource: 'Aucun document n’est disponible pour cette étape.',
  moreDocuments: (n) => many(n, 'autre document', 'autres documents'),
  inGraph: 'Montrer dans le graphe',
  copy: 'Copier en texte avec les sources',
  copied: 'Copié',
  export: 'Exporter',
  source: ({ title, locator, url, confidence }) =>
    `   Source : ${title}, ${locator}${url === null ? '' : `, ${url}`} (confiance ${confidence})`,
  read: (asOf, day, link) => `Migration Governance Graph. ${asOf}, consulté le ${day}. ${link}`,
};
