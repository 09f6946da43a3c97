import type { Words } from '../en.js';
import { many } from './many.js';

export const partners: Words['partners'] = {
  view: 'Partenaires',
  title: (name) => `Qui travaille avec ${name}`,
  lede: ({ name, partners: counted, way }) =>
    `${counted} ${way} ${name}. Dépliez une ligne pour voir les deux côtés de chaque lien, et qui le dit.`,
  ways: {
    shared: 'partagent un projet, un événement, un dialogue ou un cadre avec',
    chosen: (kinds) => `partagent ${kinds} avec`,
    least: (n) => `ont au moins ${n} points communs avec`,
    direct: 'ont quelque chose en commun, ou un lien direct, avec',
  },
  withParts: (name) => `${name} ou ses composantes`,
  counted: (n) => many(n, 'partenaire', 'partenaires'),
  pick: 'Les partenaires de qui ? Choisissez une organisation, un pays ou un dialogue.',
  subject: 'Partenaires de',
  placeholder: 'Nom ou sigle…',
  columns: {
    partner: 'Partenaire',
    kind: 'Nature',
    shared: 'En commun',
    through: 'À travers',
    direct: 'Direct',
    weakest: 'Confiance la plus faible',
    since: 'Depuis',
  },
  fileColumns: { id: 'Id', weight: 'Proximité' },
  hints: {
    weakest:
      'De tout ce que les deux ont en commun, le lien le moins sûr, en prenant la relation la plus sûre de chaque côté.',
    since:
      'La date la plus ancienne à laquelle des sources placent les deux au même endroit, ou les lient directement.',
  },
  order: 'Ordre',
  orders: { shared: 'Le plus en commun', weight: 'Les plus proches', name: 'Par nom' },
  orderHint: 'Les plus proches : une réunion à deux compte plus qu’un dialogue à quarante.',
  via: 'À travers',
  kinds: 'Partenaires :',
  any: 'toute nature',
  least: 'Au moins',
  leasts: (n) => (n === 0 ? 'un lien direct' : `${n} en commun`),
  others: (n) => `et ${n} de plus`,
  nothing: 'rien en commun',
  notDated: 'sans date',
  unfold: (name) => `Points communs avec ${name}`,
  direct: 'Directement entre les deux',
  sideOf: (name) => `${name} :`,
  showAll: (n) => `Tout montrer (${n})`,
  firstOnly: (n, total) => `Les ${n} premiers points communs sur ${total} sont listés.`,
  shown: (n, total) => `${n} sur ${total} montrés`,
  more: 'Montrer plus',
  paths: 'Chemins entre les deux',
  inGraph: 'Montrer dans le graphe',
  csv: 'Exporter en CSV',
  none: (name) =>
    `Personne ne correspond à ces filtres. Des partenaires de ${name} peuvent être enregistrés malgré tout.`,
  table: 'Partenaires, une ligne chacun',
  whole: 'À travers quoi, et qui le dit',
};
