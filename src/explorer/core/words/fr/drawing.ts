import type { Words } from '../en.js';

export const drawing: Words['drawing'] = {
  size: 'Taille des symboles',
  colour: 'Couleur des symboles',
  measures: {
    DEGREE: 'Liens',
    WEIGHTED_DEGREE: 'Relations',
    BETWEENNESS: 'Intermédiarité',
    CLOSENESS: 'Proximité',
    PAGERANK: 'PageRank',
    CLUSTERING: 'Regroupement',
    BROKERAGE: 'Courtage',
  },
  meanings: {
    DEGREE: 'Plus grand : lié à plus d’autres dans cette image.',
    WEIGHTED_DEGREE: 'Plus grand : plus de relations avec d’autres.',
    BETWEENNESS: 'Plus grand : se trouve sur plus de chemins les plus courts entre d’autres.',
    CLOSENESS: 'Plus grand : atteint tous les autres en moins d’étapes.',
    PAGERANK: 'Plus grand : lié à d’autres qui sont bien liés.',
    CLUSTERING: 'Plus grand : davantage de ses voisins sont liés entre eux.',
    BROKERAGE: 'Plus grand : relie des communautés qui se rencontrent à peine ailleurs.',
  },
  layout: 'Disposition',
  layouts: {
    force: 'Selon les liens',
    rings: 'Anneaux autour du sujet',
    kinds: 'Couches par nature',
    steps: 'Couches par étapes depuis le sujet',
    places: 'Selon leur place sur le globe',
  },
  arrangements: {
    force: 'Proches : liés entre eux, ou aux mêmes autres.',
    rings: 'Chaque anneau est une étape plus loin du sujet.',
    kinds: 'Chaque couche est une nature.',
    steps: 'Chaque couche est une étape plus loin du sujet.',
    places: 'Le nord est en haut. En bas : ce qu’aucun document ne situe.',
  },
  colours: { KIND: 'Nature', COMMUNITY: 'Communauté' },
  communities: 'Communautés',
  community: (label, size) => `${label} (${size})`,
  others: (n) => `Toutes les autres (${n})`,
  shapes:
    'Les formes indiquent toujours la nature. Les couleurs ne sont pas un classement ; il n’y a pas qu’une seule façon de former des communautés.',
  measured: 'Calculé sur tout ce qui entoure le sujet, même ce qui est masqué.',
  notFirst:
    'Les mesures et les communautés demandent un sujet : choisissez un symbole, puis « Montrer ses liens ».',
  types: (group) => `Types : ${group.toLowerCase()}`,
  drawAll: (n) => `Dessiner les ${n}`,
  drawFewer: (n) => `Dessiner les ${n} meilleurs`,
  tooSlow: 'Cet appareil ne peut pas en déplacer davantage sans à-coups.',
};
