import type { Words } from '../en.js';

export const kinds: Words['kinds'] = {
  ORGANISATION: 'Organisation',
  COUNTRY: 'Pays',
  DIALOGUE: 'Dialogue',
  FRAMEWORK: 'Cadre',
  PROJECT: 'Projet',
  EVENT: 'Événement',
  THEME: 'Thème',
  RESOURCE: 'Ressource',
  PLACE: 'Lieu',
};

export const kindsMany: Words['kindsMany'] = {
  ORGANISATION: 'Organisations',
  COUNTRY: 'Pays',
  DIALOGUE: 'Dialogues',
  FRAMEWORK: 'Cadres',
  PROJECT: 'Projets',
  EVENT: 'Événements',
  THEME: 'Thèmes',
  RESOURCE: 'Ressources',
  PLACE: 'Lieux',
};
