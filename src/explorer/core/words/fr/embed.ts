import type { embed as english } from '../en/embed.js';
import { many } from './many.js';

export const embed: typeof english = {
  graph: 'Graphe de la gouvernance des migrations',
  opening: 'Qui pilote le dialogue sur les migrations, et quels textes sont suivis',
  around: (name) => `Autour de ${name}`,
  aroundSeveral: (name, n) => `Autour de ${name} et de ${n} autres`,
  anyDate: 'Toutes dates',
  asOf: (date) => `Au ${date}`,
  asList: 'Montrer en liste',
  fullScreen: 'Plein écran',
  leaveFullScreen: 'Quitter le plein écran',
  counts: (entities, relations) =>
    `${entities}, ${many(relations, 'relation', 'relations')}, chacune avec sa source`,
  entities: (n) => many(n, 'entité', 'entités'),
  entitiesOf: (n, total) => `les ${n} mieux reliées sur ${total} entités`,
  entitiesAmong: (n, loaded, total) => `${n} des ${loaded} mieux reliées parmi ${total} entités`,
  openInExplorer: 'Ouvrir dans l’explorateur',
  strongest: 'Liens les plus forts',
  links: (n) => many(n, 'lien dans cette image', 'liens dans cette image'),
  showAll: (n) => `Tout montrer (${n})`,
  showLinks: 'Montrer ses liens',
  story: 'Récit',
  stepAt: (at, of) => `Étape ${at} sur ${of}`,
  stepSaid: (at, of, title) =>
    title === '' ? `Étape ${at} sur ${of}` : `Étape ${at} sur ${of} : ${title}`,
  stepBack: 'Étape précédente',
  stepOn: 'Étape suivante',
  arrow: (from, to, label) =>
    label === '' ? `Flèche de ${from} vers ${to}` : `Flèche de ${from} vers ${to} : ${label}`,
  storyBroken:
    'Le récit de cette page ne peut pas être montré : sa planche manque ou n’en est pas une.',
  close: 'Fermer',
  back: 'Retour à tous les liens',
  zoom: 'Maintenez Ctrl, ou cliquez d’abord sur l’image, pour zoomer avec la molette',
  tap: 'Touchez pour déplacer l’image',
  none: 'Rien à montrer : indiquez le sujet, par exemple of="framework:gcm".',
  noRelations:
    'Aucune relation n’est enregistrée ici. Il peut y en avoir ; il n’y a pas encore de source.',
  hidden: (n) => `Aucune relation ne correspond ; ${n} sont masquées.`,
  key: 'Ce graphe n’est pas ouvert à tous ; il ne peut pas être montré sur cette page.',
  server: 'Le serveur n’a pas répondu.',
  noWebgl: 'Ce navigateur ne peut pas dessiner le graphe. Voici ses liens en liste.',
  lostWebgl:
    'Le dessin a été perdu : le navigateur a repris sa mémoire graphique. Voici ses liens en liste.',
  badAttribute: 'Une partie de ce que demande cette page n’a pas pu être utilisée :',
  badLimit: (value) => `« ${value} » entités ; de 1 à 2000 sont possibles`,
  badType: (value) => `« ${value} » n’est pas un type de relation`,
};
