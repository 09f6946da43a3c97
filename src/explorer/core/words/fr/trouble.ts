import type { Words } from '../en.js';
import { many } from './many.js';

export const trouble: Words['trouble'] = {
  loading: 'Chargement…',
  stillLoading: 'Chargement toujours en cours.',
  loadingData: (percent) =>
    `D’autres données sont en cours de chargement : ${percent} % y sont. Les réponses peuvent encore changer.`,
  loadedData: 'Toutes les données sont chargées.',
  showIt: 'Montrer',
  noMatch: (q) => `Rien trouvé pour « ${q} ». Essayez le sigle ou moins de lettres.`,
  filtered: (n) => `Aucune relation ne correspond à ces filtres ; ils en masquent ${n}.`,
  date: (date, n) =>
    `Rien de daté ${date}. ${many(n, 'relation sans date est listée', 'relations sans date sont listées')}.`,
  truncated: (n, total) => `Les ${n} mieux reliés sur ${total} sont montrés.`,
  seeTable: 'Tout voir en tableau',
  server: 'Le serveur n’a pas répondu. Votre vue est conservée.',
  busy: 'Le serveur a trop à faire, ou vous avez demandé beaucoup. Réessayez dans une minute.',
  again: 'Réessayer',
  tooCostly: 'Trop à la fois. Choisissez moins de natures ou d’étapes.',
  gone: (id) => `${id} n’est pas dans le graphe.`,
  merged: (old, now) => `${old} fait désormais partie de ${now}.`,
  noWebgl: 'Ce navigateur ne peut pas dessiner le graphe. Voici les mêmes données en tableau.',
  lostWebgl:
    'Le dessin a été perdu : le navigateur a repris sa mémoire graphique. Voici les mêmes données en tableau.',
  drawAgain: 'Redessiner',
  badAddress: 'Une partie de l’adresse n’a pas pu être utilisée :',
  close: 'Fermer ce message',
};

export const faults: Words['faults'] = {
  badView: (value) => `il n’y a pas de vue « ${value} »`,
  badId: (value) => `« ${value} » n’est pas un identifiant`,
  badDepth: (value) => `« ${value} » étapes ; 0, 1, 2 ou 3 sont possibles`,
  badChoice: (value) => `« ${value} » n’est pas un des choix`,
  badNumber: (value) => `« ${value} » n’est pas un nombre de 0 à 1`,
  badDate: (value) => `« ${value} » n’est pas une date ; écrivez 2018, 2018-12 ou 2018-12-31`,
  badTime: (value) => `« ${value} » n’est pas une heure ; écrivez 2026-01-31T12:00:00Z`,
  unknownParameter: (name) => `« ${name} » est inconnu`,
};
